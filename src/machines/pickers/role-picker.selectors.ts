import type { SnapshotFrom } from 'xstate';
import type { Role } from '../../domain/role.ts';
import type { rolePickerMachine } from './role-picker.machine.ts';
import { matchingRoles, pickedRole } from './role-picker.types.ts';

export type RolePickerSnapshot = SnapshotFrom<typeof rolePickerMachine>;

/** The roles that what was typed finds (R24). */
export function selectMatchingRoles({ context }: RolePickerSnapshot): readonly Role[] {
  return matchingRoles(context);
}

/** The role that is picked and not yet saved; undefined when the account does not have it any more. */
export function selectPickedRole({ context }: RolePickerSnapshot): Role | undefined {
  return pickedRole(context);
}
