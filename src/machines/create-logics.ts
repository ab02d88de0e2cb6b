import { fromPromise } from 'xstate';
import type { IdentityQuery } from '../domain/identity.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import type { CallOptions, Page, PageQuery, Transport } from '../transport/transport.ts';
import { submissionMachine } from './submission/submission.machine.ts';
import type { AccountOffer } from './wizard/wizard.types.ts';
import { wizardMachine, type WizardMachine } from './wizard/wizard.machine.ts';

// A list that goes on beyond this is a fault of the back end, not a longer list.
const MOST_PAGES = 100;

/**
 * Gives every machine its calls to the back end.
 *
 * Children get theirs here too: what is provided to a parent does not reach them.
 *
 * @param getTransport read at every call, so that a host may hand over a new one at any time
 * @param session ends every call that is under way; an actor that crashes can't do that itself
 */
export function createLogics(getTransport: () => Transport, session: AbortSignal): WizardMachine {
  const options = (signal: AbortSignal): CallOptions => ({
    signal: AbortSignal.any([signal, session]),
  });
  return wizardMachine.provide({
    actors: {
      loadAccount: fromPromise(({ signal }) => loadAccount(getTransport(), options(signal))),
      checkIdentities: fromPromise(
        ({ input, signal }: { input: IdentityQuery; signal: AbortSignal }) =>
          getTransport().checkIdentities(input, options(signal)),
      ),
      submission: submissionMachine.provide({
        actors: {
          submit: fromPromise(({ input, signal }: { input: Submission; signal: AbortSignal }) =>
            getTransport().submit(input.request, { ...options(signal), key: input.key }),
          ),
          findJob: fromPromise(
            ({ input, signal }: { input: { key: string }; signal: AbortSignal }) =>
              getTransport().findJob(input, options(signal)),
          ),
        },
      }),
    },
  });
}

interface Submission {
  readonly request: SubmissionRequest;
  readonly key: string;
}

/** Reads everything that the first step needs; sites and cost centres only where there can be some (R06). */
async function loadAccount(transport: Transport, options: CallOptions): Promise<AccountOffer> {
  const account = await transport.getAccount(options);
  const count = account.limits.maxUsersPerRun;
  const none: Promise<readonly []> = Promise.resolve([]);
  const [userTypes, freeExtensions, sites, costCenters] = await Promise.all([
    transport.listUserTypes(options),
    transport.suggestExtensions({ count }, options),
    account.multiSite ? everyPage((query) => transport.listSites(query, options)) : none,
    account.multiSite ? everyPage((query) => transport.listCostCenters(query, options)) : none,
  ]);
  return { account, userTypes, sites, costCenters, freeExtensions };
}

async function everyPage<Entry>(
  read: (query: PageQuery) => Promise<Page<Entry>>,
): Promise<readonly Entry[]> {
  const items: Entry[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const part: Page<Entry> = await read({ cursor });
    items.push(...part.items);
    if (part.nextCursor === null) return items;
    cursor = part.nextCursor;
  }
  throw new Error(
    `Failed to read a list: it did not end after ${MOST_PAGES} parts. Let the last part answer nextCursor: null.`,
  );
}
