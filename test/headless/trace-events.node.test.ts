import { expect } from 'chai';
import { findSubjects, readFixture, textOf } from '../../scripts/paths.ts';
import { pathOf } from '../paths/fixture.ts';
import { eventSchemas, tracedType } from '../../src/headless/trace-events.ts';

const subjects = await findSubjects();

describe('the schemas of a trace', () => {
  for (const subject of subjects) {
    it(`R34 lose nothing of what can be said to ${subject.machine.id}`, () => {
      const events = readFixture(subject).paths.flatMap((path) => pathOf(path).events);
      for (const event of events) {
        const type = tracedType(event.type);
        if (type === undefined) expect(event.type).to.match(/^xstate\./);
        else {
          const { data } = eventSchemas[type].safeParse(event);
          const [kept, said] = [{ type, ...Object(data) }, event].map((each): unknown =>
            JSON.parse(textOf(each, subject)),
          );
          expect(kept).to.deep.equal(said);
        }
      }
    });
  }

  it('R28 leave out what they do not know', () => {
    const known = eventSchemas['row.patch'].safeParse({
      type: 'row.patch',
      rowId: 'row-1',
      patch: { email: 'ada@northwind.example', password: 'Kestrel' },
      shoeSize: 44,
    });
    expect(known.data).to.deep.equal({
      rowId: 'row-1',
      patch: { email: 'ada@northwind.example' },
    });
  });
});
