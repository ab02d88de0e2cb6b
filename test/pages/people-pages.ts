import type { AnyEventObject } from 'xstate';
import type { PastedPeople } from '../../src/domain/pasted-people.ts';
import { rowFields, type RowField } from '../../src/domain/row-field.ts';
import { en } from '../../src/messages/en.ts';
import { pasteEvent } from '../harness/paste-event.ts';
import { fill, fillAll, pick, press, pressOf, tick } from './acts.ts';
import { peopleContents } from './people-contents.ts';
import { usable, type Act, type Screen } from './page-object.ts';
import { hasHeading, hasWindow } from './sights.ts';

const { footer, paste, roster } = en;

/** Types into the cells of a row; what was typed into each comes together in what the path says. */
const typeInto: Act = (screen, event) =>
  fillAll(
    screen,
    rowFields.flatMap((field) => {
      const text = event['patch'][field];
      return text === undefined ? [] : [[cellName(screen, event, field), text]];
    }),
  );

/** Goes to a cell, and away again. */
const leaveCell: Act = (screen, event) => {
  const cell = usable(screen, 'textbox', cellName(screen, event, event['field']));
  cell?.focus();
  cell?.blur();
  return cell !== null;
};

const addRows: Act = (screen, event) => {
  const box = usable(screen, 'spinbutton', roster.howMany);
  const count = Number(event['count']);
  // Anything else is taken for the nearest number that fits.
  if (
    box === null ||
    !Number.isInteger(count) ||
    count < 1 ||
    count > Number(box.getAttribute('max'))
  )
    return false;
  box.value = String(count);
  return press(roster.add)(screen, event);
};

/** Undo brings rows back where no gesture is left to be undone. */
const restoreRow: Act = (screen, event) =>
  screen.wizard.context.history.past.length === 0 && press(roster.undo)(screen, event);

/** Pastes from a spreadsheet into the first cell of a row. */
const pasteInto: Act = async (screen, { atRowId, pasted }) => {
  const name = roster.cell(numberOf(screen, atRowId), roster.fields.firstName);
  const cell = usable(screen, 'textbox', name);
  cell?.dispatchEvent(pasteEvent(sheetOf(pasted)));
  await screen.rendered();
  return cell !== null;
};

/** Opens the menu of a row, and chooses there what is copied to the others. */
const fillOthers: Act = async (screen, event) => {
  const { fromRowId, field, rowIds } = event;
  const { fill: words, fields } = roster;
  const number = numberOf(screen, fromRowId);
  if (!(await press(words.open(number))(screen, event))) return false;
  await screen.rendered();
  const row = screen.wizard.context.roster.rows[number - 1];
  const cell = words.cell(fields[field as RowField], String(row?.[field as RowField]));
  const choice = usable(screen, 'menuitem', `${cell}, ${words.all(rowIds.length)}`);
  choice?.click();
  return choice !== null;
};

const mend = press((screen, { repairs: [{ rowId, repair }] }) => {
  return en.repairs.one(repair, numberOf(screen, rowId)).name;
});

const pasteList: Act = async (screen, event) => {
  const { pasted } = event;
  if (!(await fill(paste.list, () => sheetOf(pasted))(screen, event))) return false;
  await screen.rendered();
  return press(paste.add(pasted.people.length))(screen, event);
};

/** The first step, and the window for whole lists over it (R01 to R12). */
export const peoplePages = {
  people: {
    isOpen: hasHeading(roster.heading),
    contents: peopleContents,
    acts: {
      'userType.choose': pick(typeName),
      'uniqueEmail.require': tick(roster.uniqueEmail, ({ isRequired }) => isRequired),
      'row.add': addRows,
      'row.patch': typeInto,
      'cell.leave': leaveCell,
      // Where there is no room it can be pressed all the same, and says why nothing happens.
      'row.duplicate': pressOf((screen, { rowId }) => roster.duplicate(numberOf(screen, rowId))),
      'row.remove': press((screen, { rowId }) => roster.remove(numberOf(screen, rowId))),
      'row.restore': restoreRow,
      'roster.undo': press(roster.undo),
      'roster.redo': press(roster.redo),
      'rows.paste': pasteInto,
      'rows.fill': fillOthers,
      'rows.repair': mend,
      'phone.open': pressOf((screen, { rowId }) => en.phones.cell(numberOf(screen, rowId), '')),
      'number.open': pressOf((screen, { rowId }) => en.numbers.cell(numberOf(screen, rowId), '')),
      'paste.open': press(roster.list),
      'step.next': press(footer.next),
      'run.cancel': press(footer.cancel),
    },
  },
  paste: {
    isOpen: hasWindow(paste.title),
    acts: { 'rows.paste': pasteList, 'paste.close': press(footer.cancel) },
  },
};

/** The place of a row in the list, from 1; 0 for one that is not in it. */
function numberOf({ wizard }: Screen, rowId: string): number {
  return wizard.context.roster.rows.findIndex(({ id }) => id === rowId) + 1;
}

function cellName(screen: Screen, { rowId }: AnyEventObject, field: RowField): string {
  return roster.cell(numberOf(screen, rowId), roster.fields[field]);
}

function typeName({ wizard }: Screen, { userTypeId }: AnyEventObject): string {
  const types = wizard.context.offer?.userTypes ?? [];
  return types.find(({ id }) => id === userTypeId)?.label ?? '';
}

/** People as a spreadsheet puts them on the clipboard. */
function sheetOf({ people }: PastedPeople): string {
  return people.map(({ patch }) => Object.values(patch).join('\t')).join('\n');
}
