import { expect } from 'chai';
import { openLiveReplay, type LiveReplayOptions } from '../../src/headless/live-replay.ts';
import { scenarioSchema } from '../../src/headless/scenario.ts';
import { readTrace, traceText } from '../../src/headless/trace.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { wazee } from '../harness/editor-walks.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';
import { openBackend } from '../mocks/people.ts';

const SECRETS: Readonly<Record<string, string>> = {
  $FIRST: 'Kestrel-4mbox-Drift',
  $SECOND: 'Plover-9stone-Field',
  $PIN: '718294',
  $ANSWER: 'Marmalade',
};

const shipTo = { address: { new: { recipient: 'Ada Lund', address: wazee } } };
const credentials = { kind: 'credentials', pin: '$PIN', answer: '$ANSWER' } as const;

/** A run that sends back much of what the back end makes up. */
const scenario = scenarioSchema.parse({
  schema: 'add-users/scenario',
  version: 1,
  charges: 'accept',
  onCorrected: 'accept',
  missingAddress: 'continue',
  some: [
    { who: [1], phone: { buy: 'Yealink T54W' }, shipTo },
    { who: [1], setup: { ...credentials, password: '$FIRST' } },
    { who: [1], location: { new: { name: 'Wazee', address: wazee } } },
    { who: [2], setup: { ...credentials, password: '$SECOND' } },
    { who: [2], location: { pick: 'Denver office' } },
    { who: [3], number: { new: { region: 'WA', areaCode: '206' } } },
  ],
});

async function record(): Promise<string> {
  const { driver } = await openWizard(multiSite, [], { trace: true });
  driver.send({ type: 'rows.import', rows: people(4) });
  const secretOf = (name: string) => SECRETS[`$${name}`];
  const { end, reading } = await driver.run(scenario, { secretOf });
  expect([end.kind, reading.ending]).to.deep.equal(['outcome', 'all']);
  const text = traceText(driver.trace());
  driver.dispose();
  return text;
}

/** Does a trace once more with a back end whose ids are others. */
async function playLive(
  text: string,
  options: LiveReplayOptions = {},
  changed: Partial<Transport> = {},
) {
  let made = 0;
  const backend = await openBackend({ newId: () => `other-${(made += 1)}` });
  const transport = { ...memoryTransport(backend), ...changed };
  const replay = openLiveReplay(readTrace(text), transport, options);
  const { divergence } = await replay.play();
  const { ending } = replay.driver.read();
  replay.driver.dispose();
  return { divergence, ending, backend };
}

/** A trace in which one request is another one. */
function withRequest(text: string, operation: string, pattern: RegExp, other: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(`"operation":"${operation}"`));
  const line = lines[at] ?? '';
  expect(line).to.match(pattern);
  return lines.with(at, line.replace(pattern, other)).join('\n');
}

describe('a replay with a living back end', () => {
  let text = '';
  before(async () => {
    text = await record();
  });

  it('R34 sends the same, though the back end makes up other ids', async () => {
    const { divergence, ending } = await playLive(text);
    expect([divergence, ending]).to.deep.equal([null, 'all']);
  });

  const others: readonly (readonly [string, string, RegExp, string, string])[] = [
    ['a text', 'submit', /"lastName":"Brandt 2"/, '"lastName":"Brand"', 'rows.1.lastName'],
    ['a choice', 'submit', /"isTemporary":true/, '"isTemporary":false', 'rows.0.setup.isTemporary'],
    ['what is left out', 'submit', /"attempt":1,/, '', 'attempt'],
    ['somebody who is left out', 'checkIdentities', /,\{[^{]+\}\]/, ']', 'rows.3'],
    [
      'an id that is not made up',
      'submit',
      /"location-denver"/,
      '"location-annex"',
      'rows.1.emergencyLocationId',
    ],
    [
      'a made-up id that stands for something else already',
      'submit',
      /("shipTo":\{"addressId":")[^"]+/,
      '$1address-denver',
      'rows.0.shipTo.addressId',
    ],
    [
      'the secret of somebody else',
      'submit',
      /("password":\{"\$secret":)(\d)(.+"password":\{"\$secret":)\d/,
      '$1$2$3$2',
      'rows.1.setup.password',
    ],
  ];
  for (const [what, operation, pattern, other, place] of others) {
    it(`R34 parts from it at a request, by ${what}`, async () => {
      const { divergence } = await playLive(withRequest(text, operation, pattern, other));
      expect(divergence?.place).to.equal(`query.${place}`);
      expect(divergence?.expected).to.include({ kind: 'asked', operation });
      expect(divergence?.found).to.include({ kind: 'asked', operation });
    });
  }

  it('R34 parts from it before what is not asked any more', async () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"operation":"quote"'));
    const { divergence } = await playLive(lines.toSpliced(at, 1).join('\n'));
    expect(divergence?.line).to.equal(at + 1);
    expect(divergence?.found).to.include({ kind: 'asked', operation: 'quote' });
  });

  it('R07 takes what is next there where nobody chose, each for one', async () => {
    const taken = multiSite.firstExtension;
    const suggestExtensions = () =>
      Promise.resolve(Array.from({ length: 25 }, (_, index) => String(taken + 10 + index)));
    const { divergence, backend } = await playLive(text, {}, { suggestExtensions });
    expect(divergence).to.equal(null);
    expect(backend.listMembers().at(-1)?.extension).to.equal(String(taken + 13));
  });

  it('R34 says which question is open, while it waits and when it does not any more', async () => {
    const waits: string[] = [];
    const never = () => new Promise<never>(() => undefined);
    const options = { patienceMs: 1500, onWait: (operation: string) => waits.push(operation) };
    const { divergence } = await playLive(text, options, { listSites: never });
    expect(waits).to.deep.equal(['listSites']);
    expect(divergence).to.include({ found: null, unanswered: 'listSites' });
  });
});
