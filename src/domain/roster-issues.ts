import type { Account } from './account.ts';
import { emailKey } from './email.ts';
import { rowPath, type Issue } from './issue.ts';
import type { RowField } from './row-field.ts';
import { tidyCode } from './tidy-text.ts';
import { draftIssues, userDetailsSchema, type UserDraft } from './user-draft.ts';

/** What the rows of a roster are judged by. */
export interface RosterRules {
  readonly account: Account;
  /** "Require unique email IDs" (R08). */
  readonly requireUniqueEmail: boolean;
  /** Licences left of the chosen user type; null when it needs none. */
  readonly licencesLeft: number | null;
}

/** Every problem of the roster: of single cells, between rows, and of the run as a whole. */
export function rosterIssues(rows: readonly UserDraft[], rules: RosterRules): readonly Issue[] {
  if (rows.length === 0) return [{ code: 'noRows', path: ['rows'], params: {} }];
  const schema = userDetailsSchema(rules.account);
  return [
    ...rows.flatMap((row) => draftIssues(row, schema)),
    ...(rules.requireUniqueEmail ? repeats(rows, 'email', (row) => keysOf(row).email) : []),
    ...repeats(rows, 'extension', (row) => keysOf(row).extension),
    ...beyond(rows, rules.account.limits.maxUsersPerRun, 'overLimit'),
    ...(rules.licencesLeft === null ? [] : beyond(rows, rules.licencesLeft, 'noLicence')),
  ];
}

// A draft never changes, so that what it is compared by is worked out once.
const keys = new WeakMap<UserDraft, { readonly email: string; readonly extension: string }>();

function keysOf(row: UserDraft): { readonly email: string; readonly extension: string } {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const email = row.email.trim() === '' ? '' : emailKey(row.email);
  const made = { email, extension: tidyCode(row.extension) };
  keys.set(row, made);
  return made;
}

// The first of two equal rows is right and the later one is told which row it repeats.
function repeats(
  rows: readonly UserDraft[],
  field: RowField,
  keyOf: (row: UserDraft) => string,
): readonly Issue[] {
  const firstByKey = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    const first = firstByKey.get(key);
    if (key === '') return [];
    if (first === undefined) firstByKey.set(key, index);
    return first === undefined
      ? []
      : [
          {
            code: 'duplicateInRun' as const,
            path: rowPath(row.id, field),
            params: { row: first + 1 },
          },
        ];
  });
}

// What does not fit stays in the roster and is marked: nothing that was entered is cut off unseen.
function beyond(
  rows: readonly UserDraft[],
  max: number,
  code: 'overLimit' | 'noLicence',
): readonly Issue[] {
  return rows.slice(max).map((row) => ({ code, path: rowPath(row.id), params: { max } }));
}
