import { expect } from 'chai';
import type { AnyStateMachine } from 'xstate';
import { findMachines } from '../../scripts/diagrams.ts';
import { chartHash, findSubjects, fixtureOf, readFixture, textOf } from '../../scripts/paths.ts';
import { writeReport } from '../../scripts/reports.ts';
import { reportOfSeen } from '../../src/headless/coverage-report.ts';
import { requirementsIn } from '../../src/headless/coverage-watch.ts';
import { nodesOf } from '../../src/headless/mermaid.ts';
import { coverageItems } from '../../src/headless/coverage.ts';
import { pathOf } from './fixture.ts';
import { traceByActor, traceByChart } from './trace.ts';

/** What no path can reach, each with its reason; the list is short, or the chart says too much. */
const UNREACHABLE: Readonly<Record<string, string>> = {};

const RENEW = 'Read what changed, then renew the paths: npm run paths';

/** What the paths show, for the report that is merged with that of other tests. */
const everySeen = new Map<string, number>();

const machines = await findMachines();
const subjects = await findSubjects();

describe('the paths through the machines', () => {
  after(() => {
    const report = reportOfSeen('paths', everySeen);
    writeReport('coverage/paths.json', JSON.stringify(report));
  });

  it('are there for every machine', () => {
    expect(subjects.map(({ machine }) => machine.id)).to.have.members(machines.map(({ id }) => id));
  });

  for (const subject of subjects) {
    const { machine } = subject;
    const kept = readFixture(subject);

    it(`of ${machine.id} are current: the chart is the one they were found in`, () => {
      expect(kept.chart, RENEW).to.equal(chartHash(machine));
    });

    // Exploring the wizard looks at thousands of places; a busy machine takes its time for it.
    it(`of ${machine.id} are current: the same ones are found again`, function find() {
      this.timeout(120_000);
      const found = textOf(fixtureOf(subject), subject);
      expect(found === textOf(kept, subject), RENEW).to.equal(true);
    });

    it(`of ${machine.id} show every state, every transition and both answers of every guard`, () => {
      const items = coverageItems(machine);
      const seen = kept.paths.flatMap((each) => [...traceByChart(machine, pathOf(each)).seen]);
      for (const item of seen) see(item);
      const emitted = kept.paths.flatMap(({ trace }) =>
        trace.flatMap((facts) => facts.emitted ?? []),
      );
      for (const item of [...toldItems(emitted), ...servedItems(machine, seen)]) see(item);
      const missing = items.filter((item) => !seen.includes(item));
      const listed = Object.keys(UNREACHABLE).filter((item) => items.includes(item));
      const advice = 'What is missing has to be reached, or listed with a reason';
      expect(missing, advice).to.have.members(listed);
    });

    for (const [index, path] of kept.paths.entries()) {
      const last = path.trace.at(-1);
      it(`of ${machine.id} are walked by a running actor: ${index + 1}, to ${nameOf(last?.state)} by ${last?.event?.type}`, async () => {
        const trace = await traceByActor(machine, pathOf(path));
        expect(JSON.parse(textOf(trace, subject))).to.deep.equal(
          JSON.parse(textOf(path.trace, subject)),
        );
      });
    }
  }

  it('are listed as unreachable only where there is such a thing', () => {
    const items = machines.flatMap((machine) => coverageItems(machine));
    expect(items).to.include.members(Object.keys(UNREACHABLE));
  });
});

function see(item: string): void {
  everySeen.set(item, (everySeen.get(item) ?? 0) + 1);
}

function toldItems(emitted: readonly unknown[]): readonly string[] {
  return emitted.map((event) => `emitted ${Reflect.get(Object(event), 'type')}`);
}

function servedItems({ root }: AnyStateMachine, seen: readonly string[]): readonly string[] {
  const nodes = nodesOf(root).filter(({ id }) => seen.includes(`state ${id}`));
  return nodes.flatMap(({ meta }) => requirementsIn(meta)).map((row) => `requirement ${row}`);
}

function nameOf(state: unknown): string {
  return JSON.stringify(state).replaceAll(/[{}"]/g, '').replaceAll(':', '.');
}
