import { goBack, goForth, remember, type Turn } from '../../domain/roster-history.ts';
import type { NumberChoice } from '../../domain/phone-number.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import { cellFields, cellsOf } from './roster-cells.ts';
import { pickedRow } from './wizard-editors.ts';
import { applyChoice } from './wizard-edits.ts';
import { rowOrAdd, type Guidance } from './wizard-guidance.ts';
import type { FocusTarget, RosterMoment, WizardContext } from './wizard.types.ts';

type Edit = Partial<WizardContext>;

/** Makes a change of the roster one that can be taken back; what changes nothing is none (R06, R12). */
export function asGesture(context: WizardContext, edit: Edit, typing: string | null = null): Edit {
  if (edit.roster === undefined || edit.roster === context.roster) return edit;
  return { ...edit, history: remember(context.history, momentOf(context), typing) };
}

/** Gives the person in hand a number (R17, R18). One in stock can be taken back; what is held for him, or was, can't be had again by undoing (R12). */
export function chooseNumber(context: WizardContext, number: NumberChoice | null): Edit {
  const { picking, history } = context;
  const isHeld = number?.kind === 'new' || pickedRow(context)?.number?.kind === 'new';
  if (!isHeld) return asGesture(context, applyChoice(context, { number }));
  // A row that several moments have stays one row, or it would pass for one that was changed.
  const numbered = new Map<UserDraft, UserDraft>();
  const change = (moment: RosterMoment): RosterMoment => {
    const edit = { ...moment, ...applyChoice({ ...context, ...moment }, { number }) };
    const rows = moment.roster.rows.map((row, index) => {
      const made = numbered.get(row) ?? edit.roster.rows[index] ?? row;
      numbered.set(row, made);
      return made;
    });
    return { ...edit, roster: { ...edit.roster, rows } };
  };
  // What can be taken back leaves him the number, and ends where he came into the list.
  const first = history.past.findLastIndex(({ moment }) => !pickedRow({ ...moment, picking })) + 1;
  const past = history.past.slice(first).map((step) => ({ ...step, moment: change(step.moment) }));
  return { ...change(momentOf(context)), history: { past, future: [] } };
}

/** Takes the last gesture back. */
export function undoGesture(context: WizardContext): Edit {
  return turned(context, goBack(context.history, momentOf(context)));
}

/** Does again what was taken back last. */
export function redoGesture(context: WizardContext): Edit {
  return turned(context, goForth(context.history, momentOf(context)));
}

function momentOf({ roster, pasted, reported, touched }: WizardContext): RosterMoment {
  return { roster, pasted, reported, touched };
}

function turned({ roster, touched }: WizardContext, turn: Turn<RosterMoment> | null): Edit {
  if (turn === null) return {};
  const { moment, history } = turn;
  const staying = cellsOf(roster.rows.filter((row) => moment.roster.rows.includes(row)));
  return {
    ...moment,
    // No id comes twice, whatever is taken back.
    roster: { ...moment.roster, made: roster.made },
    // A row that was empty is as untouched again as it was; in the others what was found wrong stays so.
    touched: [...new Set([...moment.touched, ...touched.filter((cell) => staying.includes(cell))])],
    history,
  };
}

/** After a gesture was taken back or done again: to the first cell that is another one now. */
export function afterTurning(context: WizardContext, key: 'undone' | 'redone'): Guidance {
  const { past, future } = context.history;
  const before = (key === 'undone' ? future : past).at(-1)?.moment.roster.rows ?? [];
  const { rows } = context.roster;
  const added = rows.filter(({ id }) => !before.some((row) => row.id === id));
  const [back] = added;
  const isOneBack = back !== undefined && added.length === 1 && key === 'undone';
  return {
    focus: changedCell(rows, before),
    announcement: isOneBack
      ? { key: 'rowRestored', row: rows.indexOf(back) + 1 }
      : { key, people: rows.length },
  };
}

function changedCell(rows: readonly UserDraft[], before: readonly UserDraft[]): FocusTarget {
  const changed = rows.find((row) => !before.includes(row));
  const old = before.find(({ id }) => id === changed?.id);
  if (changed !== undefined) {
    const field = cellFields.find((name) => changed[name] !== old?.[name]) ?? 'firstName';
    return { kind: 'cell', rowId: changed.id, field };
  }
  // Rows are gone only: to the neighbour of the first of them.
  const index = before.findIndex((row) => !rows.includes(row));
  return rowOrAdd(rows[index] ?? rows.at(-1));
}
