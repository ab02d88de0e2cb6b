import { failureOfKind } from '../../../src/domain/failure.ts';
import { roleIdSchema } from '../../../src/domain/ids.ts';
import type { Role } from '../../../src/domain/role.ts';
import { rolePickerMachine } from '../../../src/machines/pickers/role-picker.machine.ts';
import {
  pickedRole,
  type RolePickerContext,
} from '../../../src/machines/pickers/role-picker.types.ts';
import type { Subject } from '../explore.ts';
import { doneOf, failedOf } from '../lifecycle.ts';

const calls = { id: 'calls', label: 'Place calls', category: 'Phone' };
const billing = { id: 'billing', label: 'Change the plan', category: 'Billing' };

function role(id: string, name: string, changes: Partial<Role>): Role {
  return {
    id: roleIdSchema.parse(id),
    name,
    description: '',
    isCustom: false,
    isDefault: false,
    isAssignable: true,
    permissions: [calls],
    ...changes,
  };
}

const standard = role('role-standard', 'Standard', { isDefault: true });
const reception = role('role-reception', 'Reception', { permissions: [calls] });
const admin = role('role-admin', 'Admin', { permissions: [calls, billing] });
const owner = role('role-owner', 'Owner', { isAssignable: false, permissions: [calls, billing] });
const roles: readonly Role[] = [standard, reception, admin, owner];

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = { $roles: roles };

export const subject: Subject = {
  machine: rolePickerMachine,
  constants,
  inputs: [null, owner.id].map((roleId) => ({ roleId, people: 2 })),
  events: (snapshot) => [
    { type: 'search.type', text: 'rec' },
    // What is picked already is not picked again.
    ...[standard, reception, admin, owner]
      .filter(({ id }) => id !== pickedRole(snapshot.context)?.id)
      .map(({ id }) => ({ type: 'role.pick', roleId: id })),
    ...['role.save', 'role.confirm', 'role.back', 'call.retry', 'picker.close'].map((type) => ({
      type,
    })),
    ...doneOf(snapshot, 'listRoles', [roles]),
    ...failedOf(snapshot, 'listRoles', [failureOfKind('unavailable')]),
  ],
  projection: ({ roleId, text }: RolePickerContext) => ({ roleId, text }),
};
