import * as z from 'zod/mini';
import { roleIdSchema } from './ids.ts';

/** A set of permissions that a person gets (R24). */
export const roleSchema = z.object({
  id: roleIdSchema,
  name: z.string(),
  description: z._default(z.string(), ''),
  isCustom: z._default(z.boolean(), false),
  /** What everybody gets for whom nothing else is chosen. */
  isDefault: z.boolean(),
  /** Whether this admin may give it away. */
  isAssignable: z.boolean(),
  permissions: z.array(
    z.object({ id: z.string(), label: z.string(), category: z._default(z.string(), '') }),
  ),
});

export type Role = Readonly<z.infer<typeof roleSchema>>;

/** The permissions that a role gives beyond those of another one. */
export function addedPermissions(role: Role, base: Role): Role['permissions'] {
  const known = new Set(base.permissions.map(({ id }) => id));
  return role.permissions.filter(({ id }) => !known.has(id));
}
