import type { Account } from './account.ts';
import { emailKey } from './email.ts';
import { rowPath, type Issue } from './issue.ts';
import { tidyCode } from './tidy-text.ts';
import type { UserDraft } from './user-draft.ts';

/** What two people of one run can't share. */
export type UniqueField = 'email' | 'extension' | 'phone' | 'number';

/** The rows that repeat what an earlier one has, each told which (R06, R07, R14, R17); what is empty repeats nothing. */
export function repeatIssues(
  rows: readonly UserDraft[],
  field: UniqueField,
  account: Account,
): readonly Issue[] {
  const byField = judged.get(account) ?? {};
  judged.set(account, byField);
  const known = byField[field];
  if (known !== undefined && isSameColumn(known.rows, rows, field)) {
    // The next comparison is then with rows most of which are the same drafts.
    byField[field] = { rows, issues: known.issues };
    return known.issues;
  }
  const issues = findRepeats(rows, field);
  byField[field] = { rows, issues };
  return issues;
}

interface JudgedColumn {
  readonly rows: readonly UserDraft[];
  readonly issues: readonly Issue[];
}

// A key stroke changes one row, and mostly none of its unique cells; an account lasts for a whole run.
const judged = new WeakMap<Account, Partial<Record<UniqueField, JudgedColumn>>>();

function isSameColumn(
  before: readonly UserDraft[],
  rows: readonly UserDraft[],
  field: UniqueField,
): boolean {
  if (before.length !== rows.length) return false;
  return rows.every((row, index) => {
    const old = before[index];
    if (row === old) return true;
    return old !== undefined && row.id === old.id && keyOf(row, field) === keyOf(old, field);
  });
}

// The first of two equal rows is right and the later one is told which row it repeats.
function findRepeats(rows: readonly UserDraft[], field: UniqueField): readonly Issue[] {
  const firstByKey = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row, field);
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

function keyOf(row: UserDraft, field: UniqueField): string {
  switch (field) {
    case 'phone':
      return row.phone.kind === 'inventory' ? row.phone.deviceId : '';
    case 'number':
      return row.number?.e164 ?? '';
    default:
      return typedKeys(row)[field];
  }
}

function typedKeys(row: UserDraft): TypedKeys {
  const known = typed.get(row);
  if (known !== undefined) return known;
  const email = row.email.trim() === '' ? '' : emailKey(row.email);
  const made = { email, extension: tidyCode(row.extension) };
  typed.set(row, made);
  return made;
}

type TypedKeys = Readonly<Record<'email' | 'extension', string>>;

// A draft never changes, so that what it is compared by is worked out once.
const typed = new WeakMap<UserDraft, TypedKeys>();
