import { expect } from 'chai';
import { phoneNumberText } from '../../src/messages/phone-number-text.ts';

describe('a phone number', () => {
  it('R17 reads as people write it in North America', () => {
    expect(phoneNumberText('+13035550142')).to.equal('(303) 555-0142');
  });

  it('R17 stays as it is dialled where it is from elsewhere', () => {
    expect(phoneNumberText('+442079460100')).to.equal('+442079460100');
    expect(phoneNumberText('+1303555014')).to.equal('+1303555014');
  });
});
