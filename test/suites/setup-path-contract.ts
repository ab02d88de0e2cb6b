import { expect } from 'chai';
import { createActor } from 'xstate';
import type { SetupOption } from '../../src/domain/setup.ts';
import type { SetupPathInput } from '../../src/machines/setup-paths/setup-path.types.ts';
import type { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import { office, pathInput, person } from '../harness/path-people.ts';

type SetupPathMachine = (typeof setupPaths)[keyof typeof setupPaths];

/** What every setup path does, whatever it asks for: it judges the people it is opened for and says so. */
export function setupPathContract(
  name: string,
  machine: SetupPathMachine,
  option: SetupOption,
): void {
  const open = (input: SetupPathInput) => createActor<SetupPathMachine>(machine, { input }).start();

  describe(`${name} as a setup path`, () => {
    it('R22 has one result for each person it was opened for, in their order', () => {
      const { results } = open(forPeople(3)).getSnapshot().context;
      expect(results.map(({ rowId }) => rowId)).to.deep.equal(['row-1', 'row-2', 'row-3']);
    });

    it('R22 gives everybody its own way to start, whatever he had before', () => {
      const people = [person(1), person(2, { kind: 'invite' }), person(3, { kind: 'later' })];
      const { results } = open(pathInput(people)).getSnapshot().context;
      expect(results.map(({ setup }) => setup.kind)).to.deep.equal([option, option, option]);
    });

    it('R22 is ready exactly when nothing is missing, and blocked otherwise', () => {
      for (const requireUniqueEmail of [true, false]) {
        const snapshot = open(forPeople(2, requireUniqueEmail)).getSnapshot();
        const isComplete = snapshot.context.results.every(({ issues }) => issues.length === 0);
        expect(snapshot.hasTag('ready')).to.equal(isComplete);
        expect(snapshot.hasTag('blocked')).to.equal(!isComplete);
      }
    });

    it('R22 names the person whom a problem is about', () => {
      const { results } = open(forPeople(2, false)).getSnapshot().context;
      for (const { rowId, issues } of results) {
        for (const { path } of issues) {
          expect(path.slice(0, 3)).to.deep.equal(['rows', rowId, 'setup']);
        }
      }
    });

    it('R29 leaves the location of each person as it is', () => {
      const people = [person(1), { ...person(2), emergencyLocation: office }];
      const { results } = open(pathInput(people)).getSnapshot().context;
      expect(results.map(({ emergencyLocation }) => emergencyLocation)).to.deep.equal([
        null,
        office,
      ]);
    });

    it('R22 leaves what it showed when it is closed', () => {
      const path = open(forPeople(2));
      const { results } = path.getSnapshot().context;
      path.send({ type: 'path.close' });
      expect(path.getSnapshot().status).to.equal('done');
      expect(path.getSnapshot().output).to.deep.equal({ results });
    });

    it('R22 has no result for nobody', () => {
      expect(open(forPeople(0)).getSnapshot().context.results).to.deep.equal([]);
    });
  });
}

function forPeople(count: number, requireUniqueEmail = true): SetupPathInput {
  const people = Array.from({ length: count }, (_, index) => person(index + 1));
  return pathInput(people, { requireUniqueEmail });
}
