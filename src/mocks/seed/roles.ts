import { roleIdSchema } from '../../domain/ids.ts';
import type { Role } from '../../domain/role.ts';

type Permission = Role['permissions'][number];

const CALLS = permissions('Calls', ['Make and receive calls', 'Read own call log', 'Record calls']);
const ABROAD = permissions('Calls', ['Make international calls']);
const TEAM = permissions('Team', ['Read call logs of the team', 'Monitor calls']);
const USERS = permissions('Users', ['Add users', 'Edit users', 'Edit assigned roles']);
const SYSTEM = permissions('Phone system', ['Edit call routing', 'Edit devices', 'Assign numbers']);
const BILLING = permissions('Billing', ['Read invoices', 'Buy licences', 'Buy phones and numbers']);

/** The seven roles that every account has, the least of them last (R24). */
export const roles: readonly Role[] = [
  {
    ...role('Super Admin', 'Can do everything, and give it away.', [
      ...CALLS,
      ...ABROAD,
      ...TEAM,
      ...USERS,
      ...SYSTEM,
      ...BILLING,
    ]),
    // Nobody makes somebody more powerful than he is himself.
    isAssignable: false,
  },
  role('Phone System Admin', 'Looks after devices, numbers and call routing.', [
    ...CALLS,
    ...ABROAD,
    ...SYSTEM,
  ]),
  role('Billing Admin', 'Buys, and reads the invoices.', [...CALLS, ...ABROAD, ...BILLING]),
  role('User Admin', 'Looks after people.', [...CALLS, ...ABROAD, ...USERS]),
  role('Manager', 'Sees how a team calls.', [...CALLS, ...ABROAD, ...TEAM]),
  {
    ...role('Standard (International)', 'Calls everywhere.', [...CALLS, ...ABROAD]),
    isDefault: true,
  },
  role('Standard', 'Calls within the country.', CALLS),
];

function role(name: string, description: string, granted: readonly Permission[]): Role {
  return {
    id: roleIdSchema.parse(`role-${slug(name)}`),
    name,
    description,
    isCustom: false,
    isDefault: false,
    isAssignable: true,
    permissions: [...granted],
  };
}

function permissions(category: string, labels: readonly string[]): readonly Permission[] {
  return labels.map((label) => ({ id: slug(label), label, category }));
}

function slug(text: string): string {
  return text.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '');
}
