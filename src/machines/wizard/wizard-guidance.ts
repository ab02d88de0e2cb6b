import type { RowId } from '../../domain/ids.ts';
import { isIssueOfRow, problemField, type Issue } from '../../domain/issue.ts';
import {
  choiceFields,
  rowFields,
  type ChoiceField,
  type RowField,
} from '../../domain/row-field.ts';
import type { RowRepair } from '../../domain/repairs.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import { shownIssues } from './shown-issues.ts';
import type { Paste } from './wizard-paste.ts';
import { localIssues, planIssues, startsByMail, uncoveredPeople } from './wizard-run.ts';
import type { Announcement, FocusTarget, WizardContext } from './wizard.types.ts';

/** Where the focus goes after a change within a step, and what is said of it, once. */
export interface Guidance {
  readonly focus: FocusTarget | null;
  readonly announcement: Announcement | null;
}

/** After rows were added: into the first of them, in the column where the admin goes on typing. */
export function afterAdding(
  context: WizardContext,
  added: number,
  field: RowField = 'firstName',
): Guidance {
  const people = context.roster.rows.length;
  const first = context.roster.rows[people - added];
  const limit = context.offer?.account.limits.maxUsersPerRun ?? 0;
  return {
    focus: cellIn(first, field),
    announcement: { key: 'rowsAdded', added, people, limit },
  };
}

/** After people were pasted: to the first problem among them, or else to the first of them. */
export function afterPasting(context: WizardContext, { atRowId, pasted }: Paste): Guidance {
  const { rows } = context.roster;
  const { length } = pasted.people;
  const start =
    atRowId === null ? rows.length - length : rows.findIndex(({ id }) => id === atRowId);
  const landed = rows.slice(start, start + length);
  const issues = shownIssues(context);
  const troubled = landed.filter(({ id }) => issues.some((issue) => isIssueOfRow(issue, id)));
  const [first] = landed;
  const [worst] = troubled;
  return {
    focus: worst === undefined ? cellIn(first) : problemOf(worst, issues),
    announcement: {
      key: 'rowsPasted',
      people: landed.length,
      attention: troubled.length,
      derived: landed.filter(({ id }) => context.pasted.derived.includes(id)).length,
      leftOut: pasted.leftOut,
    },
  };
}

function cellIn(row: UserDraft | undefined, field: RowField = 'firstName'): FocusTarget | null {
  return row === undefined ? null : { kind: 'cell', rowId: row.id, field };
}

function problemOf({ id }: UserDraft, issues: readonly Issue[]): FocusTarget {
  const own = issues.filter((issue) => isIssueOfRow(issue, id));
  const fields = new Set(own.map(problemField));
  const field = [...rowFields, ...choiceFields].find((each) => fields.has(each));
  return field === undefined ? { kind: 'row', rowId: id } : { kind: 'cell', rowId: id, field };
}

/** After a row was copied: into the copy, which still needs a name. */
export function afterDuplicating(context: WizardContext, rowId: RowId): Guidance {
  const row = context.roster.rows.findIndex((candidate) => candidate.id === rowId) + 1;
  const copy = context.roster.rows[row];
  return {
    focus: cellIn(copy),
    announcement: { key: 'rowDuplicated', row },
  };
}

/** After a row went: to its neighbour, the next one first, so that the focus is never lost. */
export function afterRemoving(context: WizardContext): Guidance {
  const index = context.roster.removed.at(-1)?.index ?? 0;
  const { rows } = context.roster;
  const neighbour = rows[index] ?? rows[index - 1];
  return {
    focus: rowOrAdd(neighbour),
    announcement: { key: 'rowRemoved', row: index + 1, people: rows.length },
  };
}

/** To a row that is left, or to where rows are added when there is none. */
export function rowOrAdd(row: UserDraft | undefined): FocusTarget {
  return row === undefined ? { kind: 'add' } : { kind: 'row', rowId: row.id };
}

/** After problems were mended: to the next one, or else to what was mended or to its neighbour. */
export function afterRepairing(context: WizardContext, repairs: readonly RowRepair[]): Guidance {
  const troubled = new Set(shownIssues(context).map(({ path }) => path[1]));
  const { rows } = context.roster;
  const mended = repairs.find(({ rowId }) => rows.some(({ id }) => id === rowId));
  return {
    focus:
      troubled.size > 0 ? { kind: 'problem' } : (cellOf(mended) ?? afterRemoving(context).focus),
    announcement: { key: 'rowsRepaired', count: repairs.length, attention: troubled.size },
  };
}

function cellOf(mended: RowRepair | undefined): FocusTarget | null {
  if (mended === undefined) return null;
  const field = mended.repair.kind === 'dropCostCenter' ? 'costCenterId' : 'extension';
  return { kind: 'cell', rowId: mended.rowId, field };
}

/** When a row comes back: into it. */
export function afterRestoring(context: WizardContext): Guidance {
  const last = context.roster.removed.at(-1);
  return {
    focus: cellIn(last?.row),
    announcement: last === undefined ? null : { key: 'rowRestored', row: last.index + 1 },
  };
}

/** After a row was asked for beyond the account's limit. */
export function afterNoRoom(context: WizardContext): Guidance {
  const limit = context.offer?.account.limits.maxUsersPerRun ?? 0;
  return { focus: null, announcement: { key: 'noRoom', limit } };
}

/** After the roster was turned down: to the first problem. */
export function afterRefusal(context: WizardContext): Guidance {
  const issues = [...localIssues(context), ...context.reported];
  const isTroubled = ({ id }: UserDraft): boolean =>
    issues.some((issue) => isIssueOfRow(issue, id));
  const count = context.roster.rows.filter(isTroubled).length;
  return { focus: { kind: 'problem' }, announcement: { key: 'needAttention', count } };
}

/** After e-mail addresses may be shared: who can't be invited any more (R09). */
export function afterUniqueEmail(context: WizardContext): Guidance {
  const invited = context.roster.rows.filter(startsByMail).length;
  return {
    focus: null,
    announcement: context.requireUniqueEmail ? null : { key: 'uniqueEmailOff', invited },
  };
}

/** After the plan was turned down: to the first person who can't start the way that was chosen. */
export function afterPlanRefusal(context: WizardContext): Guidance {
  const count = new Set(planIssues(context).map((issue) => issue.path[1])).size;
  return { focus: { kind: 'problem' }, announcement: { key: 'needAttention', count } };
}

/** After a phone or a number was picked, or not: back to the cell that it was picked from (R13, R17). */
export function afterPicking({ picking }: WizardContext, field: ChoiceField): Guidance {
  const focus = picking === null ? null : ({ kind: 'cell', rowId: picking, field } as const);
  return { focus, announcement: null };
}

/** After one cell was copied into others. */
export function afterFilling(count: number): Guidance {
  return { focus: null, announcement: { key: 'rowsFilled', count } };
}

/** On the way back to give people a location: to the first who has none (R32). */
export function afterMissingAddress(context: WizardContext): Guidance {
  const uncovered = uncoveredPeople(context);
  const [first] = uncovered;
  return {
    focus: first === undefined ? null : { kind: 'row', rowId: first.id },
    announcement: { key: 'needAttention', count: uncovered.length },
  };
}
