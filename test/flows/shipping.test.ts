import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { multiSite } from '../harness/northwind.ts';
import { phoneToBuy, walkToShipping } from '../harness/purchases.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.shipping;
const [denver = ['', ''], seattle = ['', '']] = multiSite.shippingAddresses.map(
  ({ recipient, address }) => [recipient, en.addresses.line(address)] as const,
);
const denverName = denver.join(' ');
const seattleName = seattle.join(' ');
const [ground, twoDay] = multiSite.shippingMethods.map(({ label }) => label);
const noDefault = {
  ...multiSite,
  shippingAddresses: multiSite.shippingAddresses.map((each) => ({ ...each, isDefault: false })),
};
const phoneName = (number: number) => words.phone(personName(number), phoneToBuy(number - 1).name);

async function onShipping(count: number, options = {}) {
  const wizard = await mountWizard({ people: count, ...options });
  await walkToShipping(wizard, count);
  return wizard;
}

const shipTos = (wizard: WizardHarness) =>
  wizard
    .session()
    ?.getSnapshot()
    .context.roster.rows.map(({ shipTo }) => shipTo?.addressId);

async function typeAddress(wizard: WizardHarness, street: string): Promise<void> {
  await wizard.fill(en.addresses.recipient, 'Lea Østergaard');
  await wizard.fill(en.addresses.fields.street, street);
  await wizard.fill(en.addresses.fields.city, 'Boulder');
  await wizard.tabTo('State');
  await wizard.type('Colorado');
  await wizard.fill('ZIP code', '80301');
}

describe('where phones are shipped', () => {
  it('R19: is the account’s own address unless another is picked, and costs what it says', async () => {
    const wizard = await onShipping(1);

    expect(wizard.heading()).to.equal(words.heading(1));
    expect(wizard.isChecked('radio', denverName)).to.equal(true);
    expect(wizard.description('radio', ground ?? '')).to.equal('5 to 7 business days $12.00');
    await wizard.pressOn(en.footer.next);
    expect(wizard.heading()).to.equal(en.setup.heading);
    expect(shipTos(wizard)).to.deep.equal(['address-denver']);
  });

  it('R19 by pointer: is picked with the way to ship, and still there on the way back', async () => {
    const wizard = await onShipping(2);
    await wizard.clickOn('radio', seattleName);
    await wizard.clickOn('radio', twoDay ?? '');
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.back);

    expect(wizard.isChecked('radio', seattleName)).to.equal(true);
    expect(wizard.isChecked('radio', twoDay ?? '')).to.equal(true);
    expect(shipTos(wizard)).to.deep.equal(['address-seattle', 'address-seattle']);
  });

  it('R20 by keyboard: are several places, marked and assigned; Next waits for the last', async () => {
    const wizard = await onShipping(2);
    await wizard.pressOn(words.several, 'Space');
    await wizard.tabTo(phoneName(2));
    await wizard.press('Space');
    await wizard.tabTo(denverName);
    await wizard.press('ArrowDown');
    await wizard.settle();
    await wizard.pressOn(words.assign);

    expect(shipTos(wizard)).to.deep.equal(['address-denver', 'address-seattle']);
    expect(wizard.isChecked('checkbox', phoneName(2))).to.equal(false);
    const assigned = words.assigned(1, ...seattle);
    expect(wizard.says(`${assigned} ${words.left(0)} ${words.ways(3)}`)).to.equal(true);
    await wizard.pressOn(en.footer.next);
    expect(wizard.heading()).to.equal(en.setup.heading);
  });

  it('R20 by pointer: says why nothing can be assigned as long as no phone is marked', async () => {
    const wizard = await onShipping(2);
    await wizard.clickOn('checkbox', words.several);

    expect(wizard.description('button', words.assign)).to.equal(words.assignHint);
    await wizard.clickOn('checkbox', words.everyPhone(2));
    await wizard.clickOn('radio', seattleName);
    await wizard.clickOn('button', words.assign);
    expect(shipTos(wizard)).to.deep.equal(['address-seattle', 'address-seattle']);
  });

  it('R20: Next leads to Assign where an address was picked and not assigned', async () => {
    const wizard = await onShipping(3);
    await wizard.clickOn('checkbox', words.several);
    await wizard.clickOn('checkbox', phoneName(1));
    await wizard.clickOn('checkbox', phoneName(3));
    await wizard.clickOn('radio', seattleName);
    await wizard.pressOn(en.footer.next);

    expect(wizard.heading()).to.equal(words.heading(3));
    expect(wizard.focused()).to.equal(words.assign);
    expect(wizard.description('button', words.assign)).to.equal(words.unassigned(2));
    await wizard.press('Enter');
    await wizard.settle();
    await wizard.pressOn(en.footer.next);
    expect(wizard.heading()).to.equal(en.setup.heading);
    const [there, here] = ['address-seattle', 'address-denver'];
    expect(shipTos(wizard)).to.deep.equal([there, here, there]);
  });

  it('R19 by keyboard: can be a new address, typed and picked at once', async () => {
    const wizard = await onShipping(1);
    await wizard.pressOn(words.add);
    expect(wizard.focused()).to.equal(en.addresses.titles.shipping);
    await typeAddress(wizard, '7 Pearl Street');
    await wizard.pressOn(en.addresses.done);

    const added = 'Lea Østergaard 7 Pearl Street, Boulder, CO 80301, United States';
    expect(wizard.isChecked('radio', added)).to.equal(true);
    expect(wizard.focused()).to.equal(words.add);
  });

  it('R19: tells what is wrong with an address at its fields, the first one focused', async () => {
    const wizard = await onShipping(1);
    await wizard.clickOn('button', words.add);
    await wizard.clickOn('button', en.addresses.done);

    expect(wizard.focused()).to.equal(en.addresses.recipient);
    expect(wizard.description('textbox', 'ZIP code')).to.equal(en.issues.required({}));
    await wizard.press('Escape');
    expect(wizard.heading()).to.equal(words.heading(1));
    expect(wizard.focused()).to.equal(words.add);
  });

  it('R19: shows what was typed and what was found side by side, and takes either', async () => {
    const wizard = await onShipping(1);
    await wizard.clickOn('button', words.add);
    await typeAddress(wizard, '7 Pearl St');
    await wizard.clickOn('button', en.addresses.done);

    expect(wizard.focused()).to.equal(en.addresses.suggestionTitle);
    expect(wizard.says(`7 Pearl Street ${en.addresses.changed}`)).to.equal(true);
    await wizard.clickOn('button', en.addresses.useSuggestion);
    const added = 'Lea Østergaard 7 Pearl Street, Boulder, CO 80301, United States';
    expect(wizard.isChecked('radio', added)).to.equal(true);
  });

  it('R19: keeps an address that can’t be checked if the admin says so, and changes one', async () => {
    const wizard = await onShipping(1, { seed: { ...multiSite, verifiesAddresses: false } });
    const [own] = multiSite.shippingAddresses;
    const line = own === undefined ? '' : en.addresses.line(own.address);
    await wizard.pressOn(words.editOf(own?.recipient ?? '', line));
    await wizard.fill(en.addresses.recipient, 'Reception');
    await wizard.press('Enter');
    await wizard.settle();
    expect(wizard.focused()).to.equal(en.addresses.unverifiableTitle);
    await wizard.pressOn(en.addresses.keep);

    expect(wizard.isChecked('radio', `Reception ${line}`)).to.equal(true);
  });

  it('R19: turns down an address that can’t be found, and takes it once it is mended', async () => {
    const wizard = await onShipping(1);
    await wizard.clickOn('button', words.add);
    await typeAddress(wizard, '1 Nowhere Road');
    await wizard.clickOn('button', en.addresses.done);

    expect(wizard.focused()).to.equal(en.addresses.fields.street);
    expect(wizard.description('textbox', en.addresses.fields.street)).to.equal(
      en.issues.addressNotFound({}),
    );
  });

  it('R19: can be asked for again when the addresses could not be loaded', async () => {
    const faults = namedFault('500', { operation: 'listShippingAddresses' });
    const wizard = await onShipping(1, { faults });
    expect(wizard.says(words.loadFailed)).to.equal(true);
    await wizard.pressOn(words.retry);

    expect(wizard.isChecked('radio', denverName)).to.equal(true);
  });

  it('R19: keeps what was typed when it could not be saved, and saves it again', async () => {
    const faults = namedFault('500', { operation: 'saveShippingAddress' });
    const wizard = await onShipping(1, { faults });
    await wizard.clickOn('button', words.add);
    await typeAddress(wizard, '7 Pearl Street');
    await wizard.clickOn('button', en.addresses.done);
    expect(wizard.says(words.saveFailed)).to.equal(true);
    await wizard.clickOn('button', words.retry);

    const added = 'Lea Østergaard 7 Pearl Street, Boulder, CO 80301, United States';
    expect(wizard.isChecked('radio', added)).to.equal(true);
  });

  it('R19, R21 by keyboard: keep an address that was left with Escape as it was typed', async () => {
    const wizard = await onShipping(1);
    await wizard.pressOn(words.add);
    await typeAddress(wizard, '7 Pearl Street');
    await wizard.press('Escape');
    await wizard.settle();
    await wizard.pressOn(en.footer.back);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(words.add);
    expect(wizard.find('textbox', en.addresses.fields.street).value).to.equal('7 Pearl Street');
    await wizard.pressOn(en.addresses.done);

    const added = 'Lea Østergaard 7 Pearl Street, Boulder, CO 80301, United States';
    expect(wizard.isChecked('radio', added)).to.equal(true);
    await wizard.pressOn(words.add);
    expect(wizard.find('textbox', en.addresses.fields.street).value).to.equal('');
  });

  it('R19, R20: leads to what is missing when Next comes too early', async () => {
    const wizard = await onShipping(2, { seed: noDefault });
    await wizard.pressOn(en.footer.next);
    expect(wizard.says(words.pick)).to.equal(true);
    await wizard.clickOn('checkbox', words.several);
    await wizard.clickOn('checkbox', phoneName(1));
    await wizard.clickOn('radio', seattleName);
    await wizard.clickOn('button', words.assign);
    await wizard.pressOn(en.footer.next);

    expect(wizard.heading()).to.equal(words.heading(2));
    expect(wizard.focused()).to.equal(phoneName(2));
    expect(wizard.description('checkbox', phoneName(2))).to.equal(words.noAddress);
  });
});
