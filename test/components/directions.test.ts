import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { multiSite } from '../harness/northwind.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const NUMBER = '(303) 555-0199';
const WORDS = {
  direction: 'rtl',
  numbers: { held: (number: string) => `המספר ${number} שמור.` },
} as const;

/** The signs of a text as they stand on the screen, from left to right. */
function seen(wizard: WizardHarness, inSentence: RegExp, text: string): string {
  const walker = document.createTreeWalker(wizard.element.renderRoot, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node !== null && !inSentence.test(node.textContent ?? '')) node = walker.nextNode();
  const start = node?.textContent?.indexOf(text) ?? -1;
  if (node === null || start === -1) throw new Error(`“${text}” is not shown.`);
  const shown = node;
  return [...text]
    .map((sign, index) => {
      const range = document.createRange();
      range.setStart(shown, start + index);
      range.setEnd(shown, start + index + 1);
      return { sign, left: range.getBoundingClientRect().left };
    })
    .toSorted((one, other) => one.left - other.left)
    .map(({ sign }) => sign)
    .join('');
}

/** How far what an element says ends before the end of another one, to the right. */
function gapAtRight(inner: Element | null, outer: Element | null): number {
  const range = document.createRange();
  if (inner !== null) range.selectNodeContents(inner);
  const edge = outer?.getBoundingClientRect().right ?? Number.NaN;
  return Math.round(edge - range.getBoundingClientRect().right);
}

describe('a wizard from right to left', () => {
  it('R02: begins the name of a choice, whatever its letters, where its words begin', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.element.messages = WORDS;
    await wizard.settle();
    const cards = [...wizard.element.renderRoot.querySelectorAll('.choice')];
    const gaps = cards.map((card) =>
      gapAtRight(card.querySelector('.name'), card.querySelector('.hint')),
    );

    expect(gaps).to.deep.equal(cards.map(() => 0));
    expect(gaps).to.have.length.above(1);
  });

  it('R06: begins what stands in a cell where its heading begins, whatever its letters', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.element.messages = WORDS;
    await wizard.settle();
    const cells = [...wizard.element.renderRoot.querySelectorAll('.roster :is(input, select)')];

    expect(new Set(cells.map((cell) => getComputedStyle(cell).textAlign))).to.deep.equal(
      new Set(['right']),
    );
  });

  it('R06: opens the menu of a row as wide as its words and no lower than the window, on a page from left to right', async () => {
    const wizard = await mountWizard({ people: 3 });
    wizard.element.messages = WORDS;
    await wizard.settle();
    await wizard.clickOn('button', en.roster.fill.open(2));
    const menu = wizard.element.renderRoot.querySelector('.menu')?.getBoundingClientRect();
    const button = wizard.find('button', en.roster.fill.open(2)).getBoundingClientRect();

    expect(menu?.width).to.be.above(200);
    expect(menu?.left).to.be.closeTo(button.left, 1);
    expect(menu?.bottom).to.be.at.most(innerHeight);
  });

  it('R18: shows a number as it is dialled, within a sentence too', async () => {
    const wizard = await mountWizard({ people: 1, seed: { ...multiSite, numbers: [] } });
    wizard.element.messages = WORDS;
    await wizard.settle();
    await wizard.clickOn('button', en.numbers.cell(1, en.numbers.none));
    await wizard.clickOn('radio', en.numbers.lists.new);
    await wizard.pickFrom('combobox', en.numbers.region, 'Colorado');
    await wizard.pickFrom('combobox', en.numbers.areaCode, '303');
    await wizard.clickOn('button', en.numbers.holdNumber(NUMBER));

    expect(seen(wizard, /שמור/, NUMBER)).to.equal(NUMBER);
  });
});
