import { expect } from 'chai';
import { defaultPhone } from '../../src/domain/phone.ts';
import {
  canBuyLicences,
  isUserTypeAvailable,
  licencesToBuy,
  needsPhone,
  userKinds,
  userTypeSchema,
} from '../../src/domain/user-type.ts';
import { account, accountWithout, usd, userTypeOf } from './drafts.ts';

const { capabilities } = account;
const barred = accountWithout('buyLicences').capabilities;
const licensed = (licencesLeft: number | null, licencePrice = usd(2999)) =>
  userTypeOf('full', { licencesLeft, licencePrice });
const unsold = userTypeOf('full', { licencesLeft: 0 });

describe('the user types', () => {
  it('R05 need a phone for full users alone', () => {
    expect(userKinds.filter(needsPhone)).to.deep.equal(['full']);
    expect(defaultPhone('full')).to.deep.equal({ kind: 'app' });
    for (const kind of ['videoPaid', 'videoFree', 'mobile'] as const) {
      expect(defaultPhone(kind)).to.equal(null);
    }
  });

  it('R04 can be chosen when they need no licence, or one is left', () => {
    for (const type of [licensed(null), licensed(1)]) {
      expect(isUserTypeAvailable(type, barred)).to.equal(true);
    }
    expect(isUserTypeAvailable(licensed(0), barred)).to.equal(false);
  });

  it('R04 can be chosen when no licence is left and more can be bought', () => {
    expect(isUserTypeAvailable(licensed(0), capabilities)).to.equal(true);
    expect(isUserTypeAvailable(unsold, capabilities)).to.equal(false);
  });

  it('R04 have licences to buy where they have a price and the admin may buy them', () => {
    expect(canBuyLicences(licensed(3), capabilities)).to.equal(true);
    expect(canBuyLicences(licensed(3), barred)).to.equal(false);
    expect(canBuyLicences(unsold, capabilities)).to.equal(false);
  });

  it('R04 tell how many licences a run has to buy', () => {
    const bought = [0, 2, 3, 5].map((people) => licencesToBuy(licensed(3), people));
    expect(bought).to.deep.equal([0, 0, 0, 2]);
    expect(licencesToBuy(licensed(null), 25)).to.equal(0);
  });

  it('R01 come from the account, with a price where licences are sold', () => {
    const told = { id: 'type-full', kind: 'full', label: 'RingEX', licencesLeft: 3 };
    expect(userTypeSchema.parse(told)).to.deep.equal({ ...told, licencePrice: null });
    for (const wrong of [{ licencesLeft: -1 }, { licencesLeft: 1.5 }, { kind: 'robot' }]) {
      expect(userTypeSchema.safeParse({ ...told, ...wrong }).success).to.equal(false);
    }
  });
});
