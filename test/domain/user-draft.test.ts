import { expect } from 'chai';
import { blankDraft, draftIssues, userDetailsSchema } from '../../src/domain/user-draft.ts';
import { account, rowId } from './drafts.ts';

describe('the details of one person', () => {
  it('R06 need a site where the account has sites', () => {
    const draft = blankDraft(rowId(1));
    const issuesIn = (multiSite: boolean) =>
      draftIssues(draft, userDetailsSchema({ ...account, multiSite }))
        .filter(({ path }) => path[2] === 'siteId')
        .map(({ code }) => code);
    expect([issuesIn(true), issuesIn(false)]).to.deep.equal([['required'], []]);
  });
});
