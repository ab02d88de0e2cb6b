import * as z from 'zod/mini';
import type { Account } from './account.ts';
import { emailSchema } from './email.ts';
import { extensionSchema } from './extension.ts';
import {
  costCenterIdSchema,
  siteIdSchema,
  type CostCenterId,
  type RowId,
  type SiteId,
} from './ids.ts';
import type { EmergencyLocation } from './emergency-location.ts';
import { issuesOf, rowPath, type Issue } from './issue.ts';
import { personNameSchema } from './person-name.ts';
import type { NumberChoice } from './phone-number.ts';
import type { PhoneChoice } from './phone.ts';
import type { Role } from './role.ts';
import type { SetupDraft } from './setup.ts';
import type { ShipTo } from './shipping.ts';

/** One row of the roster: a person as typed so far, right or wrong. */
export interface UserDraft {
  readonly id: RowId;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extension: string;
  /** Null on accounts without sites. */
  readonly siteId: SiteId | null;
  /** Null on accounts without cost centres, and where none was chosen. */
  readonly costCenterId: CostCenterId | null;
  /** Kept, and left out, for a type of user who has no phone (R05, R13). */
  readonly phone: PhoneChoice;
  /** Null as long as there is none (R17, R18). */
  readonly number: NumberChoice | null;
  /** Where a bought phone goes; null until it is chosen (R19). */
  readonly shipTo: ShipTo | null;
  /** Null for the account's default role (R24). */
  readonly role: Pick<Role, 'id' | 'name'> | null;
  /** The person's own location; null leaves it to the site's (R29). */
  readonly emergencyLocation: EmergencyLocation | null;
  /** Null until a way to start was chosen for this person. */
  readonly setup: SetupDraft | null;
}

/** What an admin can change in a row; the rest follows from other choices. */
export type UserDraftPatch = Partial<
  Pick<UserDraft, 'firstName' | 'lastName' | 'email' | 'extension' | 'siteId' | 'costCenterId'>
>;

/** What is picked for a person rather than typed. */
export type UserChoices = Pick<
  UserDraft,
  'phone' | 'number' | 'shipTo' | 'role' | 'emergencyLocation' | 'setup'
>;

/** A row in which nothing was entered or chosen yet. */
export function blankDraft(id: RowId): UserDraft {
  const details = { firstName: '', lastName: '', email: '', extension: '' };
  const places = { siteId: null, costCenterId: null, emergencyLocation: null };
  return {
    id,
    ...details,
    ...places,
    phone: { kind: 'app' },
    number: null,
    shipTo: null,
    role: null,
    setup: null,
  };
}

/** A person's own details by the account's rules, tidied: what is accepted of a row (R06, R07). */
export function userDetailsSchema(account: Account): UserDetailsSchema {
  const known = schemas.get(account);
  if (known !== undefined) return known;
  const built = buildSchema(account);
  schemas.set(account, built);
  return built;
}

// Building a schema costs more than judging 25 rows with it, and an account lasts for a whole run.
const schemas = new WeakMap<Account, UserDetailsSchema>();

function buildSchema({ limits, multiSite }: Account) {
  return z.object({
    firstName: personNameSchema(limits.nameMaxLength),
    lastName: personNameSchema(limits.nameMaxLength),
    email: emailSchema(limits.emailMaxLength),
    extension: extensionSchema(limits),
    siteId: multiSite ? z.pipe(z.string({ error: 'required' }), siteIdSchema) : z.null(),
    costCenterId: z.nullable(costCenterIdSchema),
  });
}

export type UserDetailsSchema = ReturnType<typeof buildSchema>;

/** The problems of one row that can be seen without looking at the others. */
export function draftIssues(draft: UserDraft, schema: UserDetailsSchema): readonly Issue[] {
  const known = judged.get(draft);
  if (known?.schema === schema) return known.issues;
  const parsed = schema.safeParse(draft);
  const issues = parsed.success ? [] : issuesOf(parsed.error, rowPath(draft.id));
  judged.set(draft, { schema, issues });
  return issues;
}

// A draft never changes, so that a key stroke in one row need not judge the others again.
const judged = new WeakMap<UserDraft, { schema: UserDetailsSchema; issues: readonly Issue[] }>();

/** The person's name as typed, or an empty text. */
export function fullName(draft: Pick<UserDraft, 'firstName' | 'lastName'>): string {
  return `${draft.firstName} ${draft.lastName}`.trim();
}

/** Whether nothing that tells who the person is has been typed. */
export function isBlank(draft: UserDraft): boolean {
  return `${draft.firstName}${draft.lastName}${draft.email}`.trim() === '';
}
