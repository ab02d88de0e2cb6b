import { expect } from 'chai';
import { isSingleValue } from '../../src/domain/clipboard.ts';

const cell = (text: string): string => `<td>${text}</td>`;

describe('what is pasted into a cell', () => {
  it('R06 is a single value, whatever it looks like', () => {
    for (const plain of ['Brandt', 'Brandt, Nadia', ' a@x.example\r\n', '', '\n\n']) {
      const html = `<table><tr>${cell(plain)}</tr></table>`;

      expect(isSingleValue({ plain, html: '' }), plain).to.equal(true);
      expect(isSingleValue({ plain, html }), plain).to.equal(true);
    }
  });

  it('R06 is a list when it has lines, columns or several addresses', () => {
    for (const plain of ['Nadia\nBo', 'Nadia\tBrandt', 'a@x.example, b@x.example']) {
      expect(isSingleValue({ plain, html: '' }), plain).to.equal(false);
    }
  });

  it('R06 is a list when its table has several cells, though its text shows none', () => {
    const html = `<table><tr>${cell('Nadia')}${cell('Brandt')}</tr></table>`;

    expect(isSingleValue({ plain: 'Nadia Brandt', html })).to.equal(false);
  });
});
