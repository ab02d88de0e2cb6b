import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { multiSite, singleSite } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.emergencyLocations;
const { fields, generate, location } = en.credentials;
const [question] = multiSite.securityQuestions;
const QUESTION = question?.text ?? '';
const ANSWER = 'Rex the dog';
const addFirst = location.addFor(personName(1));

/** Comes to the credentials of one person, draws them, and answers the question, by keyboard. */
async function walkToCredentials(wizard: WizardHarness): Promise<void> {
  await wizard.pressOn(en.footer.next);
  await wizard.tabTo(en.setup.options.invite.name);
  await wizard.press('ArrowDown', 'ArrowDown');
  await wizard.settle();
  await wizard.pressOn(generate(1));
  await wizard.fill(fields.questionId, QUESTION);
  await wizard.fill(fields.answer, ANSWER);
}

/** The same with the mouse. */
async function clickToCredentials(wizard: WizardHarness): Promise<void> {
  await wizard.clickOn('button', en.footer.next);
  await wizard.clickOn('radio', en.setup.options.credentials.name);
  await wizard.clickOn('button', generate(1));
  await wizard.pickFrom('combobox', fields.questionId, QUESTION);
  await wizard.clickAndType('textbox', fields.answer, ANSWER);
}

/** Waits until so many locations are found. */
async function found(wizard: WizardHarness, count: number): Promise<void> {
  while (!wizard.says(words.found(count, false))) await wizard.nextTask();
}

function nameOf(id: string): string {
  const place = multiSite.emergencyLocations.find((each) => each.id === id);
  return place === undefined ? '' : `${place.name} ${en.addresses.line(place.address)}`;
}

const annex = nameOf('location-annex');

describe('a place for responders, from the missing one to the member', () => {
  it('R28, R29, R31 by keyboard: is missed with the reason, searched, picked, and submitted', async () => {
    const wizard = await mountWizard({ people: 1, seed: singleSite });
    await walkToCredentials(wizard);
    expect(wizard.says(location.why(1))).to.equal(true);
    await wizard.pressOn(addFirst);
    await wizard.tabTo(words.search);
    await wizard.type('annex');
    await found(wizard, 1);
    await wizard.pressOn(annex, 'Space');
    await wizard.pressOn(words.done);
    expect(wizard.says(location.why(1))).to.equal(false);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.account.newMembers()[0]).to.include({
      emergencyLocationId: 'location-annex',
      hasCredentials: true,
    });
  });

  it('R28, R29, R31 by pointer: is missed with the reason, searched, picked, and submitted', async () => {
    const wizard = await mountWizard({ people: 1, seed: singleSite });
    await clickToCredentials(wizard);
    expect(wizard.says(location.why(1))).to.equal(true);
    await wizard.clickOn('button', addFirst);
    await wizard.clickAndType('textbox', words.search, 'annex');
    await found(wizard, 1);
    await wizard.clickOn('radio', annex);
    await wizard.clickOn('button', words.done);
    expect(wizard.says(location.why(1))).to.equal(false);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.account.newMembers()[0]).to.include({
      emergencyLocationId: 'location-annex',
      hasCredentials: true,
    });
  });

  it('R30 by keyboard: is made anew, with nickname, site and an address of its own', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'siteId'), 'Highland');
    await walkToCredentials(wizard);
    await wizard.pressOn(addFirst);
    await wizard.pressOn(words.add);
    await wizard.fill(words.nickname, 'Highland gate');
    await wizard.fill(words.site, 'Highland');
    await wizard.pressOn(words.addAddress);
    await wizard.fill(en.addresses.fields.street, '9 Blake Street');
    await wizard.fill(en.addresses.fields.city, 'Denver');
    await wizard.fill('State', 'Colorado');
    await wizard.fill('ZIP code', '80205');
    await wizard.pressOn(en.addresses.done);
    await wizard.pressOn(words.save);
    await wizard.pressOn(en.footer.submit(1));

    expect(made(wizard)).to.deep.equal(['Highland gate', 'site-highland', '9 Blake Street']);
  });

  it('R30 by keyboard: is still there as it was typed where its windows were left with Escape', async () => {
    const wizard = await mountWizard({ people: 1, seed: singleSite });
    await walkToCredentials(wizard);
    await wizard.pressOn(addFirst);
    await wizard.pressOn(words.add);
    await wizard.fill(words.nickname, 'Highland gate');
    await wizard.pressOn(words.addAddress);
    await wizard.fill(en.addresses.fields.street, '9 Blake Street');
    for (let windows = 3; windows > 0; windows -= 1) {
      await wizard.press('Escape');
      await wizard.settle();
    }
    await wizard.pressOn(addFirst);
    await wizard.pressOn(words.add);

    expect(wizard.find('textbox', words.nickname).value).to.equal('Highland gate');
    await wizard.pressOn(words.addAddress);
    expect(wizard.find('textbox', en.addresses.fields.street).value).to.equal('9 Blake Street');
  });

  it('R30 by pointer: is made anew, and its address edited once more', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pickFrom('combobox', cellName(1, 'siteId'), 'Highland Depot');
    await clickToCredentials(wizard);
    await wizard.clickOn('button', addFirst);
    await wizard.clickOn('button', words.add);
    await wizard.clickAndType('textbox', words.nickname, 'Highland gate');
    await wizard.pickFrom('combobox', words.site, 'Highland Depot');
    await wizard.clickOn('button', words.addAddress);
    await wizard.clickAndType('textbox', en.addresses.fields.street, '9 Blake Street');
    await wizard.clickAndType('textbox', en.addresses.fields.city, 'Denver');
    await wizard.pickFrom('combobox', 'State', 'Colorado');
    await wizard.clickAndType('textbox', 'ZIP code', '80205');
    await wizard.clickOn('button', en.addresses.done);
    await wizard.clickOn('button', words.editAddress);
    await wizard.clickAndType('textbox', en.addresses.fields.street, '11 Blake Street');
    await wizard.clickOn('button', en.addresses.done);
    await wizard.clickOn('button', words.save);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(made(wizard)).to.deep.equal(['Highland gate', 'site-highland', '11 Blake Street']);
  });

  it('R32 by keyboard: is asked for once; Back leads to the person, Yes goes on without', async () => {
    const wizard = await mountWizard({ people: 1, seed: singleSite });
    await walkToCredentials(wizard);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.focused()).to.equal(en.missingAddress.heading);
    await wizard.pressOn(en.missingAddress.back);
    await wizard.nextTask();
    expect(wizard.focused()).to.equal(en.roster.rowName(1, personName(1)));
    expect(wizard.account.newMembers()).to.deep.equal([]);
    await wizard.pressOn(en.footer.submit(1));
    await wizard.pressOn(en.missingAddress.skip);

    expect(wizard.account.newMembers()[0]?.emergencyLocationId).to.equal(null);
  });

  it('R32 by pointer: is asked for once; Back leaves everything, Yes goes on without', async () => {
    const wizard = await mountWizard({ people: 1, seed: singleSite });
    await clickToCredentials(wizard);
    await wizard.clickOn('button', en.footer.submit(1));
    await wizard.clickOn('button', en.missingAddress.back);
    expect(wizard.account.newMembers()).to.deep.equal([]);
    expect(wizard.find('textbox', fields.answer).value).to.equal(ANSWER);
    await wizard.clickOn('button', en.footer.submit(1));
    await wizard.clickOn('button', en.missingAddress.skip);

    expect(wizard.account.newMembers()[0]?.emergencyLocationId).to.equal(null);
  });
});

/** The place that was made for the one person who was added: its name, its site and its street. */
function made({ account }: Awaited<ReturnType<typeof mountWizard>>): readonly unknown[] {
  const [member] = account.newMembers();
  const query = { text: '', siteId: null, cursor: null };
  const place = account.backend
    .listEmergencyLocations(query)
    .items.find(({ id }) => id === member?.emergencyLocationId);
  return [place?.name, place?.siteId, place?.address.street];
}
