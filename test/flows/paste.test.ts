import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { singleSite } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { problemOf } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { rowsPasted } = en.announcements;
const quiet = { attention: 0, derived: 0, leftOut: 0 };
const rowOf = (wizard: WizardHarness, row: number) =>
  (['firstName', 'lastName', 'email'] as const).map((field) => wizard.value(row, field));

const THREE = [
  'Amara\tOkafor\tamara.okafor@northwind.example',
  'Jonas\tLindqvist\tjonas.lindqvist@northwind.example',
  'Mei\tTanaka\tmei.tanaka@northwind.example',
].join('\r\n');

describe('pasting into the roster', () => {
  it('R06, R10: fills the rows from the first cell on, adds the others, and says so once', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const isNative = await wizard.paste(THREE);

    expect(isNative).to.equal(false);
    expect([1, 2, 3].map((row) => rowOf(wizard, row).join('\t'))).to.deep.equal(
      THREE.split('\r\n'),
    );
    expect(wizard.spoken()).to.deep.equal([rowsPasted({ ...quiet, people: 3 })]);
    expect(wizard.focused()).to.equal(cellName(1, 'firstName'));
  });

  it('R06: overwrites the pasted columns only, from the cell on', async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.focusOn('textbox', cellName(2, 'lastName'));
    await wizard.paste('Okafor\tamara@northwind.example\nLindqvist\tjonas@northwind.example');

    expect(rowOf(wizard, 1)[1]).to.equal('Brandt 1');
    expect(rowOf(wizard, 2)).to.deep.equal(['Nadia', 'Okafor', 'amara@northwind.example']);
    expect(rowOf(wizard, 3)).to.deep.equal(['', 'Lindqvist', 'jonas@northwind.example']);
  });

  it('R06: reads a list from an email, and marks the names that it guessed', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste(
      '"Okafor, Amara" <amara@northwind.example>; jonas.lindqvist@northwind.example',
    );

    expect(rowOf(wizard, 1)).to.deep.equal(['Amara', 'Okafor', 'amara@northwind.example']);
    expect(rowOf(wizard, 2).slice(0, 2)).to.deep.equal(['Jonas', 'Lindqvist']);
    const guessed = en.roster.derivedNames(1);
    expect(wizard.description('textbox', cellName(2, 'firstName'))).to.equal(guessed);
    expect(wizard.description('textbox', cellName(1, 'firstName'))).to.equal('');
    await wizard.fill(cellName(2, 'lastName'), 'Lindquist');
    expect(wizard.description('textbox', cellName(2, 'firstName'))).to.equal('');
  });

  it('R06: puts site and cost centre by their names, and asks about those that are not there', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const head = 'Email\tFirst name\tLast name\tSite\tCost centre\n';
    await wizard.paste(
      `${head}a@northwind.example\tAda\tLund\tharbour office\tlegal\nb@northwind.example\tBo\tLund\tAtlantis\t`,
    );

    expect(wizard.value(1, 'siteId')).to.equal('site-harbour');
    expect(wizard.value(1, 'costCenterId')).to.equal('center-legal');
    expect(wizard.problems(2)).to.deep.equal([
      problemOf('siteId', 'unknownChoice', { name: 'Atlantis' }),
    ]);
    expect(wizard.focused()).to.equal(cellName(2, 'siteId'));
    expect(wizard.spoken()).to.deep.equal([rowsPasted({ ...quiet, people: 2, attention: 1 })]);
  });

  it('R06: goes nowhere with a cost centre that is not there until somebody decides', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste(
      'First name\tLast name\tEmail\tCost centre\nAda\tLund\ta@northwind.example\tAlchemy',
    );
    await wizard.pressOn(en.footer.next);
    expect(wizard.focused()).to.equal(cellName(1, 'costCenterId'));
    await wizard.fill(cellName(1, 'costCenterId'), 'Legal');

    expect(wizard.problems(1)).to.deep.equal([]);
  });

  it('R06: never takes what a list has besides for a name where somebody has one', async () => {
    const block = 'Lund\ta.lund@northwind.example\t1301\tHarbour Office\tLegal\tPilots';
    const wizard = await mountWizard();
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    wizard.focusOn('textbox', cellName(1, 'lastName'));
    await wizard.paste(block);

    expect(rowOf(wizard, 1)).to.deep.equal(['Ada', 'Lund', 'a.lund@northwind.example']);
    expect(wizard.spoken()).to.include(rowsPasted({ ...quiet, people: 1, leftOut: 1 }));
  });

  it('R06: tells columns without a header by what stands in them', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'email'));
    await wizard.paste(
      'amara@northwind.example\tAmara\tOkafor\njonas@northwind.example\tJonas\tBo',
    );

    expect(rowOf(wizard, 1)).to.deep.equal(['Amara', 'Okafor', 'amara@northwind.example']);
    expect(rowOf(wizard, 2)).to.deep.equal(['Jonas', 'Bo', 'jonas@northwind.example']);
    expect(wizard.spoken()).to.deep.equal([rowsPasted({ ...quiet, people: 2 })]);
  });

  it('R06: keeps the columns of a table from a page, whose cells the plain text breaks', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const cells = ['Amara', 'Okafor', 'amara@northwind.example'];
    const html = `<table><tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr></table>`;
    await wizard.paste(cells.join('\n\n'), html);

    expect(rowOf(wizard, 1)).to.deep.equal(cells);
    expect(wizard.rows()).to.equal(1);
  });

  it('R06: says once that a site is not there, though one is needed too', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste(
      'First name\tLast name\tEmail\tSite\nBo\tLund\tb@northwind.example\tAtlantis',
    );
    await wizard.pressOn(en.footer.next);

    expect(wizard.problems(1)).to.deep.equal([
      problemOf('siteId', 'unknownChoice', { name: 'Atlantis' }),
    ]);
  });

  it('R10: keeps and marks what goes beyond the limit', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'email'));
    const many = Array.from({ length: 27 }, (_, n) => `p${n}.lund@northwind.example`).join('\n');
    await wizard.paste(many);

    expect(wizard.rows()).to.equal(27);
    const told = { ...quiet, people: 27, attention: 2, derived: 27 };
    expect(wizard.spoken()).to.deep.equal([rowsPasted(told)]);
    expect(wizard.says(en.issues.overLimit({ max: 25 }))).to.equal(true);
  });

  it('R06: says how many columns found no place', async () => {
    const wizard = await mountWizard({ seed: singleSite });
    wizard.focusOn('textbox', cellName(1, 'email'));
    await wizard.paste('a.lund@northwind.example\t1041\tHarbour\tLegal');

    expect(wizard.says(en.roster.leftOut(2))).to.equal(true);
    expect(wizard.spoken().at(-1)).to.include(en.roster.leftOut(2));
  });

  it('R06: leaves a single value to the cell', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'email'));

    expect(await wizard.paste('amara@northwind.example')).to.equal(true);
    expect(wizard.rows()).to.equal(1);
  });
});
