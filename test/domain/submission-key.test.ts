import { expect } from 'chai';
import * as fc from 'fast-check';
import type { SubmissionRequest } from '../../src/domain/submission.ts';
import { submissionKey } from '../../src/domain/submission-key.ts';
import { row, submission } from '../mocks/people.ts';

const base = submission([row('row-1'), row('row-2')]);
const [first = row('row-1'), ...others] = base.rows;

describe('the key of a submission', () => {
  it('R25 is the same for the same body (A01)', () => {
    expect(submissionKey(structuredClone(base))).to.equal(submissionKey(base));
  });

  const changes: Readonly<Record<string, Partial<SubmissionRequest>>> = {
    run: { runId: 'run-2' },
    attempt: { attempt: 2 },
    'rule about addresses': { requireUniqueEmail: false },
    'name of a person': { rows: [{ ...first, firstName: 'Nadja' }, ...others] },
    'order of the people': { rows: [...others, first] },
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
        const key = submissionKey({ ...base, rows: [{ ...first, firstName }] });
        expect(key).to.match(/^run-1\.1\.[0-9a-f]{16}$/);
      }),
    );
  });

  it('R25 tells nothing of the people', () => {
    expect(submissionKey(base)).to.not.include('northwind');
  });
});
