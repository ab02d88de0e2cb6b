import { assign, emit, sendTo } from 'xstate';
import type { FailureDetails } from '../../domain/failure.ts';
import type { RowId } from '../../domain/ids.ts';
import type { Quote } from '../../domain/order.ts';
import { setChoices } from '../../domain/roster.ts';
import { isCreated } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import { failureIn } from '../keep-failure.ts';
import type { PickerOutput } from '../pickers/picker-output.ts';
import type { ShippingContext } from '../pickers/shipping.types.ts';
import type { SetupPathContext } from '../setup-paths/setup-path.types.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import { applyResults } from './set-aside.ts';
import * as attempts from './wizard-attempts.ts';
import * as edits from './wizard-edits.ts';
import { followArrived } from './wizard-late-arrival.ts';
import { withRosterActions } from './wizard-roster-actions.setup.ts';
import { addressedRows, assumedSetups, uncoveredPeople } from './wizard-run.ts';
import type { Announcement, FocusTarget } from './wizard.types.ts';

type ShippingNews = Pick<ShippingContext, 'assignments' | 'addresses' | 'awaiting' | 'drafts'>;
type PathNews = Pick<SetupPathContext, 'results' | 'locationDrafts'>;

/** Everything that the wizard's chart names, with its implementation. */
export const wizardSetup = withRosterActions.extend({
  actions: {
    keepFailure: assign(failureIn),
    keepEditorFailure: assign((_, { failure = null }: { failure?: FailureDetails | null }) => ({
      failure,
    })),
    forgetFailure: assign({ failure: null }),
    noteTime: assign((_, params: { now: number }) => ({ now: params.now })),
    // Without a clock the time stands still; the back end judges by its own anyway.
    forgetClock: assign({}),
    dropPlan: assign({ plan: null }),
    retryEditor: sendTo('editor', { type: 'call.retry' }),
    markRows: assign((_, params: { rowIds: readonly RowId[] }) => ({ marked: params.rowIds })),
    forgetMarks: assign({ marked: [] }),
    markUncovered: assign(({ context }) => ({
      marked: uncoveredPeople(context).map(({ id }) => id),
    })),
    assumeSetups: assign(({ context }) => ({
      roster: setChoices(context.roster, assumedSetups(context)),
    })),
    applyResults: assign(({ context }, { results, locationDrafts }: PathNews) => ({
      ...applyResults(context, results),
      locationDrafts,
    })),
    forgetSetAside: assign({ setAside: [] }),
    applyRole: assign(({ context }, { output }: { output: PickerOutput<UserDraft['role']> }) => {
      if (output.kind === 'kept') return {};
      const changes = addressedRows(context).map(({ id }) => [id, { role: output.value }] as const);
      return { roster: setChoices(context.roster, new Map(changes)) };
    }),
    followShipping: assign(
      ({ context }, { assignments, addresses, awaiting, drafts }: ShippingNews) => ({
        roster: setChoices(
          context.roster,
          new Map(assignments.map(({ rowId, shipTo }) => [rowId, { shipTo }])),
        ),
        shipping: { addresses, awaiting, drafts },
      }),
    ),
    acceptMissingAddress: assign(({ context }) => edits.acceptMissingAddress(context)),
    receiveQuote: assign(({ context }, params: { quote: Quote }) =>
      edits.receiveQuote(context, params.quote),
    ),
    prepareSubmission: assign(({ context }) => attempts.prepareSubmission(context)),
    followArrived: assign(({ context }, params: { key: string | null }) =>
      params.key === null ? {} : followArrived(context, params.key),
    ),
    receiveEnding: assign(({ context }, params: { output: SubmissionOutput }) =>
      attempts.receiveEnding(context, params.output),
    ),
    keepFailed: assign(({ context }) => attempts.keepFailed(context)),
    forgetAccount: assign({ offer: null, userTypeId: null }),
    startOver: assign(({ context }) => attempts.startOver(context)),
    guide: emit((_, params: { focus: FocusTarget | null; announcement: Announcement | null }) => ({
      type: 'guidance' as const,
      ...params,
    })),
    tellSubmitted: emit(({ context }) => ({
      type: 'submitted' as const,
      attempt: context.submission.request.attempt,
      created: context.outcomes.filter(isCreated).length,
      failed: context.outcomes.filter((outcome) => outcome.state === 'failed').length,
    })),
    tellSignIn: emit({ type: 'signInNeeded' }),
    // Whoever leaves after some were added is through with them.
    tellLeft: emit(({ context }) => ({
      type: context.added.length > 0 ? ('finished' as const) : ('cancelled' as const),
    })),
    tellFinished: emit({ type: 'finished' }),
  },
});
