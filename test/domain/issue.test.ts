import { expect } from 'chai';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { isIssueOfRow, issueField, issueSchema, rowPath } from '../../src/domain/issue.ts';

const rowId = rowIdSchema.parse('row-1');
const issue = (path: readonly string[]) => ({ code: 'required' as const, path, params: {} });

describe('an issue', () => {
  it('R06 knows its row and its cell', () => {
    const ofCell = issue(rowPath(rowId, 'email'));
    expect([isIssueOfRow(ofCell, rowId), issueField(ofCell)]).to.deep.equal([true, 'email']);
  });

  it('R06 of a whole row has no cell', () => {
    expect(issueField(issue(rowPath(rowId)))).to.equal(null);
  });

  it('R06 of another row, or of none, is not of this one', () => {
    for (const path of [['rows', 'row-2', 'email'], ['rows'], ['userTypeId', 'row-1']]) {
      expect(isIssueOfRow(issue(path), rowId)).to.equal(false);
    }
  });

  it('R34 of a newer back end is unknown, and does not break the answer', () => {
    expect(issueSchema.parse({ code: 'moonInRetrograde', path: ['rows'] })).to.deep.equal({
      code: 'unknown',
      path: ['rows'],
      params: {},
    });
  });
});
