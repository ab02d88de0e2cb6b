import { assign, emit, fromPromise, sendTo, setup } from 'xstate';
import type { Account } from '../../domain/account.ts';
import { isAvailable } from '../../domain/capability.ts';
import { failureDetailsOf, type FailureDetails } from '../../domain/failure.ts';
import type { IdentityQuery, IdentityReport } from '../../domain/identity.ts';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { quotePrint, type Order, type Quote } from '../../domain/order.ts';
import type { NumberChoice } from '../../domain/phone-number.ts';
import type { PhoneChoice } from '../../domain/phone.ts';
import { emptyHistory } from '../../domain/roster-history.ts';
import { removeRow, setChoices } from '../../domain/roster.ts';
import type { RowField } from '../../domain/row-field.ts';
import { isSetupAllowed, type SetupOption } from '../../domain/setup.ts';
import { isCreated } from '../../domain/submission.ts';
import { isBlank, type UserDraft, type UserDraftPatch } from '../../domain/user-draft.ts';
import { isUserTypeAvailable, needsPhone } from '../../domain/user-type.ts';
import { clockPort } from '../clock-port.ts';
import { missingPort } from '../missing-port.ts';
import type { PickerOutput } from '../pickers/picker-output.ts';
import type { ShippingAssignment } from '../pickers/shipping.types.ts';
import type { SetupResult } from '../setup-paths/setup-path.types.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import { missingChildren } from './child-logics.ts';
import * as edits from './wizard-edits.ts';
import { followArrived, openKeys } from './wizard-late-arrival.ts';
import { repairRows } from './wizard-repairs.ts';
import { asGesture, asTurningPoint, redoGesture, undoGesture } from './wizard-history.ts';
import { applyResults } from './set-aside.ts';
import { pastePeople, type Paste } from './wizard-paste.ts';
import {
  addressedRows,
  assumedSetups,
  chosenType,
  heldNumbers,
  isPurchase,
  localIssues,
  parcels,
  planIssues,
  setupRules,
  shippingIssues,
  uncoveredPeople,
} from './wizard-run.ts';
import type {
  AccountOffer,
  Announcement,
  FocusTarget,
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

const base = setup({
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

const guarded = base.extend({
  guards: {
    isForeignPlan: ({ context }, params: { offer: AccountOffer }) =>
      context.plan !== null && context.plan.accountId !== params.offer.account.id,
    isOtherAccount: ({ context }, params: { offer: AccountOffer }) =>
      context.offer !== null && context.offer.account.id !== params.offer.account.id,
    isSameAccount: ({ context }, params: { account: Account }) =>
      params.account.id === context.offer?.account.id,
    isSignedOut: (_, params: { error: unknown }) =>
      failureDetailsOf(params.error).kind === 'unauthenticated',
    // An editor shows its failure for as long as it stands; the host hears of it once.
    isEditorSignedOut: ({ context }, { failure = null }: { failure?: FailureDetails | null }) =>
      failure?.kind === 'unauthenticated' && failure !== context.failure,
    canChooseType: ({ context }, params: { userTypeId: UserTypeId }) =>
      context.offer?.userTypes.some(
        (type) =>
          type.id === params.userTypeId &&
          isUserTypeAvailable(type, setupRules(context).account.capabilities),
      ) ?? false,
    hasRoomFor: ({ context }, params: { count: number }) => {
      const limit = context.offer?.account.limits.maxUsersPerRun ?? 0;
      const isWhole = Number.isInteger(params.count) && params.count > 0;
      return isWhole && context.roster.rows.length + params.count <= limit;
    },
    hasPlace: ({ context }, { atRowId }: { atRowId: RowId | null }) =>
      atRowId === null || context.roster.rows.some(({ id }) => id === atRowId),
    hasPast: ({ context }) => context.history.past.length > 0,
    hasFuture: ({ context }) => context.history.future.length > 0,
    hasRemoved: ({ context }) => context.roster.removed.length > 0,
    hasPhoneOf: ({ context }, params: { rowId: RowId }) => {
      const type = chosenType(context);
      const isThere = context.roster.rows.some(({ id }) => id === params.rowId);
      return isThere && type !== null && needsPhone(type.kind);
    },
    isRosterAcceptable: ({ context }) =>
      localIssues(context).length === 0 && !edits.hasUnknownName(context),
    isAllFree: (_, params: { issues: readonly Issue[] }) => params.issues.length === 0,
    hasShipment: ({ context }) => parcels(context).length > 0,
    isAllShipped: ({ context }) => shippingIssues(context).length === 0,
    isUntouched: ({ context }) => context.roster.rows.every(isBlank),
  },
});

const decided = guarded.extend({
  guards: {
    isEverybody: ({ context }, params: { option: SetupOption }) =>
      addressedRows(context).every((row) => row.setup?.kind === params.option),
    isChosen: ({ context }, params: { option: SetupOption; wanted: SetupOption }) =>
      params.option === params.wanted && isSetupAllowed(params.option, setupRules(context)),
    canEditRole: ({ context }) => isAvailable(setupRules(context).account.capabilities, 'editRole'),
    isPlanFaulty: ({ context }) => planIssues(context).length > 0,
    isMissingAddress: ({ context }) => uncoveredPeople(context).length > 0,
    hasPurchase: ({ context }) => isPurchase(context),
    isOtherCharge: ({ context }, params: { quote: Quote }) => {
      const { quote } = context.charges;
      return quote !== null && quotePrint(quote) !== quotePrint(params.quote);
    },
    hasHolds: ({ context }) => heldNumbers(context).query.holdIds.length > 0,
    isSettled: (_, params: { output: SubmissionOutput }) => params.output.kind === 'settled',
    isRefused: (_, params: { output: SubmissionOutput }) => params.output.kind === 'refused',
    isTurnedAway: (_, { output }: { output: SubmissionOutput }) =>
      output.kind === 'refused' && output.failure.kind === 'unauthenticated',
    isInterrupted: (_, params: { output: SubmissionOutput }) => params.output.kind === 'signedOut',
    isQuoteOver: ({ context }, { output }: { output: SubmissionOutput }) =>
      output.kind === 'refused' && output.failure.kind === 'expired' && isPurchase(context),
    hasOpen: ({ context }) => openKeys(context).length > 0,
    hasArrived: (_, params: { key: string | null }) => params.key !== null,
    hasUnknown: ({ context }) => context.outcomes.some((outcome) => outcome.state === 'unknown'),
    // People who were added to the list since are not done with.
    isAllCreated: ({ context: { outcomes, roster } }) =>
      outcomes.every(isCreated) && roster.rows.length <= outcomes.length,
    isNobodyCreated: ({ context }) => !context.outcomes.some(isCreated),
  },
});

const rostered = decided.extend({
  actions: {
    receiveOffer: assign(({ context }, params: { offer: AccountOffer }) =>
      edits.receiveOffer(context, params.offer),
    ),
    chooseType: assign((_, params: { userTypeId: UserTypeId }) => ({
      userTypeId: params.userTypeId,
    })),
    requireUniqueEmail: assign((_, params: { isRequired: boolean }) => ({
      requireUniqueEmail: params.isRequired,
      reported: [],
    })),
    addBlankRows: assign(({ context }, params: { count: number }) =>
      asGesture(
        context,
        edits.insertRows(
          context,
          Array.from({ length: params.count }, () => ({})),
        ),
      ),
    ),
    importRows: assign(({ context }, params: { rows: readonly UserDraftPatch[] }) =>
      asTurningPoint(edits.importRows(context, params.rows)),
    ),
    pastePeople: assign(({ context }, params: Paste) =>
      asGesture(context, pastePeople(context, params)),
    ),
    duplicateRow: assign(({ context }, params: { rowId: RowId }) =>
      asGesture(context, edits.copyRow(context, params.rowId)),
    ),
    removeRow: assign(({ context }, params: { rowId: RowId }) =>
      asGesture(context, { roster: removeRow(context.roster, params.rowId) }),
    ),
    restoreRow: assign(({ context }) => asGesture(context, edits.bringBackRow(context))),
    undoGesture: assign(({ context }) => undoGesture(context)),
    redoGesture: assign(({ context }) => redoGesture(context)),
    forgetHistory: assign({ history: emptyHistory }),
    patchRow: assign(({ context }, params: { rowId: RowId; patch: UserDraftPatch }) =>
      asGesture(
        context,
        edits.changeRow(context, params.rowId, params.patch),
        `${params.rowId}.${Object.keys(params.patch).join()}`,
      ),
    ),
    touchCell: assign(({ context }, params: { rowId: RowId; field: RowField }) =>
      edits.touchCell(context, params.rowId, params.field),
    ),
    fillRows: assign(({ context }, params: Parameters<typeof edits.fillRows>[1]) =>
      asGesture(context, edits.fillRows(context, params)),
    ),
    repairRows: assign(({ context }, params: Parameters<typeof repairRows>[1]) =>
      asGesture(context, repairRows(context, params)),
    ),
    openRow: assign((_, params: { rowId: RowId }) => ({ picking: params.rowId })),
    closeRow: assign({ picking: null }),
    applyPhone: assign(({ context }, { output }: { output: PickerOutput<PhoneChoice> }) =>
      output.kind === 'kept'
        ? {}
        : asGesture(context, edits.applyChoice(context, { phone: output.value })),
    ),
    applyNumber: assign(({ context }, { output }: { output: PickerOutput<NumberChoice | null> }) =>
      // A number that was held or given back since can't be had again by undoing.
      output.kind === 'kept'
        ? {}
        : asTurningPoint(edits.applyChoice(context, { number: output.value })),
    ),
    touchEverything: assign(({ context }) => edits.touchEverything(context)),
    reportIssues: assign((_, params: { issues: readonly Issue[] }) => ({
      reported: params.issues,
    })),
  },
});

/** Everything that the wizard's chart names, with its implementation. */
export const wizardSetup = rostered.extend({
  actions: {
    keepFailure: assign((_, params: { error: unknown }) => ({
      failure: failureDetailsOf(params.error),
    })),
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
    applyResults: assign(({ context }, params: { results: readonly SetupResult[] }) =>
      applyResults(context, params.results),
    ),
    forgetSetAside: assign({ setAside: [] }),
    applyRole: assign(({ context }, { output }: { output: PickerOutput<UserDraft['role']> }) => {
      if (output.kind === 'kept') return {};
      const changes = addressedRows(context).map(({ id }) => [id, { role: output.value }] as const);
      return { roster: setChoices(context.roster, new Map(changes)) };
    }),
    applyAssignments: assign(
      ({ context }, params: { assignments: readonly ShippingAssignment[] }) => ({
        roster: setChoices(
          context.roster,
          new Map(params.assignments.map(({ rowId, shipTo }) => [rowId, { shipTo }])),
        ),
      }),
    ),
    acceptMissingAddress: assign(({ context }) => edits.acceptMissingAddress(context)),
    receiveQuote: assign(({ context }, params: { quote: Quote }) =>
      edits.receiveQuote(context, params.quote),
    ),
    prepareSubmission: assign(({ context }) => edits.prepareSubmission(context)),
    followArrived: assign(({ context }, params: { key: string | null }) =>
      params.key === null ? {} : followArrived(context, params.key),
    ),
    receiveEnding: assign(({ context }, params: { output: SubmissionOutput }) =>
      edits.receiveEnding(context, params.output),
    ),
    keepFailed: assign(({ context }) => edits.keepFailed(context)),
    forgetAccount: assign({ offer: null, userTypeId: null }),
    startOver: assign(({ context }) => edits.startOver(context)),
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
    tellCancelled: emit({ type: 'cancelled' }),
    tellFinished: emit({ type: 'finished' }),
  },
});
