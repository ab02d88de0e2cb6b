import type { Answers } from './backend-answers.ts';
import type { BackendContext } from './context.ts';
import type { Mail } from './mail.ts';
import type { Member } from './member.ts';
import { directory } from './resources/directory.ts';
import { emergency } from './resources/emergency.ts';
import { identities } from './resources/identities.ts';
import { invites } from './resources/invites.ts';
import { jobs } from './resources/jobs.ts';
import { newNumbers } from './resources/new-numbers.ts';
import { quotes } from './resources/quotes.ts';
import { shipping } from './resources/shipping.ts';
import { stock } from './resources/stock.ts';
import type { RowFault } from './row-faults.ts';
import type { Seed } from './seed/seed.ts';
import { openState, type Store } from './state.ts';

/** What a mock back end is made from. */
export interface BackendOptions {
  /** The account as it is before anything was done. */
  readonly seed: Seed;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id that was never made before. */
  readonly newId: () => string;
  /** Keeps the state; without one it ends with the process. */
  readonly store?: Store;
  /** How long a job runs, in milliseconds of `now`; 0 unless given: settled in its first answer. */
  readonly jobMs?: number;
  /** What goes wrong by itself while people are added; nothing unless given. */
  readonly rowFaults?: readonly RowFault[];
}

/** A back end with a memory and the rules of a real one; it refuses with a `Refusal`. */
export interface Backend extends Answers {
  /** The people of the account, the newest last. */
  listMembers(): readonly Member[];
  /** The welcome e-mails that have left, in the order in which they did. */
  listMails(): readonly Mail[];
  /** Back to the seed; saved state too. */
  reset(): Promise<void>;
}

/** Opens the mock back end; rejects with a `Refusal` when the saved state can't be read. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { seed, now, newId, store = null, jobMs = 0, rowFaults = [] } = options;
  const state = await openState(seed, store);
  const context: BackendContext = { seed, state, now, newId, jobMs, rowFaults };
  const inTurn = createQueue();
  const changes = {
    ...newNumbers(context),
    ...shipping(context),
    ...emergency(context),
    ...jobs(context),
    ...invites(context),
    ...quotes(context),
  };

  return {
    ...directory(context),
    ...identities(context),
    ...stock(context),
    ...changes,
    quote: (query) => inTurn(() => changes.quote(query)),
    holdNumbers: (query, key) => inTurn(() => changes.holdNumbers(query, key)),
    releaseNumbers: (query, key) => inTurn(() => changes.releaseNumbers(query, key)),
    saveShippingAddress: (query, key) => inTurn(() => changes.saveShippingAddress(query, key)),
    createEmergencyLocation: (query, key) =>
      inTurn(() => changes.createEmergencyLocation(query, key)),
    submit: (query, key) => inTurn(() => changes.submit(query, key)),
    retryRows: (query, key) => inTurn(() => changes.retryRows(query, key)),
    cancelJob: (query, key) => inTurn(() => changes.cancelJob(query, key)),
    resendInvite: (query, key) => inTurn(() => changes.resendInvite(query, key)),
    rescheduleInvite: (query, key) => inTurn(() => changes.rescheduleInvite(query, key)),
    cancelInvite: (query, key) => inTurn(() => changes.cancelInvite(query, key)),

    listMembers: () => [...state.members.all()],
    listMails: () =>
      state.mails
        .all()
        .filter(({ sentAt }) => Date.parse(sentAt) <= now())
        .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))
        .map(({ to, sentAt, linkEndsAt }) => ({ to, sentAt, linkEndsAt })),
    reset: () => inTurn(() => state.reset()),
  };
}

// Two copies of one change can arrive together; the second must find what the first has done (fault A01).
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
