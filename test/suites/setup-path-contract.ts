import { expect } from 'chai';
import { createActor } from 'xstate';
import { rowIdSchema } from '../../src/domain/ids.ts';
import type { SetupOption } from '../../src/domain/setup.ts';
import type { SetupPathInput } from '../../src/machines/setup-paths/setup-path.types.ts';
import type { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';

type SetupPathMachine = (typeof setupPaths)[keyof typeof setupPaths];

/** What every setup path does, whatever it asks for: it judges the people it is opened for and says so. */
export function setupPathContract(
  name: string,
  machine: SetupPathMachine,
  option: SetupOption,
): void {
  const open = (input: SetupPathInput) => createActor(machine, { input }).start();

  describe(`${name} as a setup path`, () => {
    it('R22 has one result for each person it was opened for, in their order', () => {
      const { results } = open(forPeople(3)).getSnapshot().context;
      expect(results.map(({ rowId }) => rowId)).to.deep.equal(['row-1', 'row-2', 'row-3']);
    });

    it('R22 gives everybody its own way to start', () => {
      const { results } = open(forPeople(2)).getSnapshot().context;
      expect(results.map(({ setup }) => setup?.kind)).to.deep.equal([option, option]);
    });

    it('R22 is ready or blocked, and never both', () => {
      for (const requireUniqueEmail of [true, false]) {
        const snapshot = open(forPeople(1, requireUniqueEmail)).getSnapshot();
        expect(snapshot.hasTag('ready')).to.equal(!snapshot.hasTag('blocked'));
      }
    });

    it('R22 is ready exactly when every person has a way to start', () => {
      for (const requireUniqueEmail of [true, false]) {
        const snapshot = open(forPeople(2, requireUniqueEmail)).getSnapshot();
        const isComplete = snapshot.context.results.every(({ setup }) => setup !== null);
        expect(snapshot.hasTag('ready')).to.equal(isComplete);
      }
    });

    it('R31 tells a reason for each person without a way to start', () => {
      const { results } = open(forPeople(2, false)).getSnapshot().context;
      for (const { setup, issues } of results) expect(issues.length > 0).to.equal(setup === null);
    });

    it('R22 leaves what it showed when it is closed', () => {
      const path = open(forPeople(2));
      const { results } = path.getSnapshot().context;
      path.send({ type: 'path.close' });
      expect(path.getSnapshot().status).to.equal('done');
      expect(path.getSnapshot().output).to.deep.equal({ results });
    });

    it('R22 takes nothing more once it is closed', () => {
      const path = open(forPeople(1));
      path.send({ type: 'path.close' });
      expect(path.getSnapshot().can({ type: 'path.close' })).to.equal(false);
    });

    it('R22 is content with nobody', () => {
      expect(open(forPeople(0)).getSnapshot().hasTag('ready')).to.equal(true);
    });
  });
}

function forPeople(count: number, requireUniqueEmail = true): SetupPathInput {
  const rowIds = Array.from({ length: count }, (_, index) => rowIdSchema.parse(`row-${index + 1}`));
  return { rowIds, rules: { requireUniqueEmail } };
}
