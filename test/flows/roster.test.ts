import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { personName, problemOf } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { singleSite } from '../harness/northwind.ts';

const fields = ['firstName', 'lastName', 'email', 'extension', 'siteId', 'costCenterId'] as const;
type Mounted = Awaited<ReturnType<typeof mountWizard>>;
const contents = (wizard: Mounted, row: number) => fields.map((field) => wizard.value(row, field));

describe('the roster', () => {
  it('R06 by keyboard: takes e-mail, names, site and cost centre', async () => {
    const wizard = await mountWizard();
    await wizard.fill(cellName(1, 'firstName'), 'Zoë');
    await wizard.fill(cellName(1, 'lastName'), 'Brandt');
    await wizard.fill(cellName(1, 'email'), 'zoe.brandt@northwind.example');
    await wizard.fill(cellName(1, 'siteId'), 'Harbour');
    await wizard.fill(cellName(1, 'costCenterId'), 'Legal');
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    const [member] = wizard.account.newMembers();
    expect(member).to.include({ firstName: 'Zoë', lastName: 'Brandt', siteId: 'site-harbour' });
    expect(member).to.include({
      costCenterId: 'center-legal',
      email: 'zoe.brandt@northwind.example',
    });
  });

  it('R06: has no site and no cost centre on an account in one place', async () => {
    const wizard = await mountWizard({ seed: singleSite });

    expect(wizard.columns()).not.to.include(en.roster.fields.siteId);
    expect(wizard.columns()).not.to.include(en.roster.fields.costCenterId);
    expect(wizard.names('combobox')).to.deep.equal([]);
  });

  it('R07: fills in the next free extension, never one twice', async () => {
    const wizard = await mountWizard();
    await wizard.fill(en.roster.howMany, '3');
    await wizard.press('Enter');

    const extensions = [1, 2, 3, 4].map((row) => wizard.value(row, 'extension'));
    expect(extensions).to.deep.equal(['1041', '1042', '1043', '1044']);
  });

  for (const [typed, rows] of [
    ['0', 2],
    ['', 2],
    ['1.9', 2],
  ] as const) {
    it(`R10: takes “${typed}” for the nearest number of rows that there is room for`, async () => {
      const wizard = await mountWizard({ people: 1 });
      await wizard.fill(en.roster.howMany, typed);
      await wizard.press('Enter');

      expect(wizard.rows()).to.equal(rows);
    });
  }

  it('R07 by keyboard: lets the extension be changed, and checks it against the account’s rules', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'extension'), '911');
    await wizard.press('Tab');
    expect(wizard.problems(1)).to.deep.equal([problemOf('extension', 'reserved')]);
    await wizard.tabTo(cellName(1, 'extension'), 'Shift+Tab');
    await wizard.type('2001');
    await wizard.press('Tab');

    expect(wizard.problems(1)).to.deep.equal([]);
    expect(wizard.value(1, 'extension')).to.equal('2001');
  });

  it('R07: says which extension is free when one is taken', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'extension'), '1001');
    await wizard.pressOn(en.footer.next);

    expect(wizard.problems(1)).to.deep.equal([
      problemOf('extension', 'duplicateInAccount', { next: '1041' }),
    ]);
    expect(wizard.focused()).to.equal(cellName(1, 'extension'));
  });

  it('R08 by keyboard: keeps e-mail addresses apart unless it is told not to', async () => {
    const wizard = await mountWizard({ people: 2 });
    expect(wizard.isChecked('checkbox', en.roster.uniqueEmail)).to.equal(true);
    await wizard.fill(cellName(2, 'email'), wizard.value(1, 'email'));
    await wizard.press('Tab');
    expect(wizard.problems(2)).to.deep.equal([problemOf('email', 'duplicateInRun', { row: 1 })]);
    await wizard.tabTo(en.roster.uniqueEmail, 'Shift+Tab');
    await wizard.press('Space');

    expect(wizard.problems(2)).to.deep.equal([]);
  });

  it('R10 by keyboard: adds as many rows as the number next to Add says, and how many more there can be', async () => {
    const wizard = await mountWizard();
    expect(wizard.says(en.roster.room(24))).to.equal(true);
    await wizard.fill(en.roster.howMany, '4');
    await wizard.pressOn(en.roster.add);

    expect(wizard.rows()).to.equal(5);
    expect(wizard.description('spinbutton', en.roster.howMany)).to.equal(en.roster.room(20));
  });

  it('R10 by pointer: adds a row with a click', async () => {
    const wizard = await mountWizard();
    await wizard.clickOn('button', en.roster.add);

    expect(wizard.rows()).to.equal(2);
  });

  it('R10: adds none beyond the account’s limit, and says how many it was', async () => {
    const wizard = await mountWizard({ people: 24 });
    await wizard.fill(en.roster.howMany, '2');
    await wizard.press('Enter');

    expect(wizard.rows()).to.equal(25);
    expect(wizard.spoken()).to.deep.equal([en.announcements.rowsAdded(1, 25, 25)]);
  });

  it('R10: shows that none can be added where there is no room, and says so to who tries', async () => {
    const wizard = await mountWizard({ people: 24 });
    const add = () => wizard.find('button', en.roster.add);
    expect(add().ariaDisabled).to.equal('false');
    await wizard.clickOn('button', en.roster.add);
    expect(add().ariaDisabled).to.equal('true');
    expect(wizard.says(en.roster.room(0))).to.equal(true);
    await wizard.pressOn(en.roster.add);

    expect(wizard.rows()).to.equal(25);
    expect(wizard.spoken().at(-1)).to.equal(en.announcements.noRoom(25));
  });

  it('R11: shows that none can be duplicated where there is no room, and says so to who tries', async () => {
    const wizard = await mountWizard({ people: 24 });
    const name = en.roster.duplicate(1);
    expect(wizard.find('button', name).ariaDisabled).to.equal('false');
    await wizard.clickOn('button', name);
    expect(wizard.find('button', name).ariaDisabled).to.equal('true');
    expect(wizard.description('button', name)).to.equal(en.roster.room(0));
    await wizard.clickOn('button', name);

    expect(wizard.rows()).to.equal(25);
    expect(wizard.spoken().at(-1)).to.equal(en.announcements.noRoom(25));
  });

  it('R11 by keyboard: duplicates all but first name, last name, e-mail and extension', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'siteId'), 'Highland');
    await wizard.fill(cellName(1, 'costCenterId'), 'Legal');
    await wizard.pressOn(en.roster.duplicate(1));

    const copy = ['', '', '', '1042', 'site-highland', 'center-legal'];
    expect(contents(wizard, 2)).to.deep.equal(copy);
  });

  it('R11 by pointer: duplicates with a click, right below the row', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.roster.duplicate(1));

    expect([1, 2, 3].map((row) => wizard.value(row, 'lastName'))).to.deep.equal([
      'Brandt 1',
      '',
      'Brandt 2',
    ]);
  });

  it('R12 by keyboard: removes a row and brings it back to its place with all that it had', async () => {
    const wizard = await mountWizard({ people: 3 });
    const before = contents(wizard, 2);
    await wizard.pressOn(en.roster.remove(2));
    expect(wizard.rows()).to.equal(2);
    await wizard.tabTo(en.roster.undo, 'Shift+Tab');
    await wizard.press('Enter');

    expect(contents(wizard, 2)).to.deep.equal(before);
    expect(wizard.has('button', en.roster.undo)).to.equal(false);
  });

  it('R12: brings the last removed row back with one key chord, however long the list is', async () => {
    const wizard = await mountWizard({ people: 3 });
    const before = contents(wizard, 3);
    await wizard.pressOn(en.roster.remove(3));
    await wizard.press('Control+z');

    expect(contents(wizard, 3)).to.deep.equal(before);
    expect(wizard.has('button', en.roster.undo)).to.equal(false);
  });

  it('R12: leaves the key chord to the browser within a text', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.roster.remove(3));
    await wizard.tabTo(cellName(2, 'lastName'), 'Shift+Tab');
    await wizard.type('Lindqvist');
    await wizard.press('Control+z');

    expect(wizard.rows()).to.equal(2);
  });

  it('R12 by pointer: removes and brings back, the last removed first', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.clickOn('button', en.roster.remove(1));
    await wizard.clickOn('button', en.roster.remove(2));
    expect(wizard.rows()).to.equal(1);
    await wizard.clickOn('button', en.roster.undo);
    await wizard.clickOn('button', en.roster.undo);

    const names = [1, 2, 3].map((row) => wizard.value(row, 'lastName'));
    expect(names).to.deep.equal(['Brandt 1', 'Brandt 2', 'Brandt 3']);
  });

  it('R21: goes on and back with nothing lost', async () => {
    const wizard = await mountWizard({ people: 2 });
    const before = [contents(wizard, 1), contents(wizard, 2)];
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.roster.rowName(2, personName(2)), 'Space');
    await wizard.clickOn('radio', en.setup.options.later.name);
    await wizard.pressOn(en.footer.back);
    expect([contents(wizard, 1), contents(wizard, 2)]).to.deep.equal(before);
    await wizard.pressOn(en.footer.next);

    const ways = [1, 2].map((n) =>
      wizard.description('checkbox', en.roster.rowName(n, personName(n))),
    );
    expect(ways).to.deep.equal([en.setup.states.invite, en.setup.states.later]);
  });

  it('R06 by keyboard: fills the lists of many people when somebody comes to one', async () => {
    const wizard = await mountWizard({ people: 25 });
    const { length } = wizard.choices(20, 'siteId');
    wizard.focusOn('textbox', cellName(20, 'extension'));
    await wizard.tabTo(cellName(20, 'siteId'));

    expect(length).to.equal(1);
    expect(wizard.choices(20, 'siteId')).to.have.length(multiSite.sites.length);
    expect(wizard.choices(21, 'siteId')).to.have.length(1);
    await wizard.fill(cellName(20, 'siteId'), 'Highland');
    expect(wizard.value(20, 'siteId')).to.equal('site-highland');
  });

  it('R06 by pointer: fills the lists of many people before one is opened', async () => {
    const wizard = await mountWizard({ people: 25 });
    await wizard.hover('combobox', cellName(20, 'costCenterId'));

    expect(wizard.choices(20, 'costCenterId')).to.have.length(multiSite.costCenters.length + 1);
    expect(wizard.value(20, 'costCenterId')).to.equal('');
  });

  it('R21: draws what is changed after somebody was on another step', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.back);
    await wizard.fill(cellName(2, 'extension'), '911');
    await wizard.press('Tab');

    expect(wizard.problems(2)).to.deep.equal([problemOf('extension', 'reserved')]);
  });
});
