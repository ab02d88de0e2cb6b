import { expect } from 'chai';
import { createMachine } from 'xstate';
import { chartPaths } from '../../src/headless/chart-paths.ts';
import {
  coverageOf,
  everyItem,
  mergeReports,
  readReport,
  reportOfSeen,
} from '../../src/headless/coverage-report.ts';
import { coverageChart } from '../../src/headless/flowchart.ts';
import { usualScenario } from '../../src/headless/scenario.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';

const door = createMachine({
  id: 'door',
  initial: 'closed',
  states: {
    closed: { on: { push: [{ guard: 'isFree', target: 'open' }, { target: 'stuck' }] } },
    open: { on: { pull: { target: 'closed' } } },
    stuck: { type: 'final' },
  },
});

describe('the coverage of runs', () => {
  it('R34 sees states, transitions, both answers of guards, what the host hears, and the rows', async () => {
    const { driver } = await openWizard(multiSite, [], { coverage: true });
    driver.send({ type: 'step.next' });
    driver.send({ type: 'rows.import', rows: people(1) });
    await driver.run(usualScenario);
    driver.dispose();
    const { seen } = driver.coverage();
    expect(Object.keys(seen)).to.include.members([
      'state wizard.editing.people.ready',
      'transition wizard.editing.people: step.next 1',
      'guard wizard.editing.people: step.next 1 [isRosterAcceptable] yes',
      'guard wizard.editing.people: step.next 1 [isRosterAcceptable] no',
      'transition sendInvite.judging: always 1',
      'transition submission.judging: always 1',
      'emitted submitted',
      'requirement R23',
    ]);
    expect(everyItem()).to.include.members(Object.keys(seen));
  });

  it('R34 becomes one report of several, in which each thing was seen as often as in all', () => {
    const item = 'state wizard.editing.people.ready';
    const { report } = mergeReports([
      reportOfSeen('runs', [[item, 2]]),
      reportOfSeen('browser tests', [[item, 3]]),
    ]);
    expect(report.sources).to.deep.equal(['runs', 'browser tests']);
    expect(report.seen).to.deep.equal({ [item]: 5 });
    expect(readReport(JSON.parse(JSON.stringify(report)))).to.deep.equal(report);
    const [states] = coverageOf(report);
    expect(states?.missing).to.have.length((states?.total ?? 0) - 1);
  });

  it('R34 does not count what was seen in another chart, and names it', () => {
    const old = reportOfSeen('runs', [
      ['state wizard.left.over', 1],
      ['state submission.asking', 1],
    ]);
    const { report, outdated } = mergeReports([{ ...old, charts: { ...old.charts, wizard: 'x' } }]);
    expect(outdated).to.deep.equal(['wizard']);
    expect(report.seen).to.deep.equal({ 'state submission.asking': 1 });
  });

  it('R34 is none when it is not of this version', () => {
    expect(readReport({ schema: 'add-users/coverage', version: 2 })).to.equal(null);
    expect(readReport(null)).to.equal(null);
  });

  it('R34 draws in red what was not seen, and a guard that never said no', () => {
    const seen = {
      'state door': 1,
      'state door.closed': 1,
      'state door.open': 1,
      'transition door.closed: push 1': 1,
      'transition door.open: pull 1': 1,
    };
    const chart = coverageChart(door, seen);
    expect(chart).to.include('  linkStyle 0,1 stroke:#c00');
    expect(chart).to.include('  class s_door_stuck unseen');
    expect(coverageChart(door, { ...seen, 'guard door.closed: push 1 [isFree] no': 1 })).to.include(
      '  linkStyle 1 stroke:#c00',
    );
  });

  it('R34 knows the shortest way to each transition', () => {
    expect(chartPaths(door).map(({ to, steps }) => `${to}: ${steps.join(', ')}`)).to.deep.equal([
      'door.open: push [isFree]',
      'door.stuck: push',
      'door.closed: push [isFree], pull',
    ]);
  });
});
