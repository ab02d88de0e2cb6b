import { expect } from 'chai';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { rowPath, type Issue, type IssueCode, type IssueParams } from '../../src/domain/issue.ts';
import { planRepairs } from '../../src/domain/repairs.ts';
import type { RowField } from '../../src/domain/row-field.ts';
import { blankDraft, type UserDraft } from '../../src/domain/user-draft.ts';

const idOf = (number: number) => rowIdSchema.parse(`row-${number}`);
const rows = ['1041', '1042', '1042', '1042'].map((extension, index) => ({
  ...blankDraft(idOf(index + 1)),
  extension,
}));
const free = ['1041', '1042', '1043', '1044', '1045'];

function issueOf(
  row: number,
  field: RowField | undefined,
  code: IssueCode,
  params: IssueParams = {},
): Issue {
  return { code, path: rowPath(idOf(row), field), params };
}

const repairsOf = (...issues: readonly Issue[]) =>
  planRepairs(issues, rows, free).map(({ rowId, repair }) => [rowId, repair]);

describe('a repair', () => {
  it('R07 of an extension is the next free one, which nobody else is offered', () => {
    const repairs = repairsOf(
      issueOf(3, 'extension', 'duplicateInRun', { row: 2 }),
      issueOf(4, 'extension', 'reserved'),
    );

    expect(repairs).to.deep.equal([
      ['row-3', { kind: 'useExtension', extension: '1043' }],
      ['row-4', { kind: 'useExtension', extension: '1044' }],
    ]);
  });

  it('R07 of an extension is the one that the back end names, unless the list has it already', () => {
    const named = (next: string) =>
      repairsOf(issueOf(3, 'extension', 'duplicateInAccount', { next }))[0]?.[1];

    expect(named('2000')).to.deep.equal({ kind: 'useExtension', extension: '2000' });
    expect(named('1041')).to.deep.equal({ kind: 'useExtension', extension: '1043' });
  });

  it('R07 of an extension is none when no number is left', () => {
    const issue = issueOf(3, 'extension', 'reserved');

    expect(planRepairs([issue], rows, ['1041', '1042'])).to.deep.equal([]);
  });

  it('R08 of a person who is there twice takes the later row out', () => {
    expect(repairsOf(issueOf(3, 'email', 'duplicateInRun', { row: 1 }))).to.deep.equal([
      ['row-3', { kind: 'removeTwin', ofRow: 1 }],
    ]);
  });

  it('R10 of a row that is too many takes it out, once for all reasons', () => {
    const repairs = repairsOf(
      issueOf(4, undefined, 'overLimit'),
      issueOf(4, undefined, 'noLicence'),
    );

    expect(repairs).to.deep.equal([['row-4', { kind: 'removeSurplus' }]]);
  });

  it('R06 of a cost centre that is not known leaves it empty; a site has to be chosen', () => {
    const repairs = repairsOf(
      issueOf(1, 'siteId', 'unknownChoice'),
      issueOf(1, 'costCenterId', 'unknownChoice'),
    );

    expect(repairs).to.deep.equal([['row-1', { kind: 'dropCostCenter' }]]);
  });

  it('R06 is none where somebody has to type, and for rows that are gone', () => {
    const repairs = repairsOf(
      issueOf(1, 'email', 'invalidEmail'),
      issueOf(1, 'email', 'duplicateInAccount'),
      issueOf(9, undefined, 'overLimit'),
      { code: 'noRows', path: ['rows'], params: {} },
    );

    expect(repairs).to.deep.equal([]);
  });

  it('R07 is offered for all alike with the first row that needs it, and never mixed', () => {
    const planned = planRepairs(
      [
        issueOf(4, 'extension', 'reserved'),
        issueOf(3, 'email', 'duplicateInRun', { row: 1 }),
        issueOf(2, 'extension', 'reserved'),
      ],
      rows,
      free,
    );

    const alike = planned.map((each) => [each.rowId, each.alike.map(({ rowId }) => rowId)]);
    expect(alike).to.deep.equal([
      ['row-2', ['row-2', 'row-4']],
      ['row-3', []],
      ['row-4', []],
    ]);
  });
});

describe('the repair of a row in which nobody was entered', () => {
  const person = { ...blankDraft(idOf(1)), firstName: 'Ada' };
  const repairsIn = (all: readonly UserDraft[], ...issues: readonly Issue[]) =>
    planRepairs(issues, all, free);

  it('R06 takes it out, and all like it, where there are people beside it', () => {
    const all = [person, blankDraft(idOf(2)), blankDraft(idOf(3))];
    const missing = [2, 3].map((row) => issueOf(row, 'firstName', 'required'));
    const repairs = repairsIn(all, ...missing);
    expect(repairs.map(({ rowId, repair }) => [rowId, repair.kind])).to.deep.equal([
      ['row-2', 'removeBlank'],
      ['row-3', 'removeBlank'],
    ]);
    expect(repairs[0]?.alike).to.have.length(2);
  });

  it('R06 is none where nobody is in the list, or somebody lacks his first name alone', () => {
    const blank = blankDraft(idOf(1));
    expect(repairsIn([blank], issueOf(1, 'firstName', 'required'))).to.deep.equal([]);
    const mailed = { ...blankDraft(idOf(2)), email: 'ben@northwind.example' };
    expect(repairsIn([person, mailed], issueOf(2, 'firstName', 'required'))).to.deep.equal([]);
  });
});
