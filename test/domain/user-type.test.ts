import { expect } from 'chai';
import { defaultPhone } from '../../src/domain/phone.ts';
import { isUserTypeAvailable, needsPhone, userKinds } from '../../src/domain/user-type.ts';
import { offerOf, singleSite } from '../harness/northwind.ts';

describe('the user types', () => {
  it('R05 need a phone for full users alone', () => {
    expect(userKinds.filter(needsPhone)).to.deep.equal(['full']);
    expect(userKinds.filter((kind) => defaultPhone(kind) !== null)).to.deep.equal(['full']);
  });

  it('R04 can be chosen when they need no licence, or one is left', () => {
    const available = offerOf(singleSite).userTypes.filter(isUserTypeAvailable);
    expect(available.map(({ kind }) => kind)).to.deep.equal(['full', 'videoFree', 'mobile']);
    const [full] = available;
    expect(full && isUserTypeAvailable({ ...full, licencesLeft: 1 })).to.equal(true);
  });
});
