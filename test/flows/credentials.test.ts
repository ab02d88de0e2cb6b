import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { selectLocationPicker } from '../../src/machines/setup-paths/assign-credentials.selectors.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { multiSite, singleSite } from '../harness/northwind.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type MountOptions, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.credentials;
const { fields } = words;
const { credentials } = en.setup.options;
const [question] = multiSite.securityQuestions;
const PASSWORD = 'Birch-and-9-owls';
const PIN = '594837';
const ANSWER = 'Rex the dog';

/** The set-up step, with everybody set to assigned credentials. */
async function mountCredentials(options: MountOptions) {
  const wizard = await mountWizard(options);
  await wizard.pressOn(en.footer.next);
  await wizard.clickOn('radio', credentials.name);
  return wizard;
}

async function typeAll(wizard: WizardHarness): Promise<void> {
  await wizard.fill(fields.password, PASSWORD);
  await wizard.fill(fields.passwordAgain, PASSWORD);
  await wizard.fill(fields.pin, PIN);
  await wizard.fill(fields.pinAgain, PIN);
  await chooseQuestion(wizard);
}

async function chooseQuestion(wizard: WizardHarness): Promise<void> {
  await wizard.fill(fields.questionId, question?.text ?? '');
  await wizard.fill(fields.answer, ANSWER);
}

/** The window in which a location is picked; its look is tested elsewhere. */
function pickerOf(wizard: WizardHarness) {
  const session = wizard.session();
  const editor = session && selectEditor(session.getSnapshot(), 'assignCredentials');
  return editor ? selectLocationPicker(editor.getSnapshot()) : null;
}

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('assigned credentials', () => {
  it('R28 by keyboard: are typed, each secret twice, and the person can sign in at once', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.setup.options.invite.name);
    await wizard.press('ArrowDown', 'ArrowDown');
    await wizard.settle();
    await typeAll(wizard);
    expect(wizard.isChecked('checkbox', words.temporary)).to.equal(true);
    expect(wizard.says(words.complete(1, 1))).to.equal(true);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.account.newMembers()[0]).to.include({ status: 'enabled', hasCredentials: true });
    expect(wizard.account.backend.listMails()).to.deep.equal([]);
  });

  it('R28: are generated with a click, typed by nobody, and can be seen for handing out', async () => {
    const wizard = await mountCredentials({ people: 1 });
    await wizard.clickOn('button', words.generate(1));
    await chooseQuestion(wizard);
    const password = wizard.find('textbox', fields.password);
    expect(password.value).to.have.length(16);
    expect(wizard.find('textbox', fields.passwordAgain).value).to.equal(password.value);
    expect(password).to.have.property('type', 'password');
    await wizard.clickOn('button', `${words.show} ${fields.password}`);
    expect(password).to.have.property('type', 'text');
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('R28: are said to be seen by nobody later, before people are added and after', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    expect(wizard.says(words.keep)).to.equal(false);
    await wizard.clickOn('radio', credentials.name);
    expect(wizard.says(words.keep)).to.equal(true);
    await wizard.clickOn('button', words.generate(1));
    await chooseQuestion(wizard);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.says(en.outcome.credentialsGone)).to.equal(true);
  });

  it('R28: are not spoken of after a run that had none', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(wizard.says(en.outcome.credentialsGone)).to.equal(false);
  });

  it('R28: tell the account’s rules first, and what is broken once the field is left', async () => {
    const wizard = await mountCredentials({ people: 1 });
    const { min, max } = { min: 8, max: 32 };
    expect(wizard.description('textbox', fields.password)).to.include(
      words.rules.length({ min, max }),
    );
    await wizard.fill(fields.password, 'abc');
    expect(wizard.find('textbox', fields.password).ariaInvalid).to.not.equal('true');
    await wizard.press('Tab');

    expect(wizard.find('textbox', fields.password).ariaInvalid).to.equal('true');
    expect(wizard.description('textbox', fields.password)).to.include(
      en.issues.tooShort({ min: 8 }),
    );
  });

  it('R28: name one rule that is broken, and show all of them between the field and the one below', async () => {
    const wizard = await mountCredentials({ people: 1 });
    await wizard.fill(fields.password, 'abc');
    await wizard.press('Tab');
    const first = wizard.find('textbox', fields.password);
    const problem = wizard.element.renderRoot.querySelector(`[id="${first.id}-problem"]`);
    const rules = wizard.element.renderRoot.querySelector('#password-rules');
    const again = wizard.find('textbox', fields.passwordAgain);

    expect(problem?.textContent?.trim()).to.equal(en.issues.tooShort({ min: 8 }));
    expect(rules?.querySelectorAll('.broken')).to.have.length.above(1);
    expect(rules?.compareDocumentPosition(again)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('R28: keep their place in the table when they are drawn', async () => {
    await setViewport({ width: 1280, height: 900 });
    const wizard = await mountCredentials({ people: 3 });
    const heights = () =>
      [...wizard.element.renderRoot.querySelectorAll('.secrets tbody tr')].map((row) =>
        Math.round(row.getBoundingClientRect().height),
      );
    const before = heights();
    await wizard.clickOn('button', words.generate(3));
    await wizard.clickOn('button', words.showOf(personName(2)));

    expect(heights()).to.deep.equal(before);
  });

  it('R28: say that the two are not the same', async () => {
    const wizard = await mountCredentials({ people: 1 });
    await wizard.fill(fields.password, PASSWORD);
    await wizard.fill(fields.passwordAgain, `${PASSWORD}!`);
    await wizard.press('Tab');

    expect(wizard.description('textbox', fields.passwordAgain)).to.include(en.issues.mismatch({}));
  });

  it('R28: are drawn for several at once, and shown of one person only when asked for', async () => {
    const wizard = await mountCredentials({ people: 3 });
    await wizard.clickOn('button', words.generate(3));
    expect(wizard.description('textbox', fields.answer)).to.include(
      words.answerHint(multiSite.account.policies.answer.minLength, 3),
    );
    await chooseQuestion(wizard);
    expect(wizard.has('textbox', words.fieldOf('password', personName(2)))).to.equal(false);
    await wizard.pressOn(words.showOf(personName(2)), 'Space');

    const shown = wizard.find('textbox', words.fieldOf('password', personName(2)));
    expect(shown.value).to.have.length(16);
    expect(wizard.has('textbox', words.fieldOf('password', personName(1)))).to.equal(false);
    await wizard.pressOn(en.footer.submit(3));
    expect(wizard.account.newMembers()).to.have.length(3);
  });

  it('R28: say that several people have the same password, and let it be', async () => {
    const wizard = await mountCredentials({ people: 2 });
    await wizard.clickOn('button', words.generate(2));
    expect(wizard.says(words.samePassword(2))).to.equal(false);
    const session = wizard.session();
    const editor = session && selectEditor(session.getSnapshot(), 'assignCredentials');
    const [first] = session?.getSnapshot().context.roster.rows ?? [];
    const rowIds = session?.getSnapshot().context.roster.rows.map(({ id }) => id) ?? [];
    const password = first?.setup?.kind === 'credentials' ? first.setup.password : undefined;
    if (password === undefined) throw new Error('Nobody has a password.');
    const patch = { password, passwordAgain: password };
    editor?.send({ type: 'credentials.set', rowIds, patch });
    await wizard.settle();
    await chooseQuestion(wizard);

    expect(wizard.says(words.samePassword(2))).to.equal(true);
    await wizard.pressOn(en.footer.submit(2));
    expect(wizard.account.newMembers()).to.have.length(2);
  });

  it('R28: of one person never come to another, and stay when he is marked again', async () => {
    const wizard = await mountCredentials({ people: 2 });
    const [first, second] = [1, 2].map((row) => en.roster.rowName(row, personName(row)));
    await wizard.clickOn('checkbox', first ?? '');
    await wizard.fill(fields.password, PASSWORD);
    await wizard.clickOn('checkbox', first ?? '');
    await wizard.clickOn('checkbox', second ?? '');
    expect(wizard.find('textbox', fields.password).value).to.equal('');
    await wizard.clickOn('checkbox', second ?? '');
    await wizard.clickOn('checkbox', first ?? '');

    expect(wizard.find('textbox', fields.password).value).to.equal(PASSWORD);
  });

  it('R28: are in no markup, whether they are shown or not (A58)', async () => {
    const wizard = await mountCredentials({ people: 1 });
    await typeAll(wizard);
    await wizard.clickOn('button', `${words.show} ${fields.password}`);

    const markup = wizard.element.shadowRoot?.innerHTML ?? '';
    for (const secret of [PASSWORD, PIN, ANSWER]) expect(markup).not.to.include(secret);
  });

  it('R28: keep what was typed when the questions can’t be loaded, and load them anew', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    wizard.account.goAway();
    await wizard.clickOn('radio', credentials.name);
    expect(wizard.says(words.questionsFailed)).to.equal(true);
    await wizard.fill(fields.password, PASSWORD);
    wizard.account.comeBack();
    await wizard.pressOn(words.retry);

    expect(wizard.says(words.questionsFailed)).to.equal(false);
    expect(wizard.focused()).to.equal(fields.questionId);
    expect(wizard.find('textbox', fields.password).value).to.equal(PASSWORD);
  });
});

describe('the place to which responders are sent', () => {
  it('R31: is the site’s, and said, for whoever has none of his own', async () => {
    const wizard = await mountCredentials({ people: 1 });

    const { name, address } = multiSite.sites[0]?.emergencyLocation ?? {};
    const place = words.location.place(name ?? '', address?.street ?? '', address?.city ?? '');
    expect(wizard.says(words.location.sentToSite(place))).to.equal(true);
    expect(wizard.says(words.location.none)).to.equal(false);
  });

  it('R29: names those who share it, as long as they are few', async () => {
    const wizard = await mountCredentials({ people: 2 });
    const names = `${personName(1)} and ${personName(2)}`;

    expect(wizard.has('button', words.location.changeFor(names))).to.equal(true);
  });

  it('R29, R31: is said once for all who share it, and changed for all of them', async () => {
    const wizard = await mountCredentials({ people: 8 });
    const all = words.location.changeFor(words.location.several(8));
    const change = (name: string): boolean => name.startsWith(words.location.changeFor(''));
    expect(wizard.names('button').filter(change)).to.deep.equal([all]);
    await wizard.pressOn(all);
    expect(wizard.names('dialog')).to.deep.equal([en.emergencyLocations.title(8, '')]);
    const picker = pickerOf(wizard);
    const locations = picker?.getSnapshot().context.locations ?? [];
    const location = locations.find(({ status }) => status === 'valid');
    if (location !== undefined) picker?.send({ type: 'location.pick', locationId: location.id });
    picker?.send({ type: 'picker.done' });
    await wizard.settle();
    await wizard.nextTask();

    expect(wizard.names('button').filter(change)).to.deep.equal([all]);
    expect(wizard.focused()).to.equal(all);
  });

  it('R29: has a button beside the name of whoever has none, which gets the focus back', async () => {
    const wizard = await mountCredentials({ people: 1, seed: singleSite });
    expect(wizard.says(words.location.why(1))).to.equal(true);
    await wizard.pressOn(words.location.addFor(personName(1)));
    expect(wizard.names('dialog')).to.have.length(1);
    await wizard.press('Escape');
    await wizard.settle();
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(words.location.addFor(personName(1)));
  });

  it('R29: leaves the focus with the person to whom it was given', async () => {
    const wizard = await mountCredentials({ people: 2, seed: singleSite });
    await wizard.pressOn(words.location.addFor(personName(2)));
    const picker = pickerOf(wizard);
    const [location] = picker?.getSnapshot().context.locations ?? [];
    if (location !== undefined) picker?.send({ type: 'location.pick', locationId: location.id });
    picker?.send({ type: 'picker.done' });
    await wizard.settle();
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(words.location.changeFor(personName(2)));
    expect(wizard.has('button', words.location.addFor(personName(1)))).to.equal(true);
  });

  it('R32: is asked for once, with the names; Back leads to the first who has none', async () => {
    const wizard = await mountCredentials({ people: 2, seed: singleSite });
    await wizard.clickOn('button', words.generate(2));
    await chooseQuestion(wizard);
    await wizard.pressOn(en.footer.submit(2));
    expect(wizard.focused()).to.equal(en.missingAddress.heading);
    const asked = wizard.description('alertdialog', en.missingAddress.heading);
    expect(asked).to.include(personName(1)).and.to.include(personName(2));
    await wizard.pressOn(en.missingAddress.back);
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(en.roster.rowName(1, personName(1)));
    expect(wizard.account.newMembers()).to.deep.equal([]);
  });

  it('R32: may be missing, for those of whom the admin says so with a click', async () => {
    const wizard = await mountCredentials({ people: 1, seed: singleSite });
    await wizard.clickOn('button', words.generate(1));
    await chooseQuestion(wizard);
    await wizard.clickOn('button', en.footer.submit(1));
    await wizard.clickOn('button', en.missingAddress.skip);

    expect(wizard.account.newMembers()).to.have.length(1);
  });
});
