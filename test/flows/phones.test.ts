import { expect } from 'chai';
import { personas } from '../../src/mocks/personas.ts';
import { en } from '../../src/messages/en.ts';
import { everythingBut } from '../harness/equipment.ts';
import { multiSite } from '../harness/northwind.ts';
import { personName, typeName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.phones;
const app = words.choice({ kind: 'app' });
const title = (row: number) => words.title(row, personName(row));
const inStock = (model: string, serial: string) =>
  `${words.select} ${model} ${words.classNames.desk}, ${words.serial(serial)}`;

/** Opens the window for a person's phone on what can be bought, by keyboard. */
async function openCatalog(wizard: WizardHarness, row: number): Promise<void> {
  await wizard.pressOn(words.cell(row, app));
  await wizard.tabTo(words.lists.inventory);
  await wizard.press('ArrowDown');
  await wizard.settle();
}

describe('phones', () => {
  it('R13: gives everybody the app, until something else is picked', async () => {
    const wizard = await mountWizard({ people: 2 });

    expect(wizard.columns()).to.include(words.field);
    expect(wizard.has('button', words.cell(1, app))).to.equal(true);
    expect(wizard.has('button', words.cell(2, app))).to.equal(true);
  });

  it('R13, R14 by keyboard: gives a phone in stock, and comes back to the cell', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(words.cell(1, app));
    expect(wizard.focused()).to.equal(title(1));
    await wizard.pressOn(inStock('Yealink T46U', 'NW0004'));

    expect(wizard.focused()).to.equal(words.cell(1, 'Yealink T46U'));
    expect(wizard.has('dialog', title(1))).to.equal(false);
  });

  it('R14 by pointer: gives a phone in stock to one person only, and says so to the next', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', words.cell(1, app));
    await wizard.clickOn('button', inStock('Yealink T54W', 'NW0001'));
    await wizard.clickOn('button', words.cell(2, app));

    const lines = [...wizard.element.renderRoot.querySelectorAll('#device-picker .pick')];
    expect(wizard.has('button', inStock('Yealink T54W', 'NW0001'))).to.equal(false);
    expect(wizard.has('button', inStock('Yealink T54W', 'NW0002'))).to.equal(true);
    expect(lines.findIndex((line) => line.querySelector('.barred'))).to.equal(lines.length - 1);
    expect(wizard.says(words.taken(personName(1)))).to.equal(true);
  });

  it('R14: tells phones in stock apart that have no serial number', async () => {
    const stock = multiSite.phones.map((phone) => ({ ...phone, serial: null }));
    const wizard = await mountWizard({ people: 1, seed: { ...multiSite, phones: stock } });
    await wizard.clickOn('button', words.cell(1, app));
    const second = `${words.select} Yealink T54W ${words.classNames.desk}, ${words.noSerial(2)}`;
    await wizard.clickOn('button', second);

    expect(wizard.has('button', words.cell(1, 'Yealink T54W'))).to.equal(true);
  });

  it('R14: finds a phone in stock by what is typed', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(words.cell(1, app));
    await wizard.fill(words.search, 'cisco 8841');
    await wizard.settle();

    expect(wizard.says(words.results(2, true))).to.equal(true);
  });

  it('R15 by keyboard: finds a phone to buy by search and filters, reads its details and takes it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await openCatalog(wizard, 1);
    await wizard.tabTo(words.search);
    await wizard.type('screen');
    await wizard.settle();
    await wizard.pressOn(words.filters(0));
    await wizard.pressOn(words.facet('Poly', 5), 'Space');
    await wizard.fill(words.minLines, words.atLeast(12));
    await wizard.settle();
    expect(wizard.says(words.results(2, true))).to.equal(true);
    expect(wizard.says(words.facet('Expansion modules', 2))).to.equal(true);
    await wizard.pressOn(words.detailsOf('Poly VVX 450'));
    expect(wizard.focused()).to.equal('Poly VVX 450');
    expect(wizard.says('Expansion modules')).to.equal(true);
    await wizard.press('Escape');
    expect(wizard.focused()).to.equal(words.detailsOf('Poly VVX 450'));
    await wizard.pressOn(words.selectModel('Poly VVX 450'));

    expect(wizard.focused()).to.equal(words.cell(1, 'Buy Poly VVX 450'));
  });

  it('R15: says what is sold out, and does not sell it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await openCatalog(wizard, 1);
    await wizard.clickOn('button', words.detailsOf('Poly VVX 601'));

    expect(wizard.says(words.availability.soldOut)).to.equal(true);
    expect(wizard.has('button', words.selectModel('Poly VVX 601'))).to.equal(false);
  });

  it('R15: says that nothing was found, and takes all filters back at once', async () => {
    const wizard = await mountWizard({ people: 1 });
    await openCatalog(wizard, 1);
    await wizard.fill(words.search, 'typewriter');
    await wizard.settle();
    expect(wizard.says(words.results(0, true))).to.equal(true);
    await wizard.pressOn(words.filters(0));
    await wizard.pressOn(words.clearFilters);

    expect(wizard.has('button', words.selectModel('Yealink T31G'))).to.equal(true);
  });

  it('R15: shows what there is once the back end can be reached again', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.account.goAway();
    await wizard.clickOn('button', words.cell(1, app));
    expect(wizard.focused()).to.include(en.pickers.failed);
    wizard.account.comeBack();
    await wizard.pressOn(en.pickers.retry);

    expect(wizard.has('button', inStock('Yealink T54W', 'NW0001'))).to.equal(true);
    expect(wizard.focused()).not.to.equal('outside');
  });

  it('R16 by pointer: buys different models in one run', async () => {
    const wizard = await mountWizard({ people: 2 });
    for (const [row, model] of [
      [1, 'Poly VVX 450'],
      [2, 'Cisco 8851'],
    ] as const) {
      await wizard.clickOn('button', words.cell(row, app));
      await wizard.clickOn('radio', words.lists.catalog);
      await wizard.clickOn('button', words.selectModel(model));
    }

    expect(wizard.has('button', words.cell(1, 'Buy Poly VVX 450'))).to.equal(true);
    expect(wizard.has('button', words.cell(2, 'Buy Cisco 8851'))).to.equal(true);
  });

  it('R13: goes back to the app', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', words.cell(1, app));
    await wizard.clickOn('button', inStock('Yealink T54W', 'NW0001'));
    await wizard.pressOn(words.cell(1, 'Yealink T54W'));
    expect(wizard.says(words.chosen)).to.equal(true);
    await wizard.pressOn(words.useApp);

    expect(wizard.focused()).to.equal(words.cell(1, app));
  });

  it('R13: leaves everything as it was on Escape', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(words.cell(1, app));
    await wizard.press('Escape');

    expect(wizard.focused()).to.equal(words.cell(1, app));
  });

  it('R04 by keyboard: tells who may not buy why, and leaves all that is in stock', async () => {
    const seed = personas['no-purchase'];
    const wizard = await mountWizard({ people: 1, seed });
    await wizard.pressOn(words.cell(1, app));

    const reason = words.barred('catalog', seed.account.capabilities.buyPhones);
    expect(wizard.says(reason)).to.equal(true);
    expect(reason).to.include('billing admin');
    const told = wizard.element.renderRoot.querySelector('dialog .note + *');
    expect(told?.textContent).to.include(words.search);
    expect(wizard.has('radio', words.lists.catalog)).to.equal(false);
    expect(wizard.has('button', inStock('Yealink T54W', 'NW0001'))).to.equal(true);
  });

  it('R04: leaves the app to who may neither assign nor buy', async () => {
    const capabilities = everythingBut('assignPhones', 'buyPhones');
    const seed = { ...multiSite, account: { ...multiSite.account, capabilities } };
    const wizard = await mountWizard({ people: 1, seed });
    await wizard.pressOn(words.cell(1, app));
    expect(wizard.says(words.onlyApp)).to.equal(true);
    await wizard.pressOn(words.useApp);

    expect(wizard.focused()).to.equal(words.cell(1, app));
  });

  it('R05: has no phone and no number for people who need none', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('radio', typeName('mobile'));

    expect(wizard.columns()).not.to.include(words.field);
    expect(wizard.columns()).not.to.include(en.numbers.field);
    expect(wizard.has('button', words.cell(1, app))).to.equal(false);
  });
});
