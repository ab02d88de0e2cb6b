import { expect } from 'chai';
import { dateTimeText, moneyText } from '../../src/messages/format.ts';

describe('what is formatted', () => {
  it('R15 writes money by its currency, with as many digits as that has', () => {
    expect(moneyText('en', { minor: 19_900, currency: 'USD' })).to.equal('$199.00');
    expect(moneyText('en', { minor: 19_900, currency: 'JPY' })).to.equal('¥19,900');
  });

  it('R27 writes a moment on the clocks of a zone', () => {
    const said = dateTimeText('en', Date.UTC(2026, 10, 30, 15), 'America/Denver');
    expect(said).to.match(/^Monday, November 30, 2026 at 8:00\sAM$/);
  });
});
