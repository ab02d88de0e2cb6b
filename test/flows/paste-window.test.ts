import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountLateWizard } from '../harness/late-wizard.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { paste, roster, footer, announcements } = en;
const quiet = { attention: 0, derived: 0, leftOut: 0 };

const LIST = [
  'Email,First name,Last name',
  'amara.okafor@northwind.example,Amara,Okafor',
  'jun.watanabe@northwind.example,Jun,Watanabe',
].join('\n');
const EMAILS = ['amara.okafor@northwind.example', 'jun.watanabe@northwind.example'];

const emailsOf = (wizard: WizardHarness): readonly string[] =>
  Array.from({ length: wizard.rows() }, (_, index) => wizard.value(index + 1, 'email'));

describe('the window for a whole list', () => {
  it('R06, R10 by keyboard: takes what is pasted wherever the focus is in it, and adds the people', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    expect(wizard.focused()).to.equal(paste.title);
    await wizard.paste(LIST);
    expect(wizard.focused()).to.equal(paste.list);
    await wizard.pressOn(paste.add(2));

    expect(emailsOf(wizard)).to.deep.equal(EMAILS);
    expect(wizard.focused()).to.equal(cellName(1, 'firstName'));
    expect(wizard.spoken().at(-1)).to.equal(announcements.rowsPasted({ ...quiet, people: 2 }));
  });

  it('R06, R10 by pointer: takes what is typed, and lands after the people who are there', async () => {
    const wizard = await mountWizard({ people: 1 });
    const [first = ''] = emailsOf(wizard);
    await wizard.clickOn('button', roster.list);
    await wizard.clickAndType('textbox', paste.list, EMAILS.join('; '));
    expect(wizard.says(paste.found(2))).to.equal(true);
    expect(wizard.says(roster.derivedNames(2))).to.equal(true);
    await wizard.clickOn('button', paste.add(2));

    expect(emailsOf(wizard)).to.deep.equal([first, ...EMAILS]);
  });

  it('R10: says how many are more than a run can have, before they are added', async () => {
    const wizard = await mountWizard({ people: 24 });
    await wizard.pressOn(roster.list);
    await wizard.paste(LIST);

    expect(wizard.says(paste.surplus(1, 25))).to.equal(true);
  });

  it('R06: says that nobody is in the list when it is added empty, at the list', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    await wizard.pressOn(paste.add(0));

    expect(wizard.focused()).to.equal(paste.list);
    expect(wizard.description('textbox', paste.list)).to.include(paste.nobody);
  });

  it('R21: keeps the list when it is closed, and gives the focus back', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    await wizard.paste(LIST);
    await wizard.press('Escape');
    await wizard.settle();
    expect(wizard.focused()).to.equal(roster.list);
    await wizard.pressOn(roster.list);

    expect(wizard.says(paste.found(2))).to.equal(true);
  });

  it('R06: forgets the list when its people have been added', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    await wizard.paste(LIST);
    await wizard.pressOn(paste.add(2));
    await wizard.pressOn(roster.list);

    expect(wizard.says(paste.found(2))).to.equal(false);
  });

  it('R06: reads a file that is chosen or dropped', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    await wizard.chooseFile(new File([LIST], 'people.csv'));
    expect(wizard.says(paste.found(2))).to.equal(true);
    await wizard.dropFile(new File([`${LIST}\nlea@northwind.example,Lea,Lund`], 'people.csv'));

    expect(wizard.says(paste.found(3))).to.equal(true);
  });

  it('R06: says that letters were guessed, and where a file is no text or too large', async () => {
    const wizard = await mountWizard();
    const [workbook, old] = [
      Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xe9),
      Uint8Array.from('Sof\u00eda,Lund\nLea,Lund', (letter) => letter.charCodeAt(0)),
    ];
    await wizard.pressOn(roster.list);
    await wizard.chooseFile(new File([old], 'people.csv'));
    expect(wizard.says(paste.guessedLetters)).to.equal(true);
    await wizard.chooseFile(new File([workbook], 'people.xlsx'));
    expect(wizard.description('textbox', paste.list)).to.include(paste.notText('people.xlsx'));
    expect(wizard.says(paste.found(2)), 'the list that was there').to.equal(true);
    await wizard.chooseFile(new File(['x'.repeat(1_000_001)], 'all.csv'));

    expect(wizard.description('textbox', paste.list)).to.include(paste.tooLarge('all.csv'));
  });

  it('R06, R21: says so when a list is pasted into a cell and what reads it can’t be loaded', async () => {
    const wizard = await mountLateWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste(LIST);
    await wizard.fail('paste');
    expect(wizard.focused()).to.equal(en.parts.failed(roster.list));
    await wizard.pressOn(en.parts.retry);
    await wizard.arrive('paste');
    await wizard.paste(LIST);
    await wizard.pressOn(paste.add(2));

    expect(emailsOf(wizard)).to.deep.equal(EMAILS);
  });

  it('R06, R21: goes back to the people without what can’t be loaded', async () => {
    const wizard = await mountLateWizard();
    await wizard.pressOn(roster.list);
    await wizard.fail('paste');
    await wizard.pressOn(footer.cancel);

    expect(wizard.focused()).to.equal(roster.list);
  });

  it('R21: has nothing of a list any more once the run was left (A26)', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(roster.list);
    await wizard.paste(LIST);
    await wizard.press('Escape');
    await wizard.pressOn(footer.cancel);
    if (wizard.names('alertdialog').length > 0) await wizard.pressOn(en.leaving.leave);
    await wizard.pressOn(en.left.again);
    await wizard.pressOn(roster.list);

    expect(wizard.says(paste.found(2))).to.equal(false);
    expect(wizard.names('button')).to.include(paste.add(0));
  });
});
