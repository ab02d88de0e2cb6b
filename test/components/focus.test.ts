import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { multiSite } from '../harness/northwind.ts';
import { focusIsShown } from '../harness/focus-ring.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { cellName } from '../harness/readings.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

/** An account with a licence for one person only. */
const oneLicence = {
  ...multiSite,
  userTypes: multiSite.userTypes.map((type) =>
    type.kind === 'full' ? { ...type, licences: 5, licencePrice: null } : type,
  ),
};

describe('the focus', () => {
  it('stays where the admin has it when the wizard has loaded', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const account = await openMockAccount();
    const answer = account.hold();
    const wizard = await harnessOf(Object.assign(createWizard(), { transport: account.transport }));
    field.focus();
    answer();
    await wizard.settle();
    expect(wizard.heading()).to.equal(en.roster.heading);

    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  it('goes to the heading of every step that is reached, forth and back', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    expect(wizard.focused()).to.equal(en.setup.heading);
    await wizard.pressOn(en.footer.back);
    expect(wizard.focused()).to.equal(en.roster.heading);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.focused()).to.equal(en.outcome.heading('all', 1, 1));
  });

  it('goes to the heading of the wait while people are submitted', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.footer.submit(2));
    const answer = wizard.account.hold();
    await wizard.press('Enter');

    expect(wizard.focused()).to.equal(en.submitting.heading(2));
    answer();
  });

  it('stays with whoever does something else in the page until the result is there', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    const field = document.createElement('input');
    document.body.append(field);
    later(() => field.remove());
    await wizard.tabTo(en.footer.submit(1));
    const answer = wizard.account.hold();
    await wizard.press('Enter');
    field.focus();
    answer();
    await wizard.settle();
    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));

    expect(document.activeElement === field).to.equal(true);
  });

  it('goes to the first problem when Next is refused', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(2, 'lastName'), ' ');
    await wizard.pressOn(en.footer.next);

    expect(wizard.focused()).to.equal(cellName(2, 'lastName'));
  });

  it('goes to the words when the problem is that of a whole row', async () => {
    const wizard = await mountWizard({ people: 2, seed: oneLicence });
    await wizard.pressOn(en.footer.next);

    expect(wizard.focused()).to.include(en.issues.noLicence({ max: 1 }));
  });

  it('goes to the words when nobody is in the list', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(en.roster.remove(1));
    await wizard.pressOn(en.footer.next);

    expect(wizard.focused()).to.include(en.issues.noRows({}));
  });

  it('goes into the first of the rows that were added', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(en.roster.howMany, '3');
    await wizard.press('Enter');

    expect(wizard.focused()).to.equal(cellName(3, 'firstName'));
  });

  it('goes into the copy of a row', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.roster.duplicate(2));

    expect(wizard.focused()).to.equal(cellName(3, 'firstName'));
  });

  it('goes from a removed row to the next, from the last to the one before, from the only one to Add', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.roster.remove(2));
    expect(wizard.focused()).to.equal(en.roster.remove(2));
    await wizard.press('Enter');
    expect(wizard.focused()).to.equal(en.roster.remove(1));
    await wizard.press('Enter');

    expect(wizard.rows()).to.equal(0);
    expect(wizard.focused()).to.equal(en.roster.add);
  });

  it('goes into the row that is brought back', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.roster.remove(2));
    await wizard.tabTo(en.roster.undo, 'Shift+Tab');
    await wizard.press('Enter');

    expect(wizard.focused()).to.equal(cellName(2, 'firstName'));
  });

  it('leads past a table of 25 people in three keys', async () => {
    const wizard = await mountWizard({ people: 25 });
    await wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.press('Shift+Tab', 'Enter');

    expect(wizard.focused()).to.equal(en.footer.next);
  });

  it('stays in the cell while its problem comes and goes', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'extension'), '911');
    await wizard.press('Tab', 'Shift+Tab');
    await wizard.type('2222');

    expect(wizard.focused()).to.equal(cellName(1, 'extension'));
    expect(wizard.problems(1)).to.deep.equal([]);
  });

  it('can be seen at every stop, and leaves the wizard at its end', async () => {
    const wizard = await mountWizard({ people: 1 });
    const behind = document.body.appendChild(document.createElement('button'));
    later(() => behind.remove());
    const unseen: string[] = [];
    await wizard.press('Tab');
    while (wizard.focused() !== en.footer.cancel) {
      if (!focusIsShown(wizard)) unseen.push(wizard.focused());
      await wizard.press('Tab');
    }
    await wizard.press('Tab');

    expect(unseen).to.deep.equal([]);
    expect(document.activeElement === behind).to.equal(true);
  });
});
