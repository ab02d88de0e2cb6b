import type { RowId } from '../../../domain/ids.ts';
import type { RowField } from '../../../domain/row-field.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { FillField, WizardEvent } from '../../../machines/wizard/wizard.types.ts';
import { cellOf } from './sheet-cell.ts';
import { fillField, fillInto } from './sheet-fill.ts';

/** What a key does within the roster: it takes the focus somewhere, or asks the wizard for something. */
export type SheetKey =
  | { readonly kind: 'go'; readonly rowId: RowId; readonly field: RowField }
  | { readonly kind: 'problem'; readonly direction: 1 | -1 }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'ask'; readonly event: WizardEvent }
  /** The key belongs to the roster, but there is nothing to do here. */
  | { readonly kind: 'nothing' };

/** Reads a key as a spreadsheet does; null for a key that is left to the control and to the browser. */
export function sheetKey(
  event: KeyboardEvent,
  rows: readonly UserDraft[],
  isTyping: boolean,
): SheetKey | null {
  if (event.isComposing || event.altKey) return null;
  const hasControl = event.ctrlKey || event.metaKey;
  if (event.key === 'F8' && !hasControl) {
    return { kind: 'problem', direction: event.shiftKey ? -1 : 1 };
  }
  if (hasControl && !hasOwnHistory(event.target, isTyping)) {
    const turn = turnOf(event);
    if (turn !== null) return turn;
  }
  if (event.key.toLowerCase() === 'd' && hasControl) {
    return event.shiftKey ? fillBelow(event.target, rows) : fillFromAbove(event.target, rows);
  }
  if (event.shiftKey) return null;
  if (event.key === 'Enter' && !hasControl) return goDown(event.target, rows);
  return null;
}

// A text that was changed has a history of its own, and so has any other field of the page.
function hasOwnHistory(target: EventTarget | null, isTyping: boolean): boolean {
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return false;
  return target.dataset['row'] === undefined || isTyping;
}

function turnOf({ key, shiftKey }: KeyboardEvent): SheetKey | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' ? { kind: 'redo' } : null;
}

function goDown(target: EventTarget | null, rows: readonly UserDraft[]): SheetKey | null {
  const cell = cellOf(target, rows);
  if (cell === null || isListOpen(target)) return null;
  const { index, field } = cell;
  const below = rows[index + 1];
  return below === undefined
    ? { kind: 'ask', event: { type: 'row.add', count: 1, field } }
    : { kind: 'go', rowId: below.id, field };
}

// Within an open list, Enter chooses.
function isListOpen(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLSelectElement)) return false;
  return !CSS.supports('selector(:open)') || target.matches(':open');
}

function fillFromAbove(target: EventTarget | null, rows: readonly UserDraft[]): SheetKey | null {
  const at = fillable(target, rows);
  return at && fill(rows[at.index - 1], rows.slice(at.index, at.index + 1), at.field);
}

function fillBelow(target: EventTarget | null, rows: readonly UserDraft[]): SheetKey | null {
  const at = fillable(target, rows);
  return at && fill(rows[at.index], rows.slice(at.index + 1), at.field);
}

function fillable(target: EventTarget | null, rows: readonly UserDraft[]) {
  const element = target instanceof HTMLElement ? target : null;
  const index = rows.findIndex(({ id }) => id === element?.dataset['row']);
  const field = fillField(element?.dataset['field']);
  return index === -1 ? null : { index, field };
}

// What belongs to one person alone is not copied, and the key does nothing else either.
function fill(
  from: UserDraft | undefined,
  into: readonly UserDraft[],
  field: FillField | undefined,
): SheetKey {
  if (from === undefined || into.length === 0 || field === undefined) return { kind: 'nothing' };
  return { kind: 'ask', event: fillInto(from, into, field) };
}

/** The problem that follows the element in focus, or comes before it; round again at the end. */
export function nextProblem(
  place: ParentNode,
  from: Node | null,
  direction: 1 | -1,
): HTMLElement | null {
  const all = [
    ...place.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-problem]'),
  ].filter((problem) => problem.checkVisibility());
  const ordered = direction === 1 ? all : all.toReversed();
  const side =
    direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const isBeyond = (problem: Node): boolean =>
    from !== null && (from.compareDocumentPosition(problem) & side) !== 0;
  return ordered.find(isBeyond) ?? ordered[0] ?? null;
}
