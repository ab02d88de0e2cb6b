import type { FailureDetails } from '../../domain/failure.ts';
import type { RoleId } from '../../domain/ids.ts';
import { addedPermissions, type Role } from '../../domain/role.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import type { StateMeta } from '../state-meta.ts';
import { kept, type PickerOutput } from './picker-output.ts';

/** What is kept of a role that was chosen for a person; null for the account's default one. */
export type ChosenRole = Pick<Role, 'id' | 'name'> | null;

export interface RolePickerInput {
  /** The role that the people have now; null for the account's default one. */
  readonly roleId: RoleId | null;
  /** How many people it is picked for. */
  readonly people: number;
}

export interface RolePickerContext {
  readonly people: number;
  /** Every role of the account; empty until they were read. */
  readonly roles: readonly Role[];
  /** What the roles are searched by. */
  readonly text: string;
  /** The role that is picked, not yet saved; null for the account's default one. */
  readonly roleId: RoleId | null;
  /** What the picked role lets a person do beyond the default one. */
  readonly added: Role['permissions'];
  /** Why the roles could not be read; null when they could. */
  readonly failure: FailureDetails | null;
  readonly ending: PickerOutput<ChosenRole>;
}

export type RolePickerEvent =
  | { readonly type: 'search.type'; readonly text: string }
  | { readonly type: 'role.pick'; readonly roleId: RoleId }
  | { readonly type: 'role.save' }
  | { readonly type: 'role.confirm' }
  | { readonly type: 'role.back' }
  | { readonly type: 'call.retry' }
  | { readonly type: 'picker.close' };

export type RolePickerMeta = StateMeta<'rolePicker' | 'roleElevation'>;

export function startRolePicker({ roleId, people }: RolePickerInput): RolePickerContext {
  return { people, roles: [], text: '', roleId, added: [], failure: null, ending: kept };
}

/** The role that is picked; undefined when the account does not have it any more. */
export function pickedRole({
  roles,
  roleId,
}: Pick<RolePickerContext, 'roles' | 'roleId'>): Role | undefined {
  return roles.find(({ id, isDefault }) => (roleId === null ? isDefault : id === roleId));
}

/** The roles whose name or description holds what was typed. */
export function matchingRoles({ roles, text }: RolePickerContext): readonly Role[] {
  const wanted = folded(text);
  return roles.filter(({ name, description }) => folded(`${name} ${description}`).includes(wanted));
}

/** What a role gives beyond the account's default one; without a default one, everything is more. */
export function addedBy(role: Role | undefined, roles: readonly Role[]): Role['permissions'] {
  const base = roles.find(({ isDefault }) => isDefault);
  if (role === undefined) return [];
  return base === undefined ? role.permissions : addedPermissions(role, base);
}

function folded(text: string): string {
  return tidyText(text).toLowerCase();
}
