import { expect } from 'chai';
import { createActor, fromPromise } from 'xstate';
import { failureOfKind } from '../../src/domain/failure.ts';
import { roleIdSchema, type RoleId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/role.ts';
import { rolePickerMachine } from '../../src/machines/pickers/role-picker.machine.ts';
import { matchingRoles } from '../../src/machines/pickers/role-picker.types.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';

function role(id: string, name: string, permissions: string, changes: Partial<Role> = {}): Role {
  return {
    id: roleIdSchema.parse(id),
    name,
    description: '',
    isCustom: false,
    isDefault: false,
    isAssignable: true,
    permissions: permissions.split(' ').map((key) => ({ id: key, label: key, category: '' })),
    ...changes,
  };
}

const standard = role('role-standard', 'Standard', 'calls', { isDefault: true });
const reception = role('role-reception', 'Réception', 'calls', { description: 'Front desk' });
const admin = role('role-admin', 'Admin', 'calls billing');
const owner = role('role-owner', 'Owner', 'calls billing', { isAssignable: false });

function open(roleId: RoleId | null = null) {
  const back = createDeferredTransport();
  const listRoles = fromPromise<readonly Role[]>(({ signal }) =>
    back.transport.listRoles({ signal }),
  );
  const machine = rolePickerMachine.provide({ actors: { listRoles } });
  const picker = createActor(machine, { input: { roleId, people: 2 } }).start();
  return { back, picker };
}

async function opened(roleId: RoleId | null = null, roles = [standard, reception, admin, owner]) {
  const { back, picker } = open(roleId);
  back.listRoles.last().resolve(roles);
  await answersArrive();
  return picker;
}

describe('the role picker', () => {
  it('R24 asks for the roles once, and says that it waits', () => {
    const { back, picker } = open();
    expect(back.listRoles.calls).to.have.length(1);
    expect(picker.getSnapshot().hasTag('busy')).to.equal(true);
  });

  it('R24 asks again for roles that did not come', async () => {
    const { back, picker } = open();
    back.listRoles.last().reject(failureOfKind('unauthenticated'));
    await answersArrive();
    expect(picker.getSnapshot().value).to.equal('loadFailed');
    expect(picker.getSnapshot().context.failure?.kind).to.equal('unauthenticated');
    picker.send({ type: 'call.retry' });
    back.listRoles.last().resolve([standard]);
    await answersArrive();
    expect(picker.getSnapshot().matches('choosing')).to.equal(true);
    expect(picker.getSnapshot().context.failure).to.equal(null);
  });

  it('R24 gives a role that adds nothing at once', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: reception.id });
    picker.send({ type: 'role.save' });
    expect(picker.getSnapshot().output).to.deep.equal({
      kind: 'chosen',
      value: { id: reception.id, name: 'Réception' },
    });
  });

  it('R24 tells what a role adds to the default one', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: admin.id });
    expect(picker.getSnapshot().context.added.map(({ id }) => id)).to.deep.equal(['billing']);
  });

  it('R24 tells so at once of a role that the people have already', async () => {
    const picker = await opened(admin.id);
    expect(picker.getSnapshot().context.added.map(({ id }) => id)).to.deep.equal(['billing']);
  });

  it('R24 gives a role that adds something only by a second act', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: admin.id });
    picker.send({ type: 'role.save' });
    expect(picker.getSnapshot().value).to.equal('confirmingElevation');
    picker.send({ type: 'role.confirm' });
    expect(picker.getSnapshot().output).to.deep.equal({
      kind: 'chosen',
      value: { id: admin.id, name: 'Admin' },
    });
  });

  it('R24 goes back from the second act with the role still picked', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: admin.id });
    picker.send({ type: 'role.save' });
    picker.send({ type: 'role.back' });
    expect(picker.getSnapshot().value).to.deep.equal({ choosing: 'returned' });
    expect(picker.getSnapshot().context.roleId).to.equal(admin.id);
  });

  it('R24 takes everything for more where the account has no default role', async () => {
    const picker = await opened(null, [reception]);
    picker.send({ type: 'role.pick', roleId: reception.id });
    picker.send({ type: 'role.save' });
    expect(picker.getSnapshot().value).to.equal('confirmingElevation');
  });

  it('R24 tells the default role from all others by null', async () => {
    const picker = await opened(admin.id);
    picker.send({ type: 'role.pick', roleId: standard.id });
    picker.send({ type: 'role.save' });
    expect(picker.getSnapshot().output).to.deep.equal({ kind: 'chosen', value: null });
  });

  it('R24 picks no role that this admin can’t give away', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: owner.id });
    expect(picker.getSnapshot().context.roleId).to.equal(null);
  });

  it('R24 saves no role that is not there any more', async () => {
    const picker = await opened(roleIdSchema.parse('role-of-nobody'));
    expect(picker.getSnapshot().can({ type: 'role.save' })).to.equal(false);
  });

  it('R24 finds roles by name and description, whatever the case', async () => {
    const picker = await opened();
    const found = (text: string) => {
      picker.send({ type: 'search.type', text });
      return matchingRoles(picker.getSnapshot().context).map(({ id }) => id);
    };
    expect(found(' RÉC')).to.deep.equal([reception.id]);
    expect(found('desk')).to.deep.equal([reception.id]);
    expect(found('')).to.have.length(4);
    expect(found('nobody')).to.deep.equal([]);
  });

  it('R24 leaves the role as it is when it is closed', async () => {
    const picker = await opened();
    picker.send({ type: 'role.pick', roleId: reception.id });
    picker.send({ type: 'picker.close' });
    expect(picker.getSnapshot().output).to.deep.equal({ kind: 'kept' });
  });

  it('R24 ends its call when it is closed', () => {
    const { back, picker } = open();
    picker.send({ type: 'picker.close' });
    expect(back.listRoles.pending()).to.have.length(0);
  });

  it('R24 picks no role that the account does not have', async () => {
    const picker = await opened();
    const roleId = roleIdSchema.parse('role-gone');
    expect(picker.getSnapshot().can({ type: 'role.pick', roleId })).to.equal(false);
  });

  it('R24 saves nothing where the person’s role is no longer there', async () => {
    const picker = await opened(roleIdSchema.parse('role-gone'));
    expect(picker.getSnapshot().can({ type: 'role.save' })).to.equal(false);
  });
});
