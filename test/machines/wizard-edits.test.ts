import { expect } from 'chai';
import { rowPath, type Issue } from '../../src/domain/issue.ts';
import { planOf } from '../../src/domain/plan.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { blankDraft } from '../../src/domain/user-draft.ts';
import * as edits from '../../src/machines/wizard/wizard-edits.ts';
import { shownIssues } from '../../src/machines/wizard/shown-issues.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import {
  account,
  boughtPhone,
  draft,
  drafts,
  inventoryNumber,
  inventoryPhone,
  rowId,
  siteId,
  stockNumber,
} from '../domain/drafts.ts';
import { contextAtFirst, contextOf, fullUser, offerWith } from '../harness/wizard-context.ts';

type Changes = Partial<WizardContext>;

const after = (context: WizardContext, edit: Changes) => ({ ...context, ...edit });
const reported = (number: number, field?: string): Issue => ({
  code: 'duplicateInAccount',
  path: ['rows', `row-${number}`, ...(field === undefined ? [] : [field])],
  params: {},
});
const pathsOf = ({ reported: issues = [] }: Changes) =>
  issues.map(({ path }) => path.slice(1).join('.'));
const rowsOf = ({ roster }: Changes) => roster?.rows ?? [];

describe('rows that are changed before the account is known', () => {
  it('R10 stay as they are: nobody knows what a row starts with', () => {
    const early = contextAtFirst({ roster: contextOf(drafts(1)).roster });
    expect(edits.insertRows(early, [{}])).to.deep.equal({});
    expect(edits.importRows(early, [{}])).to.deep.equal({});
    expect(edits.copyRow(early, rowId(1))).to.deep.equal({});
    expect(edits.bringBackRow(early)).to.deep.equal({});
  });
});

describe('a cell that is changed', () => {
  const context = () =>
    contextOf(drafts(2), {
      reported: [reported(1), reported(1, 'email'), reported(1, 'extension'), reported(2, 'email')],
    });

  it('R06 is no longer marked by what the back end said of it or of its row, and others still are', () => {
    const edit = edits.changeRow(context(), rowId(1), { email: 'x@northwind.example' });
    expect(pathsOf(edit)).to.deep.equal(['row-1.extension', 'row-2.email']);
  });

  it('R06 leaves what all rows are drawn by as it is, when a name is typed that was not guessed', () => {
    const guessed = contextOf(drafts(2), { pasted: { derived: [rowId(2)], leftOut: 0 } });
    const edit = edits.changeRow(guessed, rowId(1), { firstName: 'Ada' });
    expect(edit.pasted).to.equal(guessed.pasted);
  });

  it('R06 makes a guessed name the admin’s own, whichever part of it he types', () => {
    const pasted = { derived: [rowId(1), rowId(2)], leftOut: 1 };
    const guessed = { ...context(), pasted };
    const derivedAfter = (patch: Parameters<typeof edits.changeRow>[2]) =>
      edits.changeRow(guessed, rowId(1), patch).pasted?.derived;
    expect(derivedAfter({ firstName: 'Ada' })).to.deep.equal(['row-2']);
    expect(derivedAfter({ lastName: 'Lund' })).to.deep.equal(['row-2']);
    expect(derivedAfter({ lastName: 'Lund', email: 'a@b.example' })).to.deep.equal(['row-2']);
    expect(derivedAfter({ email: 'a@b.example' })).to.deep.equal(['row-1', 'row-2']);
  });

  it('R17 gives a person at another site a number that fits, unless the number was chosen', () => {
    const boston = stockNumber(9, { region: 'MA', city: 'Boston' });
    const sites = [
      siteSchema.parse({ id: 'site-boston', name: 'Boston', isMain: false, region: 'MA' }),
    ];
    const offer = offerWith({ numbers: [stockNumber(1), boston], sites });
    const numberOf = (isSuggested: boolean, patch: object) => {
      const person = draft(1, { number: inventoryNumber(1, isSuggested) });
      return rowsOf(edits.changeRow(contextOf([person], { offer }), rowId(1), patch))[0]?.number;
    };
    const move = { siteId: siteId('boston') };
    expect(numberOf(true, move)?.e164).to.equal(boston.e164);
    expect(numberOf(false, move)?.e164).to.equal(stockNumber(1).e164);
    expect(numberOf(true, { firstName: 'Ada' })?.e164).to.equal(stockNumber(1).e164);
  });
});

describe('a cell that is left', () => {
  it('R06 shows its problems from then on, once there is something in it', () => {
    const context = contextOf([draft(1), blankDraft(rowId(2))]);
    const touched = (number: number) =>
      edits.touchCell(context, rowId(number), 'email').touched ?? null;
    expect(touched(1)).to.deep.equal(['row-1.email']);
    expect(touched(2)).to.equal(null);
    expect(touched(9)).to.equal(null);
    expect(
      edits.touchCell({ ...context, touched: [`${rowId(1)}.email`] }, rowId(1), 'email'),
    ).to.deep.equal({});
  });
});

describe('the problems that are shown', () => {
  const shown = (context: WizardContext) =>
    shownIssues(context).map(({ code, path }) => `${path[2] ?? path[1] ?? path[0]} ${code}`);

  it('R06 are those of cells that were left, and of rows and the run as a whole', () => {
    const rows = [draft(1, { email: 'nadia' }), draft(2, { email: 'otto' })];
    const context = contextOf(rows, { touched: [`${rowId(2)}.email`] });
    expect(shown(context)).to.deep.equal(['email invalidEmail']);
    expect(shown({ ...context, userTypeId: null })).to.deep.equal([
      'userTypeId noUserType',
      'email invalidEmail',
    ]);
  });

  it('R17 are not those of a number that is still missing, until its cell was left', () => {
    const context = contextOf([draft(1, { number: null })]);
    expect(shown(context)).to.deep.equal([]);
    expect(shown({ ...context, touched: [`${rowId(1)}.number`] })).to.deep.equal([
      'number required',
    ]);
  });

  it('R14 are those of a phone or a number that two people have, at once', () => {
    const number = inventoryNumber(1);
    const context = contextOf([draft(1, { number }), draft(2, { number })]);
    expect(shown(context)).to.deep.equal(['number duplicateInRun']);
  });

  it('R06 are not that one is needed where the account has none of the name that was given', () => {
    const rows = [draft(1, { number: null }), draft(2, { number: null })];
    const touched = [`${rowId(1)}.number`, `${rowId(2)}.number`] as const;
    const told = (issue: Issue) => shown(contextOf(rows, { touched, reported: [issue] }));
    const needed = 'number required';

    expect(told({ ...reported(1, 'number'), code: 'unknownChoice' })).to.deep.equal([
      needed,
      'number unknownChoice',
    ]);
    expect(told(reported(1, 'number'))).to.have.members([
      needed,
      needed,
      'number duplicateInAccount',
    ]);
    const elsewhere = told({ ...reported(1, 'phone'), code: 'unknownChoice' });
    expect(elsewhere.filter((each) => each === needed)).to.have.length(2);
  });

  it('R08 are those that the back end told, at once', () => {
    expect(shown(contextOf(drafts(1), { reported: [reported(1, 'email')] }))).to.deep.equal([
      'email duplicateInAccount',
    ]);
  });
});

describe('a choice for one person', () => {
  const context = () =>
    contextOf(drafts(2), {
      picking: rowId(1),
      reported: [reported(1), reported(1, 'number'), reported(1, 'phone'), reported(2, 'number')],
    });

  it('R13 R17 is his alone, and takes back what the back end said of the one before', () => {
    const number = inventoryNumber(7);
    const edit = edits.applyChoice(context(), { number });
    expect(rowsOf(edit).map((each) => each.number === number)).to.deep.equal([true, false]);
    expect(pathsOf(edit)).to.deep.equal(['row-1.phone', 'row-2.number']);
  });

  it('R13 is nobody’s when nobody’s is being picked', () => {
    expect(edits.applyChoice({ ...context(), picking: null }, { number: null })).to.deep.equal({});
  });
});

describe('a name that the account does not have', () => {
  const unknown = (field: string, code: Issue['code'] = 'unknownChoice') =>
    edits.hasUnknownName(
      contextOf(drafts(1), { reported: [{ ...reported(1, field), code }, reported(1, 'email')] }),
    );

  it('R06 is that of a site or a cost centre, and nothing else', () => {
    expect(
      ['siteId', 'costCenterId', 'email', 'phone'].map((field) => unknown(field)),
    ).to.deep.equal([true, true, false, false]);
    expect(unknown('siteId', 'required')).to.equal(false);
  });
});

describe('a cell that is copied into others', () => {
  const fill = (context: WizardContext, field: 'lastName' | 'phone', from = 1, to = [1, 2, 3]) =>
    edits.fillRows(context, { fromRowId: rowId(from), rowIds: to.map(rowId), field });

  it('R11 is copied into the rows that are named, from its own', () => {
    const context = contextOf(drafts(4));
    const names = rowsOf(after(context, fill(context, 'lastName', 2))).map((each) => each.lastName);
    expect(names).to.deep.equal(['Brandt 2', 'Brandt 2', 'Brandt 2', 'Brandt 4']);
  });

  it('R14 is a bought phone as it is, and the app for one in stock, which is one phone', () => {
    const phones = (phone: ReturnType<typeof boughtPhone>) => {
      const context = contextOf([draft(1, { phone }), ...drafts(2).slice(1)]);
      return rowsOf(after(context, fill(context, 'phone', 1, [1, 2]))).map(
        (each) => each.phone.kind,
      );
    };
    expect(phones(boughtPhone())).to.deep.equal(['purchase', 'purchase']);
    expect(phones(inventoryPhone(1))).to.deep.equal(['inventory', 'app']);
  });

  it('R11 is copied nowhere when its row is gone', () => {
    expect(fill(contextOf(drafts(3)), 'lastName', 9)).to.deep.equal({});
  });
});

describe('what the account offers', () => {
  it('R21 keeps the people who were typed, and sees to a row where there are none', () => {
    const offer = offerWith();
    const kept = edits.receiveOffer(contextOf(drafts(2)), offer);
    expect(rowsOf(kept)).to.have.length(2);
    expect(rowsOf(edits.receiveOffer(contextAtFirst(), offer))).to.have.length(1);
    expect(kept).to.include({ offer, now: Date.parse(account.serverTime), plan: null });
  });

  it('R21 shows nothing wrong in a row of a kept draft that nobody has begun', () => {
    const begun = draft(2, { email: '' });
    const { roster } = contextOf([blankDraft(rowId(1)), begun]);
    const kept = { accountId: account.id, userTypeId: fullUser.id, requireUniqueEmail: true };
    const context = contextAtFirst({ plan: planOf({ ...kept, roster, open: [] }) });
    const resumed = after(context, edits.receiveOffer(context, offerWith()));
    expect(shownIssues(resumed).map(({ path }) => path.join('.'))).to.deep.equal([
      'rows.row-2.email',
    ]);
  });
});

describe('what the back end said of a phone', () => {
  const gone: Issue = { code: 'phoneGone', path: rowPath(rowId(1), 'phone'), params: {} };

  it('R13 stands while something else of the person is typed', () => {
    const edit = edits.changeRow(contextOf(drafts(1), { reported: [gone] }), rowId(1), {
      firstName: 'Ada',
    });
    expect(edit.reported).to.deep.equal([gone]);
  });

  it('R11 R13 goes with the phone when another one is copied there', () => {
    const context = contextOf(drafts(2), { reported: [gone] });
    const fill = { fromRowId: rowId(2), rowIds: [rowId(1)], field: 'phone' } as const;
    expect(edits.fillRows(context, fill).reported).to.deep.equal([]);
  });
});
