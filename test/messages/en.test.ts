import { expect } from 'chai';
import { failureKinds } from '../../src/domain/failure.ts';
import { issueCodes } from '../../src/domain/issue.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import { userKinds } from '../../src/domain/user-type.ts';
import { en } from '../../src/messages/en.ts';

const gap = { before: '2027-03-14T01:30', after: '2027-03-14T03:30' };
const params = { min: 3, max: 6, row: 2, next: '1042', ...gap };
const sentence = /^[A-Z].*\.$/s;

describe('the English words', () => {
  for (const code of issueCodes) {
    it(`R06 say what is wrong and what to do about “${code}”`, () => {
      const said = en.issues[code](params);
      expect(said)
        .to.match(sentence)
        .and.to.not.match(/undefined|NaN|null|\[object/);
    });
  }

  for (const kind of failureKinds) {
    it(`R34 tell the failure “${kind}” in a sentence`, () => {
      expect(en.failures[kind]).to.match(sentence);
    });
  }

  it('R07 name the next free extension when there is one', () => {
    expect(en.issues.duplicateInAccount(params)).to.include('1042');
    expect(en.issues.duplicateInAccount({})).to.match(sentence);
  });

  it('R03 tell what a Mobile user may cost, with the account’s own figure', () => {
    expect(en.userTypes.summary('mobile', 37)).to.include('37');
    expect(en.setup.mobileCost(37)).to.include('37');
  });

  it('R02 tell of each kind what it can do, none like another', () => {
    const summaries = userKinds.map((kind) => en.userTypes.summary(kind, 10));
    expect(new Set(summaries).size).to.equal(userKinds.length);
  });

  it('R33 tell of each way to start what it brings, for one and for several', () => {
    for (const option of setupOptions) {
      const [one, several] = [1, 25].map((count) => en.setup.consequence(option, count, 48));
      expect(one).to.match(sentence).and.to.not.equal(several);
    }
  });

  it('R31 tell both what is barred without an emergency location and when one is asked for', () => {
    for (const warning of [en.credentials.location.why, en.missingAddress.why]) {
      for (const count of [1, 3]) {
        expect(warning(count))
          .to.match(/call.*first sign-in/)
          .and.to.match(sentence);
      }
    }
  });

  it('R34 count people as English does', () => {
    expect(en.outcome.heading('all', 1, 1)).to.equal('1 person was added');
    expect(en.outcome.heading('all', 25, 25)).to.equal('25 people were added');
    expect(en.outcome.heading('partial', 2, 1200)).to.equal('2 of 1,200 people were added');
  });
});
