import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import { phoneToBuy, walkToCharges, walkToShipping } from '../harness/purchases.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type MountOptions, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.charges;
const usd = (minor: number) => ({ minor, currency: 'USD' });
const model = phoneToBuy(0);
const ground = 1200;
const tax = Math.round((model.price.minor + ground) * 0.08);
const due = usd(model.price.minor + ground + tax);
const box = words.acknowledge(due, []);

async function onCharges(options: MountOptions = {}): Promise<WizardHarness & { account: object }> {
  const wizard = await mountWizard({ people: 1, ...options });
  await walkToCharges(wizard, 1);
  return wizard;
}

const newMembers = (wizard: WizardHarness): number =>
  wizard.session()?.getSnapshot().context.outcomes.length ?? 0;

describe('the charges of a run', () => {
  it('R26 by keyboard: are read, agreed to and submitted', async () => {
    const wizard = await onCharges();
    expect(wizard.heading()).to.equal(words.heading);
    expect(wizard.says(`${model.name} ${personName(1)}`)).to.equal(true);
    const shipped = `${words.line('shipping', 'Ground')} 1200 Larimer Street, Denver`;
    expect(wizard.says(`${shipped} ${personName(1)}`)).to.equal(true);
    expect(wizard.says(`${words.dueNow} ${words.money(due)}`)).to.equal(true);
    expect(wizard.isChecked('checkbox', box)).to.equal(false);
    await wizard.tabTo(box);
    await wizard.press('Space');
    await wizard.pressOn(en.footer.submit(1));

    expect(newMembers(wizard)).to.equal(1);
    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
  });

  it('R26 by pointer: are agreed to and submitted', async () => {
    const wizard = await onCharges();
    await wizard.clickOn('checkbox', box);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
  });

  it('R26: lead to the box with the reason when they are submitted without it', async () => {
    const wizard = await onCharges();
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.focused()).to.equal(box);
    expect(wizard.description('checkbox', box)).to.equal(words.unacknowledged);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.focused()).to.equal(box);
    await wizard.press('Space');
    expect(wizard.description('checkbox', box)).to.equal('');
    await wizard.press('Space');
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.focused()).to.equal(box);
    expect(newMembers(wizard)).to.equal(0);
  });

  it('R26: that have changed show what they were, and have to be agreed to again', async () => {
    const wizard = await onCharges({ faults: namedFault('quote-changed') });
    await wizard.clickOn('checkbox', box);
    await wizard.clickOn('button', en.footer.submit(1));

    const dearer = usd(due.minor + 100);
    const newBox = words.acknowledge(dearer, []);
    expect(wizard.says(words.changed)).to.equal(true);
    expect(wizard.says(`was ${words.money(due)} now ${words.money(dearer)}`)).to.equal(true);
    expect(wizard.isChecked('checkbox', newBox)).to.equal(false);
    expect(wizard.spoken().filter((said) => said === words.changed)).to.have.length(1);
  });

  it('R26: that ran out as they were submitted say so, and are submitted again as they were agreed to', async () => {
    const wizard = await onCharges({ faults: namedFault('quote-expired') });
    await wizard.clickOn('checkbox', box);
    await wizard.clickOn('button', en.footer.submit(1));
    expect(wizard.focused()).to.equal(words.heldAgain);
    expect(wizard.isChecked('checkbox', box)).to.equal(true);
    expect(newMembers(wizard)).to.equal(0);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
  });

  it('R26: can be asked for again when they could not be worked out', async () => {
    const wizard = await mountWizard({
      people: 1,
      faults: namedFault('500', { operation: 'quote' }),
    });
    await walkToCharges(wizard, 1);
    expect(wizard.says(words.quoteFailed)).to.equal(true);
    await wizard.pressOn(words.retry);

    expect(wizard.isChecked('checkbox', box)).to.equal(false);
  });

  it('R21 by pointer: are left for the set-up, and reviewed again with what was agreed to taken back', async () => {
    const wizard = await onCharges();
    await wizard.clickOn('checkbox', box);
    await wizard.clickOn('button', en.footer.back);
    expect(wizard.heading()).to.equal(en.setup.heading);
    await wizard.clickOn('button', en.footer.review);

    expect(wizard.isChecked('checkbox', box)).to.equal(false);
    expect(wizard.says(words.held(15))).to.equal(true);
  });
});

describe('the footer of a run that buys something', () => {
  it('R25, R26: holds what is known of its costs, and leads to the charges', async () => {
    const wizard = await mountWizard({ people: 2 });
    await walkToShipping(wizard, 2);
    const once = usd(phoneToBuy(0).price.minor + phoneToBuy(1).price.minor);
    expect(wizard.says(`${en.footer.today} ${words.money(once)}`)).to.equal(true);
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.has('button', en.footer.review)).to.equal(true);
    expect(wizard.has('button', en.footer.submit(2))).to.equal(false);
  });

  it('R04: names the licences that are bought, and what they cost each month', async () => {
    const wizard = await mountWizard({ people: 3, seed: personas['scarce-stock'] });
    const [type] = wizard.session()?.getSnapshot().context.offer?.userTypes ?? [];
    const left = type?.licencesLeft ?? 0;
    const bought = 3 - left;
    const price = usd((type?.licencePrice?.minor ?? 0) * bought);

    expect(bought).to.be.greaterThan(0);
    expect(wizard.says(en.footer.licences(left, left, bought))).to.equal(true);
    expect(wizard.says(`${en.footer.monthly} ${words.money(price)}`)).to.equal(true);
  });

  it('R21 by keyboard: asks before it throws away what was entered, and stays where it was', async () => {
    const wizard = await mountWizard({ people: 1 });
    await walkToShipping(wizard, 1);
    await wizard.pressOn(en.footer.cancel);
    expect(wizard.focused()).to.equal(en.leaving.heading);
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.shipping.heading(1));
  });
});
