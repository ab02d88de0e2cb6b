import { fromPromise, setup } from 'xstate';
import type { Account } from '../../domain/account.ts';
import type { IdentityQuery, IdentityReport } from '../../domain/identity.ts';
import type { Order, Quote } from '../../domain/order.ts';
import { clockPort } from '../clock-port.ts';
import { missingPort } from '../missing-port.ts';
import { missingChildren } from './child-logics.ts';
import type { heldNumbers } from './wizard-run.ts';
import type {
  AccountOffer,
  WizardContext,
  WizardEmitted,
  WizardEvent,
  WizardInput,
  WizardMeta,
  WizardTag,
} from './wizard.types.ts';

/** Milliseconds after which charges are asked for again at the soonest, even if they came as run out. */
const SHORTEST_QUOTE = 10_000;
/** Timers can't run longer; a browser ends them at once instead. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** What the wizard works with: its types, the calls and editors that its chart names, and its timers. */
export const wizardBase = setup({
  types: {} as {
    context: WizardContext;
    events: WizardEvent;
    emitted: WizardEmitted;
    input: WizardInput;
    tags: WizardTag;
    meta: WizardMeta;
  },
  actors: {
    ...missingChildren,
    clock: clockPort,
    getAccount: fromPromise<Account>(missingPort),
    loadAccount: fromPromise<AccountOffer>(missingPort),
    checkIdentities: fromPromise<IdentityReport, IdentityQuery>(missingPort),
    quote: fromPromise<Quote, Order>(missingPort),
    findArrived: fromPromise<string | null, { readonly keys: readonly string[] }>(missingPort),
    releaseNumbers: fromPromise<void, ReturnType<typeof heldNumbers>>(missingPort),
  },
  delays: {
    quoteLife: ({ context }) => {
      const { quote } = context.charges;
      const left = quote === null ? 0 : Date.parse(quote.expiresAt) - context.now;
      return Math.min(Math.max(left, SHORTEST_QUOTE), LONGEST_WAIT);
    },
  },
});
