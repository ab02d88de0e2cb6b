import { expect } from 'chai';
import type { SetupDraft, SetupOption } from '../../src/domain/setup.ts';
import { applyResults, withSetAside, type SetAside } from '../../src/machines/wizard/set-aside.ts';
import { draft, rowId } from '../domain/drafts.ts';
import { contextOf } from '../harness/wizard-context.ts';

const schedule = (date: string): SetupDraft => ({
  kind: 'schedule',
  date,
  time: '09:00',
  timeZone: 'America/Denver',
  occurrence: null,
});
const aside = (number: number, setup: SetupDraft): SetAside => ({ rowId: rowId(number), setup });
const kindsOf = (setAside: readonly SetAside[]) =>
  setAside.map(({ rowId: id, setup }) => `${id} ${setup.kind}`);

/** Gives one person an option, where the two have a schedule. */
function choose(number: number, setup: SetupDraft, setAside: readonly SetAside[] = []) {
  const rows = [1, 2].map((row) => draft(row, { setup: schedule(`2026-12-0${row}`) }));
  const result = { rowId: rowId(number), setup, emergencyLocation: null, issues: [] };
  return applyResults({ roster: contextOf(rows).roster, setAside }, [result]);
}

describe('what was entered for an option that has given way to another', () => {
  it('R22 is set aside for the person whose it was, and nobody else', () => {
    const { roster, setAside } = choose(2, { kind: 'later' });

    expect(roster.rows.map(({ setup }) => setup?.kind)).to.deep.equal(['schedule', 'later']);
    expect(setAside).to.deep.equal([aside(2, schedule('2026-12-02'))]);
  });

  it('R22 is nothing where the option stays, and where there was none', () => {
    const before = [aside(1, { kind: 'later' })];
    expect(choose(2, schedule('2026-12-24'), before).setAside).to.equal(before);
    const roster = contextOf([draft(1, { setup: null })]).roster;
    const setup = { kind: 'later' } as const;
    const result = { rowId: rowId(1), setup, emergencyLocation: null, issues: [] };

    expect(applyResults({ roster, setAside: [] }, [result]).setAside).to.deep.equal([]);
    expect(
      applyResults({ roster, setAside: [] }, [{ ...result, rowId: rowId(9) }]).setAside,
    ).to.deep.equal([]);
  });

  it('R22 takes the place of what was set aside before for the same option of the same person', () => {
    const before = [
      aside(1, schedule('2026-12-11')),
      aside(2, schedule('2026-12-12')),
      aside(2, { kind: 'later' }),
    ];
    const { setAside } = choose(2, { kind: 'invite' }, before);

    expect(kindsOf(setAside)).to.deep.equal(['row-1 schedule', 'row-2 later', 'row-2 schedule']);
    expect(setAside.at(-1)?.setup).to.deep.equal(schedule('2026-12-02'));
  });

  it('R22 is there again with the option, unless the person has it already', () => {
    const kept = [aside(1, schedule('2026-12-11')), aside(2, schedule('2026-12-12'))];
    const rows = [
      draft(1, { setup: schedule('2026-12-01') }),
      draft(2, { setup: { kind: 'later' } }),
      draft(3, { setup: { kind: 'later' } }),
    ];
    const setupsFor = (option: SetupOption) =>
      withSetAside(rows, kept, option).map(({ setup }) => setup);

    expect(setupsFor('schedule')).to.deep.equal([
      schedule('2026-12-01'),
      schedule('2026-12-12'),
      { kind: 'later' },
    ]);
    expect(setupsFor('credentials')).to.deep.equal(rows.map(({ setup }) => setup));
    expect(withSetAside([draft(2, { setup: null })], kept, 'schedule')[0]?.setup).to.deep.equal(
      schedule('2026-12-12'),
    );
  });
});
