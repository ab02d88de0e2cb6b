import { expect } from 'chai';
import * as fc from 'fast-check';
import { submissionKey } from '../../src/domain/submission-key.ts';
import {
  buildSubmission,
  noSubmission,
  type SubmissionRequest,
} from '../../src/domain/submission.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { accountWithout, draft, drafts, userTypeOf } from './drafts.ts';

const head = {
  runId: 'run-1',
  attempt: 1,
  requireUniqueEmail: true,
  quoteId: null,
  acceptedTermsId: null,
};
const requestFor = (rows: readonly UserDraft[]) =>
  buildSubmission(accountWithout('securityQuestion'), head, userTypeOf('full'), rows) ??
  noSubmission('none');
const base = requestFor(drafts(2));
const [, ...others] = base.rows;

describe('the key of a submission', () => {
  it('R25 is the same for the same body (A01)', () => {
    expect(submissionKey(structuredClone(base))).to.equal(submissionKey(base));
  });

  const changes: Readonly<Record<string, Partial<SubmissionRequest>>> = {
    run: { runId: 'run-2' },
    attempt: { attempt: 2 },
    'rule about addresses': { requireUniqueEmail: false },
    'name of a person': { rows: requestFor([draft(1, { firstName: 'Nadja' }), draft(2)]).rows },
    'order of the people': { rows: base.rows.toReversed() },
    'number of people': { rows: others },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`R25 is another one for another ${what} (A01)`, () => {
      expect(submissionKey({ ...base, ...change })).to.not.equal(submissionKey(base));
    });
  }

  it('R25 can be sent in a header, whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (firstName) => {
        const rows = base.rows.map((row) => ({ ...row, firstName }));
        const key = submissionKey({ ...base, rows });
        expect(key).to.match(/^run-1\.1\.[0-9a-f]{16}$/);
      }),
    );
  });

  it('R25 tells nothing of the people', () => {
    expect(submissionKey(base)).to.not.include('northwind');
  });

  it('R28 does not depend on secrets, so that it can’t tell them (A58)', () => {
    const keyWith = (text: string) => {
      const secret = SecretBox.of(text);
      const setup = { ...blankCredentials, password: secret, pin: secret };
      return submissionKey(requestFor([draft(1, { setup })]));
    };
    expect(keyWith('271828')).to.match(/^run-1\./);
    expect(keyWith('271828')).to.equal(keyWith('314159'));
  });
});
