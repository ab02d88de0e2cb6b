import { isDefinite } from '../../domain/failure.ts';
import { issueField, type Issue } from '../../domain/issue.ts';
import type { RowId } from '../../domain/ids.ts';
import {
  addRows,
  duplicateRow,
  emptyRoster,
  keepRows,
  patchRow,
  restoreRow,
  type Roster,
} from '../../domain/roster.ts';
import { rowFields, type RowField } from '../../domain/row-field.ts';
import { isCreated, outcomesOf } from '../../domain/submission.ts';
import { submissionKey } from '../../domain/submission-key.ts';
import { isBlank, type UserDraftPatch } from '../../domain/user-draft.ts';
import type { SubmissionOutput } from '../submission/submission.types.ts';
import type { AccountOffer, CellKey, WizardContext } from './wizard.types.ts';
import { initialType, rowDefaults, submissionOf } from './wizard-run.ts';

/** What a change leaves of the context; the rest stays as it is. */
type Edit = Partial<WizardContext>;

/** Takes in what the account offers and makes sure that there is a row to type into (R01, R07). */
export function receiveOffer(context: WizardContext, offer: AccountOffer): Edit {
  const { roster } = context;
  return {
    offer,
    failure: null,
    userTypeId: initialType(context, offer)?.id ?? null,
    roster: roster.rows.length > 0 ? roster : addRows(roster, [{}], rowDefaults(offer)),
  };
}

/** Adds rows with what is known of them (R10). */
export function insertRows(context: WizardContext, rows: readonly UserDraftPatch[]): Edit {
  if (context.offer === null) return {};
  return { roster: addRows(context.roster, rows, rowDefaults(context.offer)) };
}

/** Takes people from a list: an untouched first row makes room, and every cell counts as typed. */
export function importRows(context: WizardContext, rows: readonly UserDraftPatch[]): Edit {
  if (context.offer === null) return {};
  const typed = context.roster.rows.filter((row) => !isBlank(row));
  const roster = addRows({ ...context.roster, rows: typed }, rows, rowDefaults(context.offer));
  return { roster, touched: cellsOf(roster) };
}

export function copyRow(context: WizardContext, rowId: RowId): Edit {
  if (context.offer === null) return {};
  return { roster: duplicateRow(context.roster, rowId, rowDefaults(context.offer)) };
}

/** Brings the row back that was removed last (R12). */
export function bringBackRow(context: WizardContext): Edit {
  if (context.offer === null) return {};
  return { roster: restoreRow(context.roster, rowDefaults(context.offer)) };
}

/** Changes cells; what the back end said of them is out of date then. */
export function changeRow(context: WizardContext, rowId: RowId, patch: UserDraftPatch): Edit {
  const changed = Object.keys(patch);
  const isOutdated = (issue: Issue): boolean => {
    const field = issueField(issue);
    return issue.path[1] === rowId && (field === null || changed.includes(field));
  };
  return {
    roster: patchRow(context.roster, rowId, patch),
    reported: context.reported.filter((issue) => !isOutdated(issue)),
  };
}

/** From now on the problems of this cell are shown; walking past an empty one says nothing of it yet. */
export function touchCell(context: WizardContext, rowId: RowId, field: RowField): Edit {
  const cell: CellKey = `${rowId}.${field}`;
  const isEmpty = !context.roster.rows.find((row) => row.id === rowId)?.[field];
  return isEmpty || context.touched.includes(cell) ? {} : { touched: [...context.touched, cell] };
}

/** From now on every problem of the people who are there is shown. */
export function touchEverything(context: WizardContext): Edit {
  return { touched: cellsOf(context.roster) };
}

/** Fixes what is submitted, and the key by which it can be asked for. */
export function prepareSubmission(context: WizardContext): Edit {
  const request = submissionOf(context);
  return request === null
    ? {}
    : { submission: { request, key: submissionKey(request) }, outcomes: [], failure: null };
}

/** Keeps what became of each person, or why nothing did; a known ending ends the attempt (R34). */
export function receiveEnding(context: WizardContext, ending: SubmissionOutput): Edit {
  if (ending.kind === 'unknown') return { failure: ending.failure };
  if (ending.kind === 'refused') {
    const { failure } = ending;
    // What never seems to have arrived may still do: the same request then keeps its key.
    const attempt = isDefinite(failure) ? context.attempt + 1 : context.attempt;
    return { failure, reported: failure.issues, attempt };
  }
  const outcomes = outcomesOf(context.submission.request, ending.job);
  const isKnown = outcomes.every((outcome) => outcome.state !== 'unknown');
  const failed = outcomes.filter((outcome) => outcome.state === 'failed');
  return {
    outcomes,
    failure: null,
    attempt: isKnown ? context.attempt + 1 : context.attempt,
    reported: failed.flatMap((outcome) => outcome.steps.flatMap((step) => step.issues)),
  };
}

/** Lets the people go who are in the account now; those who failed stay as they were typed (R34). */
export function keepFailed(context: WizardContext): Edit {
  const created = new Set(context.outcomes.filter(isCreated).map((outcome) => outcome.rowId));
  const left = context.roster.rows.filter((row) => !created.has(row.id)).map((row) => row.id);
  const roster = keepRows(context.roster, new Set(left));
  return { roster, marked: [], outcomes: [], touched: cellsOf(roster) };
}

/** Everything that a new run starts without; the attempt goes on counting, so that no key comes twice. */
export function startOver(context: WizardContext): Edit {
  return {
    roster: { ...emptyRoster, made: context.roster.made },
    touched: [],
    reported: [],
    marked: [],
    outcomes: [],
    requireUniqueEmail: true,
  };
}

function cellsOf(roster: Roster): readonly CellKey[] {
  return roster.rows.flatMap((row) => rowFields.map((field): CellKey => `${row.id}.${field}`));
}
