import { emptyHistory } from '../../domain/roster-history.ts';
import { emptyRoster, keepRows } from '../../domain/roster.ts';
import type { RowOutcome } from '../../domain/job.ts';
import { isCreated, noSubmission, outcomesOf } from '../../domain/submission.ts';
import { submissionKey } from '../../domain/submission-key.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import { cellsOf } from './roster-cells.ts';
import { withOpen } from './wizard-late-arrival.ts';
import { submissionOf } from './wizard-run.ts';
import type { Added } from './wizard-attempts.types.ts';
import type { WizardContext } from './wizard.types.ts';

/** The part of the context that changes with an attempt. */
type Edit = Partial<WizardContext>;

/** Fixes what is submitted, and the key by which it can be asked for. */
export function prepareSubmission(context: WizardContext): Edit {
  const request = submissionOf(context);
  return request === null
    ? {}
    : { submission: { request, key: submissionKey(request) }, outcomes: [], failure: null };
}

/** Keeps what became of each person, or why nothing did; a known ending ends the attempt (R34). */
export function receiveEnding(context: WizardContext, ending: SubmissionOutput): Edit {
  if (ending.kind === 'unknown' || ending.kind === 'signedOut') return { failure: ending.failure };
  if (ending.kind === 'refused') {
    const { failure, mayArrive } = ending;
    // What never seems to have arrived may still do: the same request then keeps its key.
    return mayArrive
      ? { failure, reported: failure.issues, open: withOpen(context.open, context.submission) }
      : { failure, reported: failure.issues, attempt: context.attempt + 1 };
  }
  const outcomes = outcomesOf(context.submission.request, ending.job);
  const isKnown = outcomes.every((outcome) => outcome.state !== 'unknown');
  const failed = outcomes.filter((outcome) => outcome.state === 'failed');
  return {
    outcomes,
    failure: null,
    attempt: isKnown ? context.attempt + 1 : context.attempt,
    open: isKnown ? [] : context.open,
    reported: failed.flatMap((outcome) => outcome.steps.flatMap((step) => step.issues)),
  };
}

/** Takes those out of the roster who are in the account now; the others stay as they were typed (R34). */
export function keepFailed(context: WizardContext): Edit {
  const created = context.outcomes.filter(isCreated);
  const isAdded = ({ id }: UserDraft): boolean => created.some(({ rowId }) => rowId === id);
  const left = context.roster.rows.filter((row) => !isAdded(row)).map(({ id }) => id);
  const roster = keepRows(context.roster, new Set(left));
  const charges = { quote: null, previous: null };
  const added = [...context.added, ...addedOf(context, created)];
  const isOfRows = context.reported.some(({ path }) => left.some((id) => id === path[1]));
  const refusal = isOfRows ? null : context.failure;
  const touched = cellsOf(roster.rows);
  return { roster, marked: [], outcomes: [], added, charges, refusal, touched };
}

/** The people of some outcomes of the last submission; how they start is left out, which may hold secrets. */
export function addedOf(
  { roster, submission, shipping }: WizardContext,
  outcomes: readonly RowOutcome[],
): readonly Added[] {
  return outcomes.flatMap((outcome) => {
    const row = roster.rows.find(({ id }) => id === outcome.rowId);
    const sent = submission.request.rows.find(({ rowId }) => rowId === outcome.rowId);
    if (row === undefined || sent === undefined) return [];
    const { phone, roleId, shipTo, setup } = sent;
    const start = setup.kind === 'credentials' ? { kind: setup.kind } : setup;
    const address = shipping.addresses.find(({ id }) => id === shipTo?.addressId);
    return [{ row: { ...row, setup: null }, outcome, phone, roleId, start, address }];
  });
}

/** What a run begins with: nobody, and nothing that was chosen or found out. */
export function freshRun(runId: string) {
  return {
    requireUniqueEmail: true,
    roster: emptyRoster,
    touched: [],
    refusal: null,
    reported: [],
    history: emptyHistory,
    pasted: { derived: [], leftOut: 0 },
    marked: [],
    setAside: [],
    locationDrafts: {},
    picking: null,
    shipping: { addresses: [], awaiting: [], drafts: [] },
    withoutLocation: [],
    charges: { quote: null, previous: null },
    submission: { request: noSubmission(runId), key: '' },
    open: [],
    outcomes: [],
    added: [],
  } satisfies Edit;
}

/** Begins a run anew, with nothing left of what was submitted, which holds secrets; rows and attempts go on counting, so that no key is used twice. */
export function startOver({ runId, roster }: WizardContext): Edit {
  return { ...freshRun(runId), roster: { ...emptyRoster, made: roster.made } };
}
