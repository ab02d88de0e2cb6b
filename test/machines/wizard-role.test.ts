import { expect } from 'chai';
import { selectOpenOption } from '../../src/machines/wizard/wizard-setup.selectors.ts';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import { onlyAvailable } from '../../src/domain/capability.ts';
import { multiSite } from '../harness/northwind.ts';
import { roleId } from '../harness/editor-walks.ts';
import { wizardOnSetup, type StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  edit,
  goOn,
  rowId,
  rowsOf,
  say,
  topEditor,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

const rolesOf = (wizard: StartedWizard) => rowsOf(wizard).map(({ role }) => role?.name ?? null);

/** Opens the roles for these people, or for everybody. */
async function openRoles(wizard: StartedWizard, numbers: readonly number[]) {
  await say(wizard, { type: 'rows.mark', rowIds: numbers.map(rowId) }, { type: 'role.open' });
  await answer(wizard.back.listRoles, multiSite.roles);
}

async function giveStandard(wizard: StartedWizard, numbers: readonly number[]) {
  await openRoles(wizard, numbers);
  await edit(wizard, { type: 'role.pick', roleId: roleId('standard') }, { type: 'role.save' });
}

describe('the role in the wizard', () => {
  it('R24 is changed for the marked people, and the open path is there again', async () => {
    const wizard = await wizardOnSetup(3);
    await giveStandard(wizard, [2, 4]);
    expect(rolesOf(wizard)).to.deep.equal(['Standard', null, 'Standard']);
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('setup');
    expect(selectOpenOption(wizard.actor.getSnapshot())).to.equal('invite');
  });

  it('R24 is changed for everybody when nobody is marked', async () => {
    const wizard = await wizardOnSetup(2);
    await giveStandard(wizard, []);
    expect(rolesOf(wizard)).to.deep.equal(['Standard', 'Standard']);
  });

  it('R24 stays when the window is left', async () => {
    const wizard = await wizardOnSetup(2);
    await giveStandard(wizard, [2]);
    await openRoles(wizard, []);
    await edit(wizard, { type: 'role.pick', roleId: roleId('manager') }, { type: 'picker.close' });
    expect(rolesOf(wizard)).to.deep.equal(['Standard', null]);
  });

  it('R24 is shown as it is when all share it, and the default one when they differ', async () => {
    const wizard = await wizardOnSetup(2);
    await giveStandard(wizard, [2]);
    await openRoles(wizard, [2]);
    expect(topEditor(wizard).getSnapshot().context.roleId).to.equal('role-standard');
    await edit(wizard, { type: 'picker.close' });
    await openRoles(wizard, []);
    expect(topEditor(wizard).getSnapshot().context.roleId).to.equal(null);
  });

  it('R24 that lets people do more takes a second act', async () => {
    const wizard = await wizardOnSetup();
    await openRoles(wizard, []);
    await edit(wizard, { type: 'role.pick', roleId: roleId('manager') }, { type: 'role.save' });
    expect(rolesOf(wizard)).to.deep.equal([null]);
    await edit(wizard, { type: 'role.confirm' });
    expect(rolesOf(wizard)).to.deep.equal(['Manager']);
  });

  it('R24 goes along with the submission', async () => {
    const wizard = await wizardOnSetup(2);
    await giveStandard(wizard, [3]);
    await say(wizard, { type: 'run.submit' });
    const sent = wizard.back.submit.last().input.rows;
    expect(sent.map((row) => row.roleId)).to.deep.equal([null, 'role-standard']);
  });

  it('R24 is not to be changed where the admin may not', async () => {
    const account = { ...multiSite.account, capabilities: onlyAvailable(['assignNumbers']) };
    const wizard = await wizardWithPeople(1, { ...multiSite, account });
    await goOn(wizard);
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('setup');
    expect(wizard.actor.getSnapshot().can({ type: 'role.open' })).to.equal(false);
  });

  it('R24 stays with each of several who have different ones, when the window is left', async () => {
    const wizard = await wizardOnSetup(2);
    const before = rowsOf(wizard);
    await openRoles(wizard, []);
    await edit(wizard, { type: 'picker.close' });
    expect(rowsOf(wizard)).to.deep.equal(before);
  });
});
