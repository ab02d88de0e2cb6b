import { expect } from 'chai';
import type { IssueCode } from '../../src/domain/issue.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import { failedPartWords, isFailedPart } from '../../src/messages/failed-part-words.ts';

const partOf = (...codes: readonly IssueCode[]) => ({
  step: 'number' as const,
  state: 'failed' as const,
  issues: codes.map((code) => ({ code, path: [], params: {} })),
});

describe('what failed of somebody who was added', () => {
  for (const { locale, outcome } of [en, de]) {
    const { partsFailed, whyFailed, partsToDo } = outcome;

    it(`R33 R34 is told with its reason and what can be done, in ${locale}`, () => {
      const text = [partsFailed.number, whyFailed('numberGone'), partsToDo.number].join(' ');
      expect(failedPartWords(partOf('numberGone', 'numberGone'), outcome)).to.equal(text);
    });

    it(`R34 has no reason where none was given, in ${locale}`, () => {
      const text = [partsFailed.number, whyFailed('unknown'), partsToDo.number].join(' ');
      expect(failedPartWords(partOf(), outcome)).to.equal(text);
    });

    it(`R34 leaves out what can be changed only before somebody is added, in ${locale}`, () => {
      const text = [partsFailed.number, partsToDo.number].join(' ');
      expect(failedPartWords(partOf('duplicateInRun'), outcome)).to.equal(text);
    });
  }

  it('R34 is neither what was done nor the account itself', () => {
    const { issues } = partOf();
    expect(isFailedPart(partOf())).to.equal(true);
    expect(isFailedPart({ step: 'number', state: 'done', issues })).to.equal(false);
    expect(isFailedPart({ step: 'account', state: 'failed', issues })).to.equal(false);
  });
});
