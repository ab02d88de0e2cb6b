import { expect } from 'chai';
import type { NumberChoice } from '../../src/domain/phone-number.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import {
  afterTurning,
  asGesture,
  chooseNumber,
  redoGesture,
  undoGesture,
} from '../../src/machines/wizard/wizard-history.ts';
import { localIssues } from '../../src/machines/wizard/wizard-run.ts';
import { cellsOf } from '../../src/machines/wizard/roster-cells.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { boughtPhone, draft, drafts, inventoryNumber, newNumber } from '../domain/drafts.ts';
import { contextOf } from '../harness/wizard-context.ts';

type Rows = readonly UserDraft[];

const cell = (number: number, field: string) => ({ kind: 'cell', rowId: `row-${number}`, field });
const wholeRow = (number: number) => ({ kind: 'row', rowId: `row-${number}` });
const rosterOf = (rows: Rows) => contextOf(rows).roster;

/** The wizard after one gesture that left these rows. */
function changed(before: Rows, rows: Rows): WizardContext {
  const context = contextOf(before);
  return { ...context, ...asGesture(context, { roster: rosterOf(rows) }) };
}

function undone(before: Rows, rows: Rows): WizardContext {
  const context = changed(before, rows);
  return { ...context, ...undoGesture(context) };
}

const afterUndo = (before: Rows, rows: Rows) => afterTurning(undone(before, rows), 'undone');

function afterRedo(before: Rows, rows: Rows) {
  const context = undone(before, rows);
  return afterTurning({ ...context, ...redoGesture(context) }, 'redone');
}

describe('a change of the roster', () => {
  it('R12 can be taken back, and one that changes something else can’t', () => {
    const context = contextOf(drafts(1));
    expect(asGesture(context, { roster: rosterOf(drafts(2)) }).history?.past).to.have.length(1);
    expect(asGesture(context, { picking: null })).to.deep.equal({ picking: null });
    expect(asGesture(context, { roster: context.roster }).history).to.equal(undefined);
  });

  it('R12 is nothing to take back, or to do again, where there was none', () => {
    const context = contextOf(drafts(1));
    expect([undoGesture(context), redoGesture(context)]).to.deep.equal([{}, {}]);
  });
});

describe('a number that is chosen', () => {
  const [stock, held] = [inventoryNumber(7), newNumber(8)];
  const renamed = changed(drafts(2), [draft(1), draft(2, { firstName: 'Ada' })]);
  /** The numbers of both after one was chosen for the second of them, who had another. */
  const chosen = (before: NumberChoice | null, number: NumberChoice | null) => {
    const rows = [draft(1), draft(2, { number: before })];
    const context = { ...renamed, roster: rosterOf(rows), picking: draft(2).id };
    return { ...context, ...chooseNumber(context, number) };
  };
  const numbersOf = ({ roster }: WizardContext) => roster.rows.map(({ number }) => number?.e164);

  it('R12 R17 is taken back where it is in stock, and what was done before it after that', () => {
    const before = chosen(inventoryNumber(2), stock);
    expect(numbersOf(before)[1]).to.equal(stock.e164);
    const once = { ...before, ...undoGesture(before) };
    expect(numbersOf(once)[1]).to.equal(inventoryNumber(2).e164);
    const twice = { ...once, ...undoGesture(once) };
    expect(twice.roster.rows[1]?.firstName).to.equal(draft(2).firstName);
    expect(numbersOf({ ...once, ...redoGesture(once) })[1]).to.equal(stock.e164);
  });

  it('R12 R17 is taken back where there was none, and where none is wanted', () => {
    expect(chosen(null, stock).history.past).to.have.length(2);
    expect(chosen(stock, null).history.past).to.have.length(2);
  });

  it('R12 R18 is not taken back where it is held, or given back for another, and what was done before it is', () => {
    for (const [before, number] of [
      [stock, held],
      [null, held],
      [held, stock],
      [held, null],
    ] as const) {
      const after = chosen(before, number);
      const once = { ...after, ...undoGesture(after) };
      expect(once.roster.rows[1]?.firstName).to.equal(draft(2).firstName);
      for (const context of [after, once, { ...once, ...redoGesture(once) }]) {
        expect(context.roster.rows[1]?.number).to.equal(number);
      }
    }
  });

  it('R12 R18 that is held is taken from nobody: his coming into the list is not taken back then', () => {
    const one = changed(drafts(1), drafts(2));
    const two = {
      ...one,
      ...asGesture(one, { roster: rosterOf([draft(1), draft(2, { email: '' })]) }),
    };
    const context = { ...two, picking: draft(2).id };
    const after = { ...context, ...chooseNumber(context, held) };
    const once = { ...after, ...undoGesture(after) };
    expect(once.roster.rows[1]).to.include({ email: draft(2).email, number: held });
    expect(undoGesture(once)).to.deep.equal({});
  });

  it('R12 R17 and that somebody else gets back by Undo is told as one that two people have', () => {
    const rows = (first: NumberChoice) => [draft(1, { number: first }), draft(2, { number: held })];
    const context = { ...changed(rows(stock), rows(inventoryNumber(9))), picking: draft(2).id };
    const given = { ...context, ...chooseNumber(context, stock) };
    const back = { ...given, ...undoGesture(given) };
    expect(back.roster.rows.map(({ number }) => number)).to.deep.equal([stock, stock]);
    const told = localIssues(back).filter(({ path }) => path[2] === 'number');
    expect(told.map(({ code }) => code)).to.include('duplicateInRun');
  });

  it('R12 R18 that is held leads nobody to the wrong person by Undo, and leaves what is shown of him', () => {
    const start = contextOf(drafts(2), { touched: [`${draft(1).id}.email`] });
    const named = [draft(1), draft(2, { firstName: 'Ada' })];
    const [first] = start.roster.rows;
    const [, second] = named;
    if (first === undefined || second === undefined) throw new Error('There are no two rows.');
    const typed = { ...start, ...asGesture(start, { roster: rosterOf([first, second]) }) };
    const context = { ...typed, touched: cellsOf([first]), picking: first.id };
    const after = { ...context, ...chooseNumber(context, held) };
    const back = { ...after, ...undoGesture(after) };
    expect(afterTurning(back, 'undone').focus).to.deep.equal(cell(2, 'firstName'));
    expect(back.touched).to.have.members(cellsOf([first]));
  });

  it('R12 R18 that is held leaves nothing to do again, and nothing that was wrong with the one before', () => {
    const issue = { code: 'numberGone', path: ['rows', 'row-2', 'number'], params: {} } as const;
    const wrong = { ...contextOf(drafts(2)), reported: [issue] };
    const twice = [[draft(1)], drafts(2)].reduce<WizardContext>(
      (context, rows) => ({ ...context, ...asGesture(context, { roster: rosterOf(rows) }) }),
      { ...wrong, ...asGesture(wrong, { roster: rosterOf([draft(1), draft(2, { email: '' })]) }) },
    );
    const back = { ...twice, ...undoGesture({ ...twice, ...undoGesture(twice) }) };
    const context = { ...back, picking: draft(2).id };
    const after = { ...context, ...chooseNumber(context, held) };
    expect(after.history.future).to.deep.equal([]);
    expect(undoGesture(after).reported).to.deep.equal([]);
  });
});

describe('what is wrong with a row, after a gesture was taken back', () => {
  const empty = draft(1, { firstName: '', lastName: '', email: '' });
  const paste = { roster: rosterOf([draft(1), draft(2)]), touched: cellsOf(drafts(2)) };
  const before = contextOf([empty], { touched: [] });
  const pasted = { ...before, ...asGesture(before, paste) };

  it('R12 is nothing where the row was untouched before, and is shown again when it is done again', () => {
    const back = { ...pasted, ...undoGesture(pasted) };
    expect(back.touched).to.deep.equal([]);
    const redone = { ...back, ...redoGesture(back) };
    expect(redone.touched).to.deep.equal(paste.touched);
  });

  it('R12 stays shown in the rows that it left alone, and as it was in the one that it changed', () => {
    const rows = [draft(1), draft(2)];
    const start = contextOf(rows, { touched: [`${draft(1).id}.email`] });
    const [first] = start.roster.rows;
    if (first === undefined) throw new Error('There is no row.');
    const roster = rosterOf([draft(2, { email: 'x' })]);
    const typed = {
      ...start,
      ...asGesture(start, { roster: { ...roster, rows: [first, ...roster.rows] } }),
      touched: cellsOf(rows),
    };
    const { touched = [] } = undoGesture(typed);
    expect(touched).to.have.members(cellsOf([first]));
  });
});

describe('the focus after a gesture was taken back', () => {
  const [ada, ben, cleo] = [draft(1), draft(2), draft(3)];

  it('R12 is in the cell that is another one now', () => {
    const renamed = { ...ben, email: 'ben@northwind.example' };
    expect(afterUndo([ada, ben, cleo], [ada, renamed, cleo])).to.deep.equal({
      focus: cell(2, 'email'),
      announcement: { key: 'undone', people: 3 },
    });
  });

  it('R12 is in the first of several cells, in the order of the columns', () => {
    const moved = { ...ben, extension: '2999', lastName: 'Diaz' };
    expect(afterUndo([ada, ben], [ada, moved]).focus).to.deep.equal(cell(2, 'lastName'));
  });

  it('R12 is in the row where something else of a person is another one', () => {
    const decided: UserDraft = { ...ben, setup: { kind: 'later' } };
    expect(afterUndo([ada, ben], [ada, decided]).focus).to.deep.equal(cell(2, 'firstName'));
  });

  it('R12 is in the row that came back, and its place is told', () => {
    expect(afterUndo([ada, ben, cleo], [ada, cleo])).to.deep.equal({
      focus: cell(2, 'firstName'),
      announcement: { key: 'rowRestored', row: 2 },
    });
  });

  it('R12 is in the first of several rows that came back', () => {
    expect(afterUndo([ada, ben, cleo], [ada])).to.deep.equal({
      focus: cell(2, 'firstName'),
      announcement: { key: 'undone', people: 3 },
    });
  });

  it('R12 is at the neighbour of rows that went, and else at “Add”', () => {
    const dora = draft(4);
    const all = [ada, ben, cleo, dora];
    expect(afterUndo([ada, cleo, dora], all).focus).to.deep.equal(wholeRow(3));
    expect(afterUndo([ada, ben, cleo], all).focus).to.deep.equal(wholeRow(3));
    expect(afterUndo([], [ada, ben]).focus).to.deep.equal({ kind: 'add' });
  });

  it('R12 is at “Add” where nobody is there and nobody was', () => {
    expect(afterTurning(contextOf([]), 'undone').focus).to.deep.equal({ kind: 'add' });
  });
});

describe('the focus after a gesture was done again', () => {
  const [ada, ben, cleo] = [draft(1), draft(2), draft(3)];

  it('R12 is in the first row that is there again, which is told as done again', () => {
    expect(afterRedo([ada], [ada, ben])).to.deep.equal({
      focus: cell(2, 'firstName'),
      announcement: { key: 'redone', people: 2 },
    });
  });

  it('R12 is in the cell that is another one again, whatever else can still be done again', () => {
    const named = { ...ben, lastName: 'Diaz' };
    const once = changed([ada, ben], [ada, named]);
    const twice = { ...once, ...asGesture(once, { roster: rosterOf([cleo]) }) };
    const back = { ...twice, ...undoGesture(twice) };
    const start = { ...back, ...undoGesture(back) };
    const again = { ...start, ...redoGesture(start) };
    expect(afterTurning(again, 'redone').focus).to.deep.equal(cell(2, 'lastName'));
  });
});

describe('the focus after a phone was taken back', () => {
  it('R12 R13 is in the cell of the phone', () => {
    const before = [draft(1)];
    const bought = [{ ...draft(1), phone: boughtPhone() }];
    expect(afterUndo(before, bought).focus).to.deep.equal(cell(1, 'phone'));
  });
});
