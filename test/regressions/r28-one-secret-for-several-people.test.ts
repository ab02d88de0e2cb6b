import { expect } from 'chai';
import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
import { openReplay } from '../../src/headless/replay.ts';
import type { WizardDriver } from '../../src/headless/driver.ts';
import { readTrace, traceText } from '../../src/headless/trace.ts';
import { chooseSetup, edit, goOn, submit } from '../harness/editor-walks.ts';
import { multiSite } from '../harness/northwind.ts';
import { openWizard, rowAt } from '../harness/wizard-over-mock.ts';

const PEOPLE: readonly UserDraftPatch[] = [
  { firstName: 'Ada', lastName: 'Lund', email: 'a@northwind.example' },
  { firstName: 'Kestrel', lastName: 'Ek', email: 'k@northwind.example' },
  { firstName: 'Bo', lastName: 'Kestrel', email: 'b@northwind.example' },
];

const questionId = multiSite.securityQuestions[0]?.id ?? null;
const both = (password: string): CredentialsPatch => ({
  password: SecretBox.of(password),
  passwordAgain: SecretBox.of(password),
});
const pinOf = (pin: string): CredentialsPatch => ({
  pin: SecretBox.of(pin),
  pinAgain: SecretBox.of(pin),
});
const others = { ...pinOf('718294'), questionId, answer: SecretBox.of('Marmalade') };
const BIRD = 'Kestrel-4mbox-Drift';
const STONE = 'Plover-9stone-Field';

/** One thing that is done on the set-up step. */
type Step = (driver: WizardDriver) => Promise<void>;

/** Types for the people in these places. */
const type =
  (places: readonly number[], patch: CredentialsPatch): Step =>
  async (driver) => {
    const rowIds = places.map((place) => rowAt(driver, place));
    driver.send({ type: 'rows.mark', rowIds });
    await driver.settled();
    await edit(driver, { type: 'credentials.set', rowIds, patch });
  };

/** Goes back, and gives the second person another name. */
const rename =
  (firstName: string): Step =>
  async (driver) => {
    driver.send({ type: 'step.back' });
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 2), patch: { firstName } });
    await goOn(driver);
  };

const RUNS: Readonly<Record<string, readonly Step[]>> = {
  'typed for all together': [type([1, 2], both(BIRD)), type([2], both(STONE))],
  'typed for all, and replaced one field after the other': [
    type([1, 2], both(BIRD)),
    type([2], { password: SecretBox.of(STONE) }),
    type([2], { passwordAgain: SecretBox.of(STONE) }),
  ],
  'turned down first, and then taken': [
    type([2], both(BIRD)),
    type([1], both(BIRD)),
    type([2], both(STONE)),
  ],
  'taken first, and then turned down': [
    type([1], both(BIRD)),
    type([2], both(BIRD)),
    type([2], both(STONE)),
  ],
  'turned down for two with one name': [
    type([1, 2, 3], both(BIRD)),
    type([3], both(STONE)),
    type([2], both(STONE)),
  ],
  'turned down for an extension': [
    type([1, 2], { ...both(STONE), ...pinOf('104296') }),
    type([2], pinOf('718294')),
  ],
  'turned down until somebody has another name': [
    type([2], both(BIRD)),
    rename('Siv'),
    type([1], both(STONE)),
  ],
};

async function record(steps: readonly Step[]) {
  const { driver } = await openWizard(multiSite, [], { trace: true });
  driver.send({ type: 'rows.import', rows: PEOPLE });
  await goOn(driver);
  await chooseSetup(driver, [1, 2, 3], 'credentials');
  await type([1, 2, 3], others)(driver);
  await type([3], both(STONE))(driver);
  for (const step of steps) await step(driver);
  await submit(driver);
  const text = traceText(driver.trace());
  const { ending } = driver.read();
  driver.dispose();
  return { text, ending };
}

describe('R28: a trace of a secret that is taken for one person and turned down for another', () => {
  for (const [what, steps] of Object.entries(RUNS)) {
    it(`comes to the same when it is done once more: ${what}`, async () => {
      const { text, ending } = await record(steps);
      expect(ending).to.equal('all');
      expect(text).to.include('"isFaulty":true');
      const replay = openReplay(readTrace(text));
      const { divergence, trace } = await replay.play();
      replay.driver.dispose();
      expect(divergence).to.equal(null);
      expect(traceText(trace)).to.equal(text);
    });
  }

  it('is said to part where nobody got it in the end, so that the trace does not tell for whom it was', async () => {
    const stone = both(STONE);
    const { text } = await record([type([1, 2], both(BIRD)), type([2], stone), type([1], stone)]);
    const replay = openReplay(readTrace(text));
    const { divergence } = await replay.play();
    replay.driver.dispose();
    const { of, state } = Object(divergence?.expected);
    expect([of, state]).to.deep.equal(['assignCredentials', 'open.opening.ready']);
  });
});
