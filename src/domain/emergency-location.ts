import * as z from 'zod/mini';
import { addressSchema } from './address.ts';
import { emergencyLocationIdSchema, siteIdSchema, type SiteId } from './ids.ts';
import { issuesOf, type Issue } from './issue.ts';
import { personNameSchema } from './person-name.ts';
import { tolerantEnum } from './tolerant-enum.ts';

/** A place to which responders are sent (R29). */
export const emergencyLocationSchema = z.object({
  id: emergencyLocationIdSchema,
  /** The nickname, such as a person's name. */
  name: z.string(),
  siteId: z.nullable(siteIdSchema),
  address: addressSchema,
  status: tolerantEnum(['valid', 'invalid', 'provisioning', 'inactive'], 'other'),
  visibility: tolerantEnum(['company', 'personal'], 'company'),
});

export type EmergencyLocation = Readonly<z.infer<typeof emergencyLocationSchema>>;

/** What a new emergency response location is made from (R30). */
export const newEmergencyLocationSchema = z.object({
  name: z.string().check(z.minLength(1)),
  siteId: z.nullable(siteIdSchema),
  address: addressSchema,
  visibility: z.enum(['company', 'personal']),
});

export type NewEmergencyLocation = Readonly<z.infer<typeof newEmergencyLocationSchema>>;

/** Most characters of a nickname. */
const NICKNAME_MAX = 64;

/** What is wrong with a new location's nickname and site; its address has rules of its own. */
export function nicknameIssues(
  draft: { readonly name: string; readonly siteId: SiteId | null },
  rules: { readonly multiSite: boolean },
): readonly Issue[] {
  const schema = z.object({
    // Mostly it is a person's name, and is judged as one.
    name: personNameSchema(NICKNAME_MAX),
    siteId: rules.multiSite ? z.pipe(z.string({ error: 'required' }), siteIdSchema) : z.any(),
  });
  const parsed = schema.safeParse(draft);
  return parsed.success ? [] : issuesOf(parsed.error);
}

/** Whether responders can be sent there: a location that was turned down or switched off is none. */
export function isUsable(location: EmergencyLocation): boolean {
  return location.status !== 'invalid' && location.status !== 'inactive';
}
