import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { multiSite, singleSite } from '../harness/northwind.ts';
import { overflowOf } from '../harness/overflow.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const ACCOUNTS = { 'several sites': multiSite, 'one site': singleSite } as const;
type Sites = keyof typeof ACCOUNTS;
type Kind = 'phone' | 'mobile';

/** 25 people in a container of this width. */
async function mountIn(width: number, sites: Sites = 'several sites', kind: Kind = 'phone') {
  await setViewport({ width: 1400, height: 900 });
  const seed = ACCOUNTS[sites];
  const wizard = await mountWizard({ people: 25, seed });
  wizard.element.style.inlineSize = `${width}px`;
  const type = seed.userTypes.find((each) => each.kind === kind);
  if (type !== undefined) await wizard.send({ type: 'userType.choose', userTypeId: type.id });
  return wizard;
}

function rowsOf({ element }: WizardHarness, part: 'thead' | 'tbody') {
  return [...element.renderRoot.querySelectorAll(`.roster ${part} > tr`)];
}

/** How many lines the cells of a row stand on, whatever their heights. */
function linesOf(row: Element): number {
  const tops = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().top);
  return new Set(tops.map(Math.round)).size;
}

/** Where each cell of a row begins and ends. */
function columnsOf(row: Element | undefined): readonly string[] {
  return [...(row?.children ?? [])].map((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return `${left.toFixed()} to ${right.toFixed()}`;
  });
}

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the roster of 25 people', () => {
  for (const [width, sites, kind, lines] of [
    [600, 'one site', 'mobile', 1],
    [600, 'several sites', 'phone', 2],
    [900, 'one site', 'phone', 2],
    [900, 'several sites', 'mobile', 2],
    [1024, 'one site', 'phone', 1],
    [1024, 'several sites', 'mobile', 1],
    [1100, 'several sites', 'phone', 2],
    [1280, 'several sites', 'phone', 1],
  ] as const) {
    it(`R06, R10: takes ${lines} lines a person in ${width} px, for ${kind} users in ${sites}`, async () => {
      const wizard = await mountIn(width, sites, kind);
      const rows = rowsOf(wizard, 'tbody');

      expect(rows.map(linesOf)).to.deep.equal(rows.map(() => lines));
      expect(rows).to.have.length(25);
      expect(rows[0]?.getBoundingClientRect().height).to.be.below(40 * lines);
    });
  }

  for (const width of [600, 900, 1280]) {
    it(`R06: has each cell under its heading in ${width} px, in German from right to left, too`, async () => {
      const wizard = await mountIn(width);
      wizard.element.messages = { ...de, direction: 'rtl' };
      await wizard.rendered();
      const [head] = rowsOf(wizard, 'thead');
      const cut = [...(head?.children ?? [])].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );

      expect(columnsOf(head)).to.deep.equal(columnsOf(rowsOf(wizard, 'tbody')[0]));
      expect(cut.map(({ textContent }) => textContent)).to.deep.equal([]);
      expect(overflowOf(wizard)).to.deep.equal([]);
    });
  }

  it('R11, R12: gives the buttons of a row their room, as large as fingers need them', async () => {
    const wizard = await mountIn(1280);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.icon { min-inline-size: 44px !important }');
    wizard.element.shadowRoot?.adoptedStyleSheets.push(sheet);

    expect(overflowOf(wizard)).to.deep.equal([]);
  });

  it('R06: gives who is in a cell the room for what stands in it, within the sheet', async () => {
    const wizard = await mountIn(600);
    const address = 'nadia.brandt@northwind.example';
    await wizard.fill(cellName(1, 'email'), address);
    const cell = wizard.cell(1, 'email');
    const sheet = wizard.element.renderRoot.querySelector('.sheet');

    if (CSS.supports('field-sizing', 'content')) {
      expect(cell.scrollWidth).to.equal(cell.clientWidth);
    }
    expect(cell.getBoundingClientRect().right).to.be.at.most(
      sheet?.getBoundingClientRect().right ?? 0,
    );
  });
});
