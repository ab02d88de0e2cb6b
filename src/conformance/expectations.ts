import { failureDetailsOf, type FailureDetails, type FailureKind } from '../domain/failure.ts';
import type { Page } from '../transport/transport.ts';

/** Ends a check unless something holds. */
export function expectThat(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Expected ${what}.`);
}

/** Ends a check unless two plain values are equal. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  expectThat(is === should, `${what} to be ${should}, and it is ${is}`);
}

/** Ends a check unless no two entries have the same id. */
export function expectDifferent(ids: readonly string[], what: string): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  expectThat(twice === undefined, `every one of ${what} once, and ${twice} comes twice`);
}

/** The details of the failure with which a call rejects. */
export async function expectFailure(
  call: Promise<unknown>,
  kinds: readonly FailureKind[],
): Promise<FailureDetails> {
  const failure = await call.then(
    () => null,
    (error: unknown) => failureDetailsOf(error),
  );
  expectThat(failure !== null, `a failure (${kinds.join(' or ')}), and the call succeeded`);
  expectThat(
    kinds.includes(failure.kind),
    `a failure (${kinds.join(' or ')}), and it is "${failure.kind}"`,
  );
  return failure;
}

/** The first entry of a list that must have one. */
export function firstOf<Entry>(entries: readonly Entry[], what: string): Entry {
  const [first] = entries;
  expectThat(first !== undefined, `at least one of ${what}`);
  return first;
}

/** All parts of a list. */
export async function everything<Entry>(
  read: (cursor: string | null) => Promise<Page<Entry>>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Entry> = await read(cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
