import type { Account } from '../domain/account.ts';
import type { CapabilityName } from '../domain/capability.ts';
import { fingerprint } from './fingerprint.ts';
import { Refusal } from './refusal.ts';
import type { RowFault } from './row-faults.ts';
import type { Seed } from './seed/seed.ts';
import type { State } from './state.ts';

/** What every resource of the mock back end works with. */
export interface BackendContext {
  readonly seed: Seed;
  readonly state: State;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** How long a job runs, in milliseconds of `now`. */
  readonly jobMs: number;
  readonly rowFaults: readonly RowFault[];
}

/** The account with the back end's clock. */
export function accountOf({ seed, now }: Pick<BackendContext, 'seed' | 'now'>): Account {
  return { ...seed.account, serverTime: new Date(now()).toISOString() };
}

/** Refuses what this admin, account or back end can't do, whoever asks and however (R04). */
export function requireCapability({ seed }: BackendContext, name: CapabilityName): void {
  const { state, reason, permission } = seed.account.capabilities[name];
  if (state === 'available') return;
  const why = `${name} is ${state} (${permission ?? reason ?? 'no reason is known'})`;
  const advice = 'Ask a billing admin, or leave it out.';
  const kind =
    state === 'unsupported'
      ? 'unsupported'
      : reason === 'permission'
        ? 'forbidden'
        : 'featureUnavailable';
  throw new Refusal(`Failed to do this: ${why}. ${advice}`, kind);
}

/** Carries a change out once: the same key and body again get the same answer, another body is a conflict (fault A01). */
export async function once<Answer>(
  { state }: BackendContext,
  operation: string,
  { key, body }: { readonly key: string; readonly body: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === '') throw missingKey(operation);
  const print = fingerprint(body);
  const known = state.replies.all().find((reply) => reply.key === key);
  if (known === undefined) {
    const answer = await work();
    const text = JSON.stringify({ answer });
    await state.replies.create({ key, operation, body: print, answer: text });
    state.save();
    return answer;
  }
  if (known.operation !== operation || known.body !== print) throw keyConflict(operation);
  const { answer }: { answer: Answer } = JSON.parse(known.answer);
  return answer;
}

export function missingKey(operation: string): Refusal {
  return new Refusal(
    `Failed to ${operation}: it has no key. Send one as Idempotency-Key, in quotes.`,
    'validation',
    [{ code: 'required', path: ['key'], params: {} }],
  );
}

export function keyConflict(operation: string): Refusal {
  return new Refusal(
    `Failed to ${operation}: its key belongs to another request. Make a key from what is sent.`,
    'conflict',
  );
}

export function notFound(what: string): Refusal {
  return new Refusal(`Failed to find ${what}: there is none with this id. Check it.`, 'notFound');
}
