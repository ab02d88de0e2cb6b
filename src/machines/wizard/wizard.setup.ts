import { assign, emit, fromPromise, setup } from 'xstate';
import { failureDetailsOf } from '../../domain/failure.ts';
import type { IdentityQuery, IdentityReport } from '../../domain/identity.ts';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { removeRow, setSetups } from '../../domain/roster.ts';
import type { RowField } from '../../domain/row-field.ts';
import { isSetupAllowed, type UserSetup } from '../../domain/setup.ts';
import { isCreated } from '../../domain/submission.ts';
import type { UserDraftPatch } from '../../domain/user-draft.ts';
import { isUserTypeAvailable } from '../../domain/user-type.ts';
import { missingPort } from '../missing-port.ts';
import type { SetupResult } from '../setup-paths/setup-path.types.ts';
import { setupPaths } from '../setup-paths/setup-paths.ts';
import { submissionMachine } from '../submission/submission.machine.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import * as edits from './wizard-edits.ts';
import { addressedRows, assumedSetups, localIssues, startIssues } from './wizard-run.ts';
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
    ...setupPaths,
    submission: submissionMachine,
    loadAccount: fromPromise<AccountOffer>(missingPort),
    checkIdentities: fromPromise<IdentityReport, IdentityQuery>(missingPort),
  },
});

const guarded = base.extend({
  guards: {
    canChooseType: ({ context }, params: { userTypeId: UserTypeId }) =>
      context.offer?.userTypes.some(
        (type) => type.id === params.userTypeId && isUserTypeAvailable(type),
      ) ?? false,
    hasRoomFor: ({ context }, params: { count: number }) => {
      const limit = context.offer?.account.limits.maxUsersPerRun ?? 0;
      const isWhole = Number.isInteger(params.count) && params.count > 0;
      return isWhole && context.roster.rows.length + params.count <= limit;
    },
    hasRemoved: ({ context }) => context.roster.removed.length > 0,
    isRosterAcceptable: ({ context }) => localIssues(context).length === 0,
    isAllFree: (_, params: { issues: readonly Issue[] }) => params.issues.length === 0,
    isEverybodyInvited: ({ context }) =>
      addressedRows(context).every((row) => row.setup?.kind === 'invite'),
    isEverybodyLater: ({ context }) =>
      addressedRows(context).every((row) => row.setup?.kind === 'later'),
    canInvite: ({ context }, params: { option: UserSetup['kind'] }) =>
      params.option === 'invite' && isSetupAllowed(params.option, context),
    isLater: (_, params: { option: UserSetup['kind'] }) => params.option === 'later',
    isPlanAcceptable: ({ context }) =>
      localIssues(context).length === 0 && startIssues(context).length === 0,
    isSettled: (_, params: { output: SubmissionOutput }) => params.output.kind === 'settled',
    isRefused: (_, params: { output: SubmissionOutput }) => params.output.kind === 'refused',
    hasUnknown: ({ context }) => context.outcomes.some((outcome) => outcome.state === 'unknown'),
    isAllCreated: ({ context }) => context.outcomes.every(isCreated),
    isNobodyCreated: ({ context }) => !context.outcomes.some(isCreated),
  },
});

const rostered = guarded.extend({
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
      edits.insertRows(
        context,
        Array.from({ length: params.count }, () => ({})),
      ),
    ),
    importRows: assign(({ context }, params: { rows: readonly UserDraftPatch[] }) =>
      edits.importRows(context, params.rows),
    ),
    duplicateRow: assign(({ context }, params: { rowId: RowId }) =>
      edits.copyRow(context, params.rowId),
    ),
    removeRow: assign(({ context }, params: { rowId: RowId }) => ({
      roster: removeRow(context.roster, params.rowId),
    })),
    restoreRow: assign(({ context }) => edits.bringBackRow(context)),
    patchRow: assign(({ context }, params: { rowId: RowId; patch: UserDraftPatch }) =>
      edits.changeRow(context, params.rowId, params.patch),
    ),
    touchCell: assign(({ context }, params: { rowId: RowId; field: RowField }) =>
      edits.touchCell(context, params.rowId, params.field),
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
    forgetFailure: assign({ failure: null }),
    markRows: assign((_, params: { rowIds: readonly RowId[] }) => ({ marked: params.rowIds })),
    assumeSetups: assign(({ context }) => ({
      marked: [],
      roster: setSetups(context.roster, assumedSetups(context)),
    })),
    applyResults: assign(({ context }, params: { results: readonly SetupResult[] }) => ({
      roster: setSetups(
        context.roster,
        new Map(params.results.flatMap(({ rowId, setup: way }) => (way ? [[rowId, way]] : []))),
      ),
    })),
    prepareSubmission: assign(({ context }) => edits.prepareSubmission(context)),
    receiveEnding: assign(({ context }, params: { output: SubmissionOutput }) =>
      edits.receiveEnding(context, params.output),
    ),
    keepFailed: assign(({ context }) => edits.keepFailed(context)),
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
    tellFinished: emit({ type: 'finished' }),
  },
});
