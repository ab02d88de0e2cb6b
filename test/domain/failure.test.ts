import { expect } from 'chai';
import {
  failureDetailsOf,
  failureKinds,
  failureOfKind,
  isDefinite,
} from '../../src/domain/failure.ts';
import { Failure } from '../../src/transport/failure.ts';

describe('a failure', () => {
  it('R34 is read from the error that a transport throws', () => {
    const details = { ...failureOfKind('rateLimited'), retryAfterMs: 3000 };
    expect(failureDetailsOf(new Failure('Failed.', details))).to.deep.equal(details);
  });

  it('R34 is read from a plain value, with what it leaves out filled in', () => {
    expect(failureDetailsOf({ kind: 'forbidden' })).to.deep.equal(failureOfKind('forbidden'));
  });

  it('R34 keeps what support needs to find the call', () => {
    const support = { code: 'CMN-101', traceId: 'trace-1', message: 'Not now.' };
    const details = { ...failureOfKind('unavailable'), support };
    expect(failureDetailsOf({ details })).to.deep.equal(details);
  });

  it('R34 of a newer back end is read as an unknown one', () => {
    const support = { code: 'CMN-101', traceId: null, message: 'Not now.' };
    const details = { kind: 'moonInRetrograde', support };
    expect(failureDetailsOf({ details })).to.deep.equal({ ...failureOfKind('unknown'), support });
  });

  it('R34 is not read from an error that happens to have issues', () => {
    const issues = [{ code: 'required', path: [] }];
    const error = Object.assign(new Error('x'), { issues });
    expect(failureDetailsOf(error)).to.deep.equal(failureOfKind('unknown'));
  });

  for (const error of [new Error('x'), 'x', null, undefined, 7, { details: { kind: 'new' } }]) {
    it(`R34 is unknown when “${String(error)}” was thrown`, () => {
      expect(failureDetailsOf(error)).to.deep.equal(failureOfKind('unknown'));
    });
  }

  it('R34 leaves it open whether anything happened, unless the back end turned it down (A03)', () => {
    const open = failureKinds.filter((kind) => !isDefinite(failureOfKind(kind)));
    expect(open).to.deep.equal(['conflict', 'unavailable', 'contract', 'aborted', 'unknown']);
  });
});
