import { expect } from 'chai';
import * as fc from 'fast-check';
import { hasForbiddenCharacter, tidyCode, tidyText } from '../../src/domain/tidy-text.ts';

// Texts in which the signs that matter here are frequent.
const copied = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'e',
    '\u0301',
    ' ',
    '\t',
    '\u00A0',
    '\u200B',
    '\u200D',
    '\uFEFF',
    'ن',
  ),
});

describe('tidy text', () => {
  it('R06 has no blank or invisible sign at its ends', () => {
    expect(tidyText('\uFEFF \u00A0Nadia Brandt\u200B\t ')).to.equal('Nadia Brandt');
  });

  it('R06 keeps the signs by which letters join', () => {
    const name = 'می\u200Cخواهم';
    expect(tidyText(name)).to.equal(name);
  });

  it('R06 is composed, so that two ways to type a letter are equal', () => {
    expect(tidyText('Zoe\u0308')).to.equal('Zo\u00EB');
  });

  it('R06 stays as it is when it is tidied again', () => {
    fc.assert(
      fc.property(copied, (text) => {
        expect(tidyText(tidyText(text))).to.equal(tidyText(text));
        expect(tidyCode(tidyCode(text))).to.equal(tidyCode(text));
      }),
    );
  });

  it('R06 of addresses and numbers has no invisible sign anywhere', () => {
    expect(tidyCode('nadia\u200B@north\uFEFFwind.example')).to.equal('nadia@northwind.example');
  });
});

describe('a forbidden character', () => {
  for (const [what, text] of [
    ['a line break', 'Na\ndia'],
    ['a null', 'Nadia\u0000'],
    ['a mark that reverses the text', 'Nadia\u202Exe.gpj'],
    ['a line separator', 'Na\u2028dia'],
    ['an Arabic letter mark', 'Na\u061Cdia'],
    ['an isolate', 'Na\u2066dia'],
    ['half a letter', 'Nadia\uD83D'],
  ] as const) {
    it(`R06 is ${what}`, () => expect(hasForbiddenCharacter(text)).to.equal(true));
  }

  for (const text of ['Nadia', '‘Akilisi', 'Nguyễn Thị', 'נורה', 'さくら', '👩🏽‍💻', 'a\u200Cb', '']) {
    it(`R06 is not in “${text}”`, () => expect(hasForbiddenCharacter(text)).to.equal(false));
  }
});
