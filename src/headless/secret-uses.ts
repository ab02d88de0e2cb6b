import { isSeal } from './trace-secrets.ts';

/** What a secret can be. */
export type SecretField = 'password' | 'pin' | 'answer';

/** What a secret was used for, and whether the account took it for all of those for whom it was. */
export interface SecretUse {
  readonly field: SecretField;
  readonly isGood: boolean;
  /** The rows for which it was; none where a trace does not say. */
  readonly rowIds: readonly string[];
}

const FIELDS: readonly SecretField[] = ['password', 'pin', 'answer'];

/** What each secret of a trace was used for, by its number; its repetition is judged by what it repeats. */
export function usesOf(recorded: unknown): ReadonlyMap<number, readonly SecretUse[]> {
  const uses = new Map<number, SecretUse[]>();
  const collect = (value: unknown, rowIds: readonly string[], name = ''): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSeal(value)) {
      const field = FIELDS.find((each) => each === name);
      const known = uses.get(value.$secret) ?? [];
      uses.set(value.$secret, known);
      if (field !== undefined) known.push({ field, isGood: value.isFaulty !== true, rowIds });
      return;
    }
    const rows = rowsOf(value) ?? rowIds;
    for (const [part, inner] of Object.entries(value)) collect(inner, rows, part);
  };
  collect(recorded, []);
  return uses;
}

/** What a secret has to be for one person, or for anybody. */
export interface SecretWish {
  readonly field: SecretField;
  readonly isGood: boolean;
  /** Null for somebody of whom nothing is known. */
  readonly rowId: string | null;
}

/**
 * What has to be true of a secret so that the same comes of it.
 *
 * One that was taken for some, and turned down for others, can only have been so for something of theirs that stood in
 * it: an account's other rules are the same for everybody. For whom it was turned down shows by for whom it was sent.
 */
export function wishesOf(uses: readonly SecretUse[]): readonly SecretWish[] {
  return uses.flatMap((use): readonly SecretWish[] => {
    const { field, isGood } = use;
    const good = uses.filter((each) => each.isGood && each.field === field);
    if (!isGood && good.length === 0) return [{ field, isGood, rowId: null }];
    const taken = new Set(good.flatMap(({ rowIds }) => rowIds));
    if (!isGood) return refusedOf(use, taken).map((rowId) => ({ field, isGood, rowId }));
    const refused = uses.flatMap((each) =>
      each.isGood || each.field !== field ? [] : refusedOf(each, taken),
    );
    const rowIds = use.rowIds.filter((id) => !refused.includes(id));
    return [null, ...rowIds].map((rowId) => ({ field, isGood, rowId }));
  });
}

/** Whoever got it at another time must have got another name, too. */
function refusedOf({ rowIds }: SecretUse, taken: ReadonlySet<string>): readonly string[] {
  const others = rowIds.filter((id) => !taken.has(id));
  return others.length > 0 ? others : rowIds;
}

function rowsOf(value: object): readonly string[] | undefined {
  const { rowId, rowIds }: { rowId?: unknown; rowIds?: unknown } = value;
  if (typeof rowId === 'string') return [rowId];
  return Array.isArray(rowIds) ? rowIds : undefined;
}
