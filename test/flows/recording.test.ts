import { expect } from 'chai';
import { PlanError } from '../../src/domain/plan-error.ts';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import { recordTrace } from '../../src/headless/record-trace.ts';
import { openReplay } from '../../src/headless/replay.ts';
import { readTrace, traceText, type Trace } from '../../src/headless/trace.ts';
import { en } from '../../src/messages/en.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { multiSite } from '../harness/northwind.ts';
import { walkToCharges } from '../harness/purchases.ts';
import { replayInTerminal, replayLiveInTerminal } from '../harness/terminal.ts';
import { personName, typePerson } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { fields } = en.credentials;
const PASSWORD = 'Birch-and-9-owls';
const PIN = '594837';
const ANSWER = 'Rex the dog';

const drivers: WizardDriver[] = [];

/** The element over a machine that records what happens to it. */
async function mountRecorded() {
  const account = await openMockAccount();
  const driver = createWizardDriver({ transport: account.transport, trace: true });
  drivers.push(driver);
  const wizard = await mountWizard({ actor: driver.actor, account });
  await wizard.settle();
  return { driver, wizard, account };
}

/** One person who gets credentials, typed by real keys. */
async function addByKeyboard(wizard: WizardHarness): Promise<void> {
  await typePerson(wizard, 1);
  await wizard.pressOn(en.footer.next);
  await wizard.clickOn('radio', en.setup.options.credentials.name);
  await typeSecrets(wizard);
  await wizard.pressOn(en.footer.submit(1));
}

async function typeSecrets(wizard: WizardHarness): Promise<void> {
  await wizard.fill(fields.password, PASSWORD);
  await wizard.fill(fields.passwordAgain, PASSWORD);
  await wizard.fill(fields.pin, PIN);
  await wizard.fill(fields.pinAgain, PIN);
  await wizard.fill(fields.questionId, multiSite.securityQuestions[0]?.text ?? '');
  await wizard.fill(fields.answer, ANSWER);
}

/** Does a trace once more in an element. */
async function playOnPage(text: string) {
  const replay = openReplay(readTrace(text));
  drivers.push(replay.driver);
  const shown = await mountWizard({ actor: replay.driver.actor });
  const { divergence, trace: again } = await replay.play();
  await shown.settle();
  expect(divergence).to.equal(null);
  return { shown, again };
}

/** What was asked of the back end, in its order. */
function requestsOf({ entries }: Trace) {
  return entries.flatMap((entry) =>
    entry.kind === 'asked' ? [[entry.operation, entry.query]] : [],
  );
}

describe('a run that is recorded in the browser', () => {
  afterEach(() => {
    for (const driver of drivers.splice(0)) driver.dispose();
  });

  it('R34: comes to the same in a terminal, and back in a browser, with the same requests', async () => {
    const { wizard, driver, account } = await mountRecorded();
    await addByKeyboard(wizard);
    expect(account.newMembers()[0]).to.include({ status: 'enabled', hasCredentials: true });
    const recorded = driver.trace();

    const terminal = await replayInTerminal(traceText(recorded));
    expect([terminal.code, terminal.stderr]).to.deep.equal([0, '']);

    const { shown, again } = await playOnPage(terminal.trace);
    expect(shown.outcome()).to.deep.equal(wizard.outcome());
    expect(shown.outcome()[0]?.[0]).to.equal(personName(1));
    expect(requestsOf(again)).to.deep.equal(requestsOf(JSON.parse(JSON.stringify(recorded))));
    expect(requestsOf(again).at(-1)?.[0]).to.equal('submit');
  });

  it('R34: comes to the same where another back end answers, and back in a browser', async () => {
    const { wizard, driver } = await mountRecorded();
    await wizard.have(1);
    await walkToCharges(wizard, 1);
    for (const box of wizard.names('checkbox')) await wizard.clickOn('checkbox', box);
    await wizard.pressOn(en.footer.submit(1));
    const recorded = traceText(driver.trace());

    const terminal = await replayLiveInTerminal(recorded);
    expect([terminal.code, terminal.stderr]).to.deep.equal([0, '']);
    // Its quote has an id of its own.
    const acceptedIn = (text: string) => /"attempt":1.*?"quoteId":"([^"]+)"/.exec(text)?.[1];
    expect(acceptedIn(terminal.trace)).to.be.a('string').and.not.to.equal(acceptedIn(recorded));

    const { shown, again } = await playOnPage(terminal.trace);
    expect(shown.outcome()).to.deep.equal(wizard.outcome());
    expect(requestsOf(again)).to.deep.equal(requestsOf(readTrace(terminal.trace)));
  });

  it('R28: holds none of the secrets that were typed into it', async () => {
    const { wizard, driver } = await mountRecorded();
    await addByKeyboard(wizard);
    const text = traceText(driver.trace());
    expect(text).to.include('$secret');
    for (const secret of [PASSWORD, PIN, ANSWER]) expect(text).to.not.include(secret);
  });

  it('R34: that began in a terminal is shown by the element as it was', async () => {
    const account = await openMockAccount();
    const driver = createWizardDriver({ transport: account.transport, trace: true });
    drivers.push(driver);
    await driver.settled();
    driver.send({ type: 'row.add', count: 2 });
    driver.send({ type: 'step.next' });
    await driver.settled();
    const replay = openReplay(readTrace(traceText(driver.trace())));
    drivers.push(replay.driver);
    const wizard = await mountWizard({ actor: replay.driver.actor });
    expect((await replay.play()).divergence).to.equal(null);
    await wizard.rendered();
    expect(wizard.rows()).to.equal(3);
  });
});

describe('an element that is recorded on its own transport', () => {
  it('R34: goes on with who is entered, and what is done then comes to the same in a terminal', async () => {
    const wizard = await mountWizard();
    await typePerson(wizard, 1);
    const recording = recordTrace(wizard.element);
    await wizard.settle();
    expect(wizard.rows()).to.equal(1);
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    await typeSecrets(wizard);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.account.newMembers()[0]).to.include({ status: 'enabled', hasCredentials: true });
    const text = recording.text();
    recording.stop();

    const terminal = await replayInTerminal(text);
    expect([terminal.code, terminal.stderr]).to.deep.equal([0, '']);
    for (const secret of [PASSWORD, PIN, ANSWER]) expect(text).to.not.include(secret);
  });

  it('R34: tells its host what it always tells, and begins a run of its own when that is over', async () => {
    const wizard = await mountWizard();
    const recording = recordTrace(wizard.element);
    const heard = oneOf(wizard.element, 'add-users-step');
    await wizard.settle();
    expect(await heard).to.deep.equal({ step: 'people', title: en.steps.people });
    await typePerson(wizard, 1);
    recording.stop();
    await wizard.settle();
    await typePerson(wizard, 1);
    await wizard.pressOn(en.footer.next);
    expect(wizard.element.plan?.rows).to.have.length(1);
    expect(recording.text()).to.not.include('"step.next"');
  });

  it('R25: is not taken from a run that is with the back end', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.footer.submit(1));
    const letGo = wizard.account.hold();
    await wizard.press('Enter');
    expect(() => recordTrace(wizard.element)).to.throw(PlanError);
    letGo();
    await wizard.settle();
    expect(wizard.account.newMembers()).to.have.length(1);
  });
});

function oneOf(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => {
    const hear = (event: Event) => resolve(event instanceof CustomEvent ? event.detail : null);
    target.addEventListener(type, hear, { once: true });
  });
}
