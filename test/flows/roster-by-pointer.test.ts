import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { endTransitions } from '../harness/end-transitions.ts';
import { cellName } from '../harness/readings.ts';
import { problemOf } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('the roster with the mouse', () => {
  it('R06 by pointer: takes names and e-mail, and site and cost centre from their lists', async () => {
    const wizard = await mountWizard();
    await wizard.clickAndType('textbox', cellName(1, 'firstName'), 'Zoë');
    await wizard.clickAndType('textbox', cellName(1, 'lastName'), 'Brandt');
    await wizard.clickAndType('textbox', cellName(1, 'email'), 'zoe.brandt@northwind.example');
    await wizard.pickFrom('combobox', cellName(1, 'siteId'), 'Harbour Office');
    await wizard.pickFrom('combobox', cellName(1, 'costCenterId'), 'Legal');
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.account.newMembers()[0]).to.include({
      firstName: 'Zoë',
      lastName: 'Brandt',
      email: 'zoe.brandt@northwind.example',
      siteId: 'site-harbour',
      costCenterId: 'center-legal',
    });
  });

  it('R07 by pointer: lets the extension be changed, and mends one that is against the rules', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickAndType('textbox', cellName(1, 'extension'), '911');
    await wizard.clickOn('textbox', cellName(1, 'email'));
    expect(wizard.problems(1)).to.deep.equal([problemOf('extension', 'reserved')]);
    const repair = en.repairs.one({ kind: 'useExtension', extension: '1041' }, 1);
    await wizard.clickOn('button', repair.name);
    expect(wizard.value(1, 'extension')).to.equal('1041');
    await wizard.clickAndType('textbox', cellName(1, 'extension'), '2001');
    await wizard.clickOn('textbox', cellName(1, 'email'));

    expect(wizard.problems(1)).to.deep.equal([]);
    expect(wizard.value(1, 'extension')).to.equal('2001');
  });

  it('R11: leaves a button that does nothing as it is under the pointer', async () => {
    const changes = async (people: number): Promise<boolean> => {
      const wizard = await mountWizard({ people });
      const button = wizard.find('button', en.roster.add);
      const look = () => {
        endTransitions(wizard.element);
        return getComputedStyle(button).backgroundColor;
      };
      const before = look();
      await wizard.hover('button', en.roster.add);
      return look() !== before;
    };

    expect(await changes(24)).to.equal(true);
    expect(await changes(25)).to.equal(false);
  });

  it('R08 by pointer: keeps e-mail addresses apart until the box is off', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickAndType('textbox', cellName(2, 'email'), wizard.value(1, 'email'));
    await wizard.clickOn('textbox', cellName(2, 'lastName'));
    expect(wizard.problems(2)).to.deep.equal([problemOf('email', 'duplicateInRun', { row: 1 })]);
    await wizard.clickOn('checkbox', en.roster.uniqueEmail);

    expect(wizard.problems(2)).to.deep.equal([]);
  });
});
