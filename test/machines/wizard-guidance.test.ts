import { expect } from 'chai';
import type { Issue } from '../../src/domain/issue.ts';
import { removeRow } from '../../src/domain/roster.ts';
import type { RowRepair } from '../../src/domain/repairs.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import {
  afterAdding,
  afterDuplicating,
  afterMissingAddress,
  afterNoRoom,
  afterPasting,
  afterPicking,
  afterRefusal,
  afterRemoving,
  afterRepairing,
  afterRestoring,
  afterUniqueEmail,
} from '../../src/machines/wizard/wizard-guidance.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { boughtPhone, draft, drafts, rowId } from '../domain/drafts.ts';
import { blankSchedule } from '../../src/domain/schedule.ts';
import { contextAtFirst, contextOf } from '../harness/wizard-context.ts';

const cell = (number: number, field: string) => ({ kind: 'cell', rowId: `row-${number}`, field });
const wholeRow = (number: number) => ({ kind: 'row', rowId: `row-${number}` });
const problem = { kind: 'problem' };
const reported = (number: number, field?: string): Issue => ({
  code: 'duplicateInAccount',
  path: ['rows', `row-${number}`, ...(field === undefined ? [] : [field])],
  params: {},
});
const nobody: Partial<UserDraft> = { email: '' };

describe('the focus after rows came', () => {
  it('R10 is in the first of them, in the column in which the admin goes on', () => {
    const context = contextOf(drafts(5));
    expect(afterAdding(context, 2, 'email')).to.deep.equal({
      focus: cell(4, 'email'),
      announcement: { key: 'rowsAdded', added: 2, people: 5, limit: 25 },
    });
    expect(afterAdding(context, 2).focus).to.deep.equal(cell(4, 'firstName'));
  });

  it('R10 stays where it is when none came', () => {
    const guidance = afterAdding(contextAtFirst(), 0);
    expect(guidance.focus).to.equal(null);
    expect(guidance.announcement).to.include({ people: 0, limit: 0 });
  });

  it('R10 stays where it is when there was no room, and the limit is told', () => {
    const noRoom = (context: WizardContext) => afterNoRoom(context).announcement;
    expect(noRoom(contextOf([]))).to.deep.equal({ key: 'noRoom', limit: 25 });
    expect(noRoom(contextAtFirst())).to.deep.equal({ key: 'noRoom', limit: 0 });
  });
});

describe('the focus after people were pasted', () => {
  const person = { patch: {}, derivedName: null, unknown: [] };
  const paste = (at: number, count: number) => ({
    atRowId: rowId(at),
    pasted: { people: Array.from({ length: count }, () => person), leftOut: 3 },
  });

  it('R06 is in the first of them when all are right', () => {
    const context = contextOf(drafts(4), { reported: [reported(1, 'email'), reported(4)] });
    expect(afterPasting(context, paste(2, 2))).to.deep.equal({
      focus: cell(2, 'firstName'),
      announcement: { key: 'rowsPasted', people: 2, attention: 0, derived: 0, leftOut: 3 },
    });
  });

  it('R06 is at the first problem among them, in the order of the columns', () => {
    const issues = [
      reported(1, 'firstName'),
      reported(3, 'extension'),
      reported(3, 'lastName'),
      reported(4, 'number'),
    ];
    const context = contextOf(drafts(5), { reported: issues });
    const guidance = afterPasting(context, paste(2, 3));
    expect(guidance.focus).to.deep.equal(cell(3, 'lastName'));
    expect(guidance.announcement).to.include({ people: 3, attention: 2 });
    expect(afterPasting(context, paste(4, 1)).focus).to.deep.equal(cell(4, 'number'));
  });

  it('R06 is at the row where the whole of it is the problem', () => {
    const context = contextOf(drafts(2), { reported: [reported(2)] });
    expect(afterPasting(context, paste(2, 1)).focus).to.deep.equal(wholeRow(2));
  });

  it('R06 comes with how many names were guessed among them', () => {
    const pasted = { derived: [1, 2, 3].map(rowId), leftOut: 0 };
    const guidance = afterPasting(contextOf(drafts(4), { pasted }), paste(2, 3));
    expect(guidance.announcement).to.include({ derived: 2 });
  });

  it('R10 is in the first of them where they came after all others', () => {
    const { pasted } = paste(1, 2);
    const guidance = afterPasting(contextOf(drafts(4)), { atRowId: null, pasted });
    expect(guidance.focus).to.deep.equal(cell(3, 'firstName'));
    expect(guidance.announcement).to.include({ people: 2 });
  });

  it('R06 stays where it is when nobody came', () => {
    expect(afterPasting(contextOf(drafts(1)), paste(1, 0)).focus).to.equal(null);
  });
});

describe('the focus after a row was copied, removed or brought back', () => {
  it('R11 is in the copy, which needs a name', () => {
    expect(afterDuplicating(contextOf(drafts(3)), rowId(2))).to.deep.equal({
      focus: cell(3, 'firstName'),
      announcement: { key: 'rowDuplicated', row: 2 },
    });
    expect(afterDuplicating(contextOf(drafts(2)), rowId(2)).focus).to.equal(null);
  });

  it('R12 is at the neighbour, the next one first, and else at “Add”', () => {
    const without = (count: number, number: number) => {
      const context = contextOf(drafts(count));
      return afterRemoving({ ...context, roster: removeRow(context.roster, rowId(number)) });
    };
    expect(without(3, 2)).to.deep.equal({
      focus: wholeRow(3),
      announcement: { key: 'rowRemoved', row: 2, people: 2 },
    });
    expect(without(3, 3).focus).to.deep.equal(wholeRow(2));
    expect(without(1, 1).focus).to.deep.equal({ kind: 'add' });
  });

  it('R12 is in the row that comes back', () => {
    const context = contextOf(drafts(3));
    const removed = { ...context, roster: removeRow(context.roster, rowId(2)) };
    expect(afterRestoring(removed)).to.deep.equal({
      focus: cell(2, 'firstName'),
      announcement: { key: 'rowRestored', row: 2 },
    });
    expect(afterRestoring(context)).to.deep.equal({ focus: null, announcement: null });
  });
});

describe('the focus after problems were mended', () => {
  const useExtension: RowRepair = {
    rowId: rowId(2),
    repair: { kind: 'useExtension', extension: '1050' },
  };
  const dropCenter: RowRepair = { rowId: rowId(2), repair: { kind: 'dropCostCenter' } };

  it('R07 is at the next problem, and the rows that still have one are counted', () => {
    const context = contextOf(drafts(3), {
      reported: [reported(1, 'email'), reported(1, 'extension'), reported(3, 'email')],
    });
    expect(afterRepairing(context, [useExtension])).to.deep.equal({
      focus: problem,
      announcement: { key: 'rowsRepaired', count: 1, attention: 2 },
    });
  });

  it('R07 is in the cell that was mended when there is no other problem', () => {
    const context = contextOf(drafts(3));
    expect(afterRepairing(context, [useExtension]).focus).to.deep.equal(cell(2, 'extension'));
    expect(afterRepairing(context, [dropCenter]).focus).to.deep.equal(cell(2, 'costCenterId'));
  });

  it('R10 is at the neighbour of a row that was taken out', () => {
    const context = contextOf(drafts(3));
    const taken = { ...context, roster: removeRow(context.roster, rowId(2)) };
    const repairs: RowRepair[] = [{ rowId: rowId(2), repair: { kind: 'removeSurplus' } }];
    expect(afterRepairing(taken, repairs).focus).to.deep.equal(wholeRow(3));
  });
});

describe('the focus after something was turned down', () => {
  it('R21 is at the first problem, and everybody who has one is counted once', () => {
    const context = contextOf([draft(1), draft(2, { ...nobody, extension: '' }), draft(3)], {
      reported: [reported(3, 'email')],
    });
    expect(afterRefusal(context)).to.deep.equal({
      focus: problem,
      announcement: { key: 'needAttention', count: 2 },
    });
  });

  it('R32 is at the first who has no emergency location', () => {
    const people = [draft(1), draft(2, { setup: blankCredentials })];
    expect(afterMissingAddress(contextOf(people))).to.deep.equal({
      focus: wholeRow(2),
      announcement: { key: 'needAttention', count: 1 },
    });
    expect(afterMissingAddress(contextOf(drafts(1))).focus).to.equal(null);
  });
});

describe('what is said without moving the focus', () => {
  it('R09 is who can’t be invited once addresses may be shared, and nothing once they may not', () => {
    const people = [draft(1), draft(2, { setup: { kind: 'later' } }), draft(3, { setup: null })];
    const said = (requireUniqueEmail: boolean) =>
      afterUniqueEmail(contextOf(people, { requireUniqueEmail }));
    const announcement = { key: 'uniqueEmailOff', invited: 1 };
    expect(said(false)).to.deep.equal({ focus: null, announcement });
    expect(said(true)).to.deep.equal({ focus: null, announcement: null });
  });
});

describe('the focus after a phone or a number was picked', () => {
  it('R13 goes back to the cell that it was picked from', () => {
    const context = contextOf([draft(1, { phone: boughtPhone() })], { picking: rowId(1) });
    expect(afterPicking(context, 'phone').focus).to.deep.equal(cell(1, 'phone'));
    expect(afterPicking({ ...context, picking: null }, 'phone').focus).to.equal(null);
  });
});

describe('what is said when addresses may be shared', () => {
  it('R09 counts those, too, whose invite is scheduled', () => {
    const rows = [
      draft(1, { setup: { kind: 'invite' } }),
      draft(2, { setup: blankSchedule('UTC') }),
      draft(3, { setup: { kind: 'later' } }),
    ];
    const guidance = afterUniqueEmail({ ...contextOf(rows), requireUniqueEmail: false });
    expect(guidance.announcement).to.deep.equal({ key: 'uniqueEmailOff', invited: 2 });
  });
});
