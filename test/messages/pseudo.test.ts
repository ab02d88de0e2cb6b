import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { accented, mirrored } from '../../src/messages/pseudo.ts';

describe('the pseudo-languages', () => {
  it('accent every word and make it 40 % longer, and leave no English one', () => {
    const words = accented(en);
    expect(words.title).to.equal('Áđđ úšéřš~~~~');
    expect(words.roster.caption(4).length).to.be.at.least(en.roster.caption(4).length * 1.4);
  });

  it('reach into what a message makes of what it is given', () => {
    expect(accented(en).stepOf('People', 1, 3)).to.not.contain('step');
    expect(mirrored(en).steps.people).to.equal('\u202EPeople\u202C');
  });

  it('keep the locale, by which numbers and dates are written, and say their direction', () => {
    expect(accented(en)).to.include({ locale: 'en', direction: 'ltr' });
    expect(mirrored(en)).to.include({ locale: 'en', direction: 'rtl' });
  });
});
