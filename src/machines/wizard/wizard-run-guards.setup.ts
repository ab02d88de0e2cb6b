import { isAvailable } from '../../domain/capability.ts';
import { failureDetailsOf } from '../../domain/failure.ts';
import { isIssueOfRow } from '../../domain/issue.ts';
import { quotePrint, type Quote } from '../../domain/order.ts';
import { isSetupAllowed, type SetupOption } from '../../domain/setup.ts';
import { isCreated } from '../../domain/submission.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import { openKeys } from './wizard-late-arrival.ts';
import { withRosterGuards } from './wizard-roster-guards.setup.ts';
import {
  addressedRows,
  heldNumbers,
  isPurchase,
  localIssues,
  parcels,
  planIssues,
  setupRules,
  shippingIssues,
  uncoveredPeople,
} from './wizard-run.ts';

/** Adds the guards of what comes after the roster, from shipping to the outcome. */
export const withRunGuards = withRosterGuards.extend({
  guards: {
    hasShipment: ({ context }) => parcels(context).length > 0,
    isAllShipped: ({ context }) =>
      shippingIssues(context).length + context.shipping.awaiting.length === 0,
    isEverybody: ({ context }, params: { option: SetupOption }) =>
      addressedRows(context).every((row) => row.setup?.kind === params.option),
    isChosen: ({ context }, params: { option: SetupOption; wanted: SetupOption }) =>
      params.option === params.wanted && isSetupAllowed(params.option, setupRules(context)),
    canEditRole: ({ context }) => isAvailable(setupRules(context).account.capabilities, 'editRole'),
    isRosterFaulty: ({ context }) => localIssues(context).length > 0,
    isPlanFaulty: ({ context }) => planIssues(context).length > 0,
    isMissingAddress: ({ context }) => uncoveredPeople(context).length > 0,
    hasPurchase: ({ context }) => isPurchase(context),
    isOtherCharge: ({ context }, params: { quote: Quote }) => {
      const { quote } = context.charges;
      return quote !== null && quotePrint(quote) !== quotePrint(params.quote);
    },
    isOfRows: ({ context }, params: { error: unknown }) => {
      const { issues } = failureDetailsOf(params.error);
      return context.roster.rows.some(({ id }) => issues.some((issue) => isIssueOfRow(issue, id)));
    },
    hasHolds: ({ context }) => heldNumbers(context).query.holdIds.length > 0,
    isSettled: (_, params: { output: SubmissionOutput }) => params.output.kind === 'settled',
    isRefused: (_, params: { output: SubmissionOutput }) => params.output.kind === 'refused',
    isTurnedAway: (_, { output }: { output: SubmissionOutput }) =>
      output.kind === 'refused' && !output.mayArrive && needsSignIn(output),
    isInterrupted: (_, params: { output: SubmissionOutput }) => needsSignIn(params.output),
    isQuoteOver: ({ context }, { output }: { output: SubmissionOutput }) =>
      output.kind === 'refused' && output.failure.kind === 'expired' && isPurchase(context),
    hasOpen: ({ context }) => context.open.length > 0,
    hasOtherOpen: ({ context }) => openKeys(context).length > 0,
    hasArrived: (_, params: { key: string | null }) => params.key !== null,
    hasUnknown: ({ context }) => context.outcomes.some((outcome) => outcome.state === 'unknown'),
    // People who were added to the list since are not done with.
    isAllCreated: ({ context: { outcomes, roster } }) =>
      outcomes.every(isCreated) && roster.rows.length <= outcomes.length,
    // Whoever was added by an earlier submission was added.
    isNobodyCreated: ({ context: { outcomes, added } }) =>
      added.length === 0 && !outcomes.some(isCreated),
  },
});

function needsSignIn(output: SubmissionOutput): boolean {
  return output.kind !== 'settled' && output.failure.kind === 'unauthenticated';
}
