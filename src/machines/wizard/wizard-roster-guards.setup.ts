import type { Account } from '../../domain/account.ts';
import { failureDetailsOf, type FailureDetails } from '../../domain/failure.ts';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../../domain/user-draft.ts';
import { isUserTypeAvailable, needsPhone } from '../../domain/user-type.ts';
import { wizardBase } from './wizard-base.setup.ts';
import * as edits from './wizard-edits.ts';
import { chosenType, localIssues, setupRules } from './wizard-run.ts';
import type { AccountOffer } from './wizard.types.ts';

/** Adds the guards of the first step: of the account, and of the people in the roster. */
export const withRosterGuards = wizardBase.extend({
  guards: {
    isForeignPlan: ({ context }, params: { offer: AccountOffer }) =>
      context.plan !== null && context.plan.accountId !== params.offer.account.id,
    hasOpenDraft: ({ context }) => context.plan?.open !== undefined,
    hasRefusal: ({ context }) => context.refusal !== null,
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
    isUntouched: ({ context }) => context.roster.rows.every(isBlank),
  },
});
