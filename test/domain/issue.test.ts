import { expect } from 'chai';
import * as z from 'zod/mini';
import {
  isIssueOfRow,
  issueChoice,
  issueField,
  issueSchema,
  issuesOf,
  rowPath,
} from '../../src/domain/issue.ts';
import { choiceFields, rowFields } from '../../src/domain/row-field.ts';
import { rowId as idOf } from './drafts.ts';

const rowId = idOf(1);
const issue = (path: readonly string[]) => ({ code: 'required' as const, path, params: {} });

describe('an issue', () => {
  it('R06 knows its row and its cell', () => {
    for (const field of rowFields) {
      const ofCell = issue(rowPath(rowId, field));
      expect([isIssueOfRow(ofCell, rowId), issueField(ofCell)]).to.deep.equal([true, field]);
      expect(issueChoice(ofCell)).to.equal(null);
    }
  });

  it('R22 knows its row and its choice', () => {
    for (const field of choiceFields) {
      const ofChoice = issue([...rowPath(rowId, field), 'password']);
      expect([isIssueOfRow(ofChoice, rowId), issueChoice(ofChoice)]).to.deep.equal([true, field]);
      expect(issueField(ofChoice)).to.equal(null);
    }
  });

  it('R06 of a whole row has neither', () => {
    const ofRow = issue(rowPath(rowId));
    expect([issueField(ofRow), issueChoice(ofRow)]).to.deep.equal([null, null]);
    expect(ofRow.path).to.deep.equal(['rows', 'row-1']);
  });

  it('R06 of another row, or of none, is not of this one', () => {
    for (const path of [['rows', 'row-2', 'email'], ['rows'], ['userTypeId', 'row-1'], []]) {
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

  it('R34 holds texts and numbers alone', () => {
    const sent = { code: 'tooLong', path: [], params: { max: 5, name: 'x' } };
    expect(issueSchema.parse(sent)).to.deep.equal(sent);
    for (const max of [null, true, {}]) {
      expect(issueSchema.safeParse({ ...sent, params: { max } }).success).to.equal(false);
    }
  });
});

describe('the issues of a schema', () => {
  const issuesIn = (schema: z.ZodMiniType, value: unknown, path?: readonly string[]) => {
    const { error } = schema.safeParse(value);
    return error === undefined ? [] : issuesOf(error, path);
  };
  const custom = (params?: Record<string, unknown>) =>
    z
      .string()
      .check(
        z.refine(() => false, { error: 'reserved', ...(params === undefined ? {} : { params }) }),
      );

  it('R06 have their codes, and where they are', () => {
    const schema = z.object({ rows: z.array(z.string({ error: 'required' })) });
    expect(issuesIn(schema, { rows: ['a', 1] }, ['x'])).to.deep.equal([
      { code: 'required', path: ['x', 'rows', '1'], params: {} },
    ]);
  });

  it('R06 that have no code are malformed, and tell nothing of what was sent', () => {
    expect(issuesIn(z.string(), 7)).to.deep.equal([{ code: 'malformed', path: [], params: {} }]);
  });

  it('R06 tell how long is too long', () => {
    const schema = z.string().check(z.maxLength(3, { error: 'tooLong' }));
    expect(issuesIn(schema, 'abcd')).to.deep.equal([
      { code: 'tooLong', path: [], params: { max: 3 } },
    ]);
  });

  it('R06 tell what a rule of our own says, if it can be said', () => {
    const paramsOf = (params?: Record<string, unknown>) => issuesIn(custom(params), 'x')[0]?.params;
    expect(paramsOf({ min: 3, name: 'x' })).to.deep.equal({ min: 3, name: 'x' });
    expect(paramsOf({ min: {} })).to.deep.equal({});
    expect(paramsOf()).to.deep.equal({});
  });
});
