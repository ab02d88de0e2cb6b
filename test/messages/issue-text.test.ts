import { expect } from 'chai';
import { enFirst } from '../../src/messages/en/en-first.ts';
import { en } from '../../src/messages/en.ts';
import { issueText } from '../../src/messages/issue-messages.ts';

const short = { code: 'tooShort', params: { min: 8 } } as const;

describe('the words for a problem', () => {
  it('R06 say what is wrong, with its figures', () => {
    expect(issueText(en.issues, short)).to.equal('Use at least 8 characters.');
  });

  it('R06 are those for an unknown problem as long as the part that knows it is not there', () => {
    expect(issueText(enFirst.issues, short)).to.equal(enFirst.issues.unknown({}));
  });
});
