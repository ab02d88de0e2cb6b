import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { openLocationWindow } from '../harness/location-window.ts';
import { cellName } from '../harness/readings.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const PASSWORD = 'Birch-and-9-owls';
const phoneCell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

/** Takes the wizard out of the document and puts it elsewhere, as frameworks do when they sort. */
async function move({ element, settle, nextTask }: WizardHarness): Promise<void> {
  place.append(element);
  await nextTask();
  await settle();
}

describe('a wizard that is moved in its page (C7, C10)', () => {
  it('keeps what was typed and every mark, and goes on', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(2, 'lastName'), 'Lindqvist');
    await move(wizard);
    expect(wizard.value(2, 'lastName')).to.equal('Lindqvist');
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.roster.rowName(1, personName(1)), 'Space');
    await move(wizard);
    expect(wizard.isChecked('checkbox', en.roster.rowName(1, personName(1)))).to.equal(true);
    await wizard.pressOn(en.footer.submit(2));

    expect(wizard.account.newMembers()).to.have.length(2);
  });

  it('tells nothing twice, and goes to no other step', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    const before = wizard.heard();
    await move(wizard);

    expect(wizard.heard()).to.deep.equal(before);
    expect(wizard.heading()).to.equal(en.setup.heading);
  });

  it('keeps secrets that were typed (A58)', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    await wizard.fill(en.credentials.fields.password, PASSWORD);
    await move(wizard);

    expect(wizard.find('textbox', en.credentials.fields.password).value).to.equal(PASSWORD);
  });

  it('keeps a window open over the page, and Escape still closes it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(phoneCell);
    await move(wizard);
    const window = wizard.find('dialog', en.phones.title(1, personName(1)));
    expect(window.matches(':modal')).to.equal(true);
    expect(wizard.focused()).to.equal(en.phones.title(1, personName(1)));
    await wizard.press('Escape');
    await wizard.settle();
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(phoneCell);
  });

  it('keeps a window over a window', async () => {
    const wizard = await openLocationWindow();
    await wizard.clickOn('button', en.emergencyLocations.add);
    await wizard.clickOn('button', en.emergencyLocations.addAddress);
    const titles = wizard.names('dialog');
    await move(wizard);

    expect(titles).to.have.length(2);
    expect(wizard.names('dialog')).to.deep.equal(titles);
    expect(wizard.focused()).to.equal(en.addresses.titles.emergency);
    await wizard.press('Escape');
    await wizard.settle();
    expect(wizard.names('dialog')).to.deep.equal(titles.slice(0, 1));
  });

  it('hears the answer to what was submitted before', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    const release = wizard.account.hold();
    await wizard.tabTo(en.footer.submit(1));
    await wizard.press('Enter');
    place.append(wizard.element);
    await wizard.nextTask();
    release();
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });
});
