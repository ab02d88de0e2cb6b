import { expect } from 'chai';
import { openReplay } from '../../src/headless/replay.ts';
import { scenarioSchema } from '../../src/headless/scenario.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { isInput, readTrace, TraceError, traceText } from '../../src/headless/trace.ts';
import type { PlannedFault } from '../../src/mocks/fault.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard, rowAt, walkToSetup } from '../harness/wizard-over-mock.ts';
import { wazee } from '../harness/editor-walks.ts';

const CANARIES: Readonly<Record<string, string>> = {
  PASSWORD: 'Kestrel-4mbox-Drift',
  PIN: '718294',
  ANSWER: 'Marmalade',
};

/** A run in which nearly everything is said, and secrets are typed. */
const everything = scenarioSchema.parse({
  schema: 'add-users/scenario',
  version: 1,
  charges: 'accept',
  onFailure: 'retry',
  some: [
    { who: [1], phone: { buy: 'Yealink T54W' }, shipTo: { address: 'address-seattle' } },
    { who: [2], phone: { stock: 'any' }, number: { new: { region: 'WA', areaCode: '206' } } },
    { who: [3], setup: { kind: 'schedule', date: 10, time: '08:30' }, role: 'role-standard' },
    {
      who: [4],
      setup: { kind: 'credentials', password: '$PASSWORD', pin: '$PIN', answer: '$ANSWER' },
      location: { new: { name: 'Wazee', address: wazee } },
    },
    { who: [5], setup: { kind: 'credentials', answer: '$ANSWER' } },
  ],
  missingAddress: 'continue',
});

async function record(faults: readonly PlannedFault[] = namedFault('503', { operation: 'quote' })) {
  const opened = await openWizard(multiSite, faults, { trace: true });
  opened.driver.send({ type: 'rows.import', rows: people(6) });
  const run = await opened.driver.run(everything, { secretOf: (name) => CANARIES[name] });
  const trace = opened.driver.trace();
  opened.driver.dispose();
  return { ...opened, run, trace };
}

describe('a trace', () => {
  it('R34 leads to the same, line for line, when it is done once more', async () => {
    const { trace, run } = await record();
    expect(run.reading.ending).to.equal('all');
    const replay = openReplay(readTrace(traceText(trace)));
    const { divergence, otherCharts, trace: again } = await replay.play();
    expect(divergence).to.equal(null);
    expect(otherCharts).to.deep.equal([]);
    expect(replay.driver.read().ending).to.equal('all');
    expect(traceText(again)).to.equal(traceText(trace));
    replay.driver.dispose();
  });

  it('R28 holds no secret, nor how long one is', async () => {
    const { trace } = await record();
    const text = traceText(trace);
    for (const canary of Object.values(CANARIES)) expect(text).to.not.include(canary);
    expect(text).to.include('$secret');
  });

  it('R28 does not tell how many keys were pressed', async () => {
    const seals = await Promise.all(
      ['Kestrel-4mbox-Drift', 'Kestrel-4mbox-Drift-And-More'].map(async (password) => {
        const { driver } = await openWizard(multiSite, [], { trace: true });
        await walkToSetup(driver);
        driver.send({ type: 'setup.choose', option: 'credentials' });
        await driver.settled();
        const rowIds = [rowAt(driver, 1)];
        for (let end = 1; end <= password.length; end += 1) {
          const patch = { password: SecretBox.of(password.slice(0, end)) };
          driver.sendToEditor({ type: 'credentials.set', rowIds, patch });
        }
        driver.dispose();
        return traceText(driver.trace()).match(/"type":"credentials\.set".*/g);
      }),
    );
    expect(seals[0]).to.deep.equal(seals[1]);
    expect(seals[0]?.[0]).to.include('"$secret":1');
  });

  it('R28 leaves out a secret that the back end repeats', async () => {
    const echo = (sent: unknown) => {
      const { rows } = sent as { rows: { setup: { password?: string } }[] };
      const password = rows.find(({ setup }) => setup.password !== undefined)?.setup.password;
      const issues = [{ code: 'malformed', path: ['rows'], params: { was: `${password}` } }];
      const support = { code: 'E1', traceId: null, message: `Bad password ${password}` };
      return { kind: 'validation', issues, retryAfterMs: null, support };
    };
    const fault = { kind: 'status', status: 422, body: echo } as const;
    const { trace } = await record([{ operation: 'submit', fault }]);
    const text = traceText(trace);
    expect(text).to.not.include(CANARIES['PASSWORD']);
    expect(text).to.include('"was":"[secret]"');
  });

  it('R34 says where it leads elsewhere', async () => {
    const { trace } = await record();
    const lines = traceText(trace).split('\n');
    const at = lines.findIndex((line) => line.includes('"setup.choose"'));
    const changed = lines.with(at, (lines[at] ?? '').replace('schedule', 'later'));
    const replay = openReplay(readTrace(changed.join('\n')));
    const { divergence } = await replay.play();
    expect(divergence?.line).to.be.within(at + 1, at + 3);
    expect(divergence?.expected?.kind).to.equal('reached');
    replay.driver.dispose();
  });

  it('R34 is the same for the same inputs, whoever reads it', async () => {
    const { trace } = await record();
    expect(readTrace(traceText(trace))).to.deep.equal(JSON.parse(JSON.stringify(trace)));
    expect(trace.entries.filter(isInput).length).to.be.greaterThan(50);
  });

  for (const [what, text] of [
    ['is empty', ''],
    ['is of another version', '{"kind":"start","schema":"add-users/trace","version":2}'],
    ['is no JSON', 'people.csv'],
  ] as const) {
    it(`R34 is refused when it ${what}`, () => {
      expect(() => readTrace(text)).to.throw(TraceError);
    });
  }
});
