import { failureOfKind, type FailureDetails } from '../../src/domain/failure.ts';
import { jobIdSchema, rowIdSchema, userTypeIdSchema } from '../../src/domain/ids.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import { userDetailsSchema, draftIssues, isBlank } from '../../src/domain/user-draft.ts';
import type { Job, RowOutcome } from '../../src/domain/submission.ts';
import { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import type { SetupPathContext } from '../../src/machines/setup-paths/setup-path.types.ts';
import { submissionMachine } from '../../src/machines/submission/submission.machine.ts';
import type {
  SubmissionContext,
  SubmissionOutput,
} from '../../src/machines/submission/submission.types.ts';
import { wizardMachine } from '../../src/machines/wizard/wizard.machine.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type {
  AccountOffer,
  WizardContext,
  WizardEvent,
} from '../../src/machines/wizard/wizard.types.ts';
import { added, jobFor, notAdded, offerOf, people, singleSite } from '../harness/northwind.ts';
import { row, submission } from '../mocks/people.ts';
import type { Subject } from './explore.ts';
import { doneOf, elapsedOf, failedOf } from './lifecycle.ts';

const nobody = rowIdSchema.parse('row-of-nobody');
const lost = failureOfKind('unavailable');
const refusal: FailureDetails = {
  ...failureOfKind('validation'),
  issues: [{ code: 'duplicateInAccount', path: ['rows', 'row-1', 'email'], params: {} }],
};

/** An account in which two people are one run, and one user type is used up. */
const offer: AccountOffer = smallOffer();

function smallOffer(): AccountOffer {
  const { account, userTypes, freeExtensions, ...lists } = offerOf(singleSite);
  const limits = { ...account.limits, maxUsersPerRun: 2 };
  return {
    ...lists,
    account: { ...account, limits },
    userTypes: userTypes.map((type, index) => (index === 1 ? { ...type, licencesLeft: 0 } : type)),
    freeExtensions: freeExtensions.slice(0, 4),
  };
}

/** Large values that never change, by the names that stand for them in a fixture. */
export const constants: Readonly<Record<string, unknown>> = { $offer: offer };

const wizard: Subject = {
  machine: wizardMachine,
  inputs: [{ runId: 'run-1' }],
  events: (snapshot: WizardSnapshot) => [...adminEvents(snapshot), ...answersTo(snapshot)],
  projection: (context: WizardContext) => ({
    rows: context.roster.rows.map((each) => [
      isBlank(each),
      each.setup,
      each.email,
      draftIssues(each, userDetailsSchema(offer.account)).length,
    ]),
    removed: context.roster.removed.length,
    outcomes: context.outcomes.map(({ state }) => state),
    type: context.userTypeId,
    isUnique: context.requireUniqueEmail,
    marked: context.marked.length,
    reported: context.reported.length,
  }),
};

/** Everything that an admin can do, in its kinds. */
function adminEvents({ context }: WizardSnapshot): readonly WizardEvent[] {
  const { rows, removed } = context.roster;
  const [first, second] = rows;
  const rowId = first?.id ?? nobody;
  const [person = {}] = people(1);
  const isSmall = rows.length < 2;
  const marks = [[], rows.slice(0, 1), rows].map((marked) => marked.map(({ id }) => id));
  return [
    ...offer.userTypes
      .slice(0, 2)
      .map(({ id }) => ({ type: 'userType.choose', userTypeId: id }) as const),
    { type: 'userType.choose', userTypeId: userTypeIdSchema.parse('type-of-nobody') },
    ...[true, false].map((isRequired) => ({ type: 'uniqueEmail.require', isRequired }) as const),
    ...[1, 2, 3, 0, 0.5].map((count) => ({ type: 'row.add', count }) as const),
    ...(isSmall ? [0, 1, 2, 3] : [0]).map(
      (count) => ({ type: 'rows.import', rows: people(count) }) as const,
    ),
    { type: 'row.duplicate', rowId },
    { type: 'row.duplicate', rowId: nobody },
    ...(removed.length === 0 ? [{ type: 'row.remove', rowId } as const] : []),
    { type: 'row.remove', rowId: nobody },
    { type: 'row.restore' },
    { type: 'row.patch', rowId, patch: person },
    { type: 'row.patch', rowId, patch: { email: 'not an address' } },
    ...(second === undefined
      ? []
      : [{ type: 'row.patch', rowId: second.id, patch: { email: first?.email ?? '' } } as const]),
    { type: 'cell.leave', rowId, field: 'email' },
    { type: 'step.next' },
    { type: 'step.back' },
    ...marks.map((rowIds) => ({ type: 'rows.mark', rowIds }) as const),
    ...setupOptions.map((option) => ({ type: 'setup.choose', option }) as const),
    ...(['load.retry', 'run.submit', 'run.retry', 'outcome.check'] as const).map((type) => ({
      type,
    })),
    ...(['failed.edit', 'run.again', 'run.finish'] as const).map((type) => ({ type })),
  ];
}

/** Everything that the back end can answer, in its kinds. */
function answersTo(snapshot: WizardSnapshot) {
  const { roster, submission: sent } = snapshot.context;
  const rowId = roster.rows[0]?.id ?? nobody;
  const taken = { code: 'duplicateInAccount', path: ['rows', rowId, 'extension'], params: {} };
  const settled = (
    outcomeOf: (id: typeof rowId, index: number) => RowOutcome,
  ): SubmissionOutput => ({
    kind: 'settled',
    job: jobFor(
      sent.request,
      sent.request.rows.map((each, index) => outcomeOf(each.rowId, index)),
    ),
  });
  const endings: readonly SubmissionOutput[] = [
    settled(added),
    settled((id, index) => (index === 0 ? notAdded(id) : added(id))),
    settled((id) => ({ ...added(id), state: 'partial' })),
    settled((id) => ({ ...added(id), state: 'pending' })),
    { kind: 'refused', failure: refusal },
    { kind: 'unknown', failure: lost },
  ];
  return [
    ...doneOf(snapshot, 'loadAccount', [offer]),
    ...failedOf(snapshot, 'loadAccount', [lost]),
    ...doneOf(snapshot, 'checkIdentities', [{ issues: [] }, { issues: [taken] }]),
    ...failedOf(snapshot, 'checkIdentities', [lost]),
    ...Object.keys(setupPaths).flatMap((path) => [
      ...doneOf(snapshot, path, [{ results: [] }]),
      ...failedOf(snapshot, path, [lost]),
    ]),
    ...doneOf(snapshot, 'submission', endings),
    ...failedOf(snapshot, 'submission', [lost]),
  ];
}

const request = submission([row('row-1')]);
const running: Job = { jobId: jobIdSchema.parse('job-1'), state: 'running', rows: [] };

const submitting: Subject = {
  machine: submissionMachine,
  inputs: [false, true].map((isResumed) => ({ request, key: 'key-1', isResumed })),
  events: (snapshot) => [
    ...elapsedOf(snapshot),
    ...doneOf(snapshot, 'submit', [jobFor(request), running]),
    ...failedOf(snapshot, 'submit', [refusal, lost]),
    ...doneOf(snapshot, 'findJob', [jobFor(request), running, null]),
    ...failedOf(snapshot, 'findJob', [failureOfKind('rateLimited')]),
  ],
  projection: ({ job, sent, answered, unanswered }: SubmissionContext) => ({
    isKnown: job !== null,
    sent,
    answered,
    unanswered,
  }),
};

const paths = Object.values(setupPaths).map((machine): Subject => ({
  machine,
  inputs: [true, false].map((requireUniqueEmail) => ({
    rowIds: [rowIdSchema.parse('row-1'), rowIdSchema.parse('row-2')],
    rules: { requireUniqueEmail },
  })),
  events: () => [{ type: 'path.close' }],
  projection: ({ rules }: SetupPathContext) => rules,
}));

/** Every machine with what can happen to it. */
export const subjects: readonly Subject[] = [wizard, submitting, ...paths];
