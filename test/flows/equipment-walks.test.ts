import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { personas } from '../../src/mocks/personas.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const words = en.phones;
const app = words.choice({ kind: 'app' });
const inStock = (model: string, serial: string) =>
  `${words.select} ${model} ${words.classNames.desk}, ${words.serial(serial)}`;

describe('phones and numbers, from the cell and back to it', () => {
  it('R04 by pointer: tells who may not buy why, and gives what is in stock', async () => {
    const seed = personas['no-purchase'];
    const wizard = await mountWizard({ people: 1, seed });
    await wizard.clickOn('button', words.cell(1, app));
    const reason = words.barred('catalog', seed.account.capabilities.buyPhones);
    expect(wizard.says(reason)).to.equal(true);
    expect(reason).to.include('billing admin');
    await wizard.clickOn('button', inStock('Yealink T54W', 'NW0001'));

    expect(wizard.has('button', words.cell(1, 'Yealink T54W'))).to.equal(true);
  });

  it('R13 by pointer: gives the app to one, a phone in stock to another, and buys for a third', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.clickOn('button', words.cell(2, app));
    await wizard.clickOn('button', inStock('Yealink T54W', 'NW0001'));
    await wizard.clickOn('button', words.cell(3, app));
    await wizard.clickOn('radio', words.lists.catalog);
    await wizard.clickOn('button', words.selectModel('Cisco 8851'));

    const cells = [app, 'Yealink T54W', 'Buy Cisco 8851'].map((what, index) =>
      wizard.has('button', words.cell(index + 1, what)),
    );
    expect(cells).to.deep.equal([true, true, true]);
  });

  it('R15 by pointer: narrows what can be bought, opens the picture for details, and takes it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', words.cell(1, app));
    await wizard.clickOn('radio', words.lists.catalog);
    await wizard.clickAndType('textbox', words.search, 'screen');
    await wizard.clickOn('button', words.filters(0));
    await wizard.clickOn('checkbox', words.facet('Poly', 5));
    await wizard.pickFrom('combobox', words.minLines, words.atLeast(12));
    expect(wizard.says(words.results(2, true))).to.equal(true);
    await wizard.clickOn('button', words.detailsOf('Poly VVX 450'));
    expect(wizard.says('Expansion modules')).to.equal(true);
    await wizard.clickOn('button', words.selectModel('Poly VVX 450'));

    expect(wizard.has('button', words.cell(1, 'Buy Poly VVX 450'))).to.equal(true);
  });

  it('R16 by keyboard: buys different models in one run', async () => {
    const wizard = await mountWizard({ people: 2 });
    for (const [row, model] of [
      [1, 'Poly VVX 450'],
      [2, 'Cisco 8851'],
    ] as const) {
      await wizard.pressOn(words.cell(row, app));
      await wizard.tabTo(words.lists.inventory);
      await wizard.press('ArrowDown');
      await wizard.settle();
      await wizard.pressOn(words.selectModel(model));
      expect(wizard.focused()).to.equal(words.cell(row, `Buy ${model}`));
    }

    expect(wizard.has('button', words.cell(1, 'Buy Poly VVX 450'))).to.equal(true);
  });

  it('R17 by pointer: takes another number from stock, which nobody else can have then', async () => {
    const wizard = await mountWizard({ people: 2 });
    const { cell, selectNumber, suggested } = en.numbers;
    await wizard.clickOn('button', cell(1, `(303) 555-0100, ${suggested}`));
    expect(wizard.has('button', selectNumber('(303) 555-0101'))).to.equal(false);
    await wizard.clickOn('button', selectNumber('(303) 555-0102'));
    expect(wizard.has('button', cell(1, '(303) 555-0102'))).to.equal(true);
    await wizard.clickOn('button', cell(2, `(303) 555-0101, ${suggested}`));

    expect(wizard.has('button', selectNumber('(303) 555-0102'))).to.equal(false);
    expect(wizard.has('button', selectNumber('(303) 555-0100'))).to.equal(true);
  });
});
