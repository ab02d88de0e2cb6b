import { expect } from 'chai';
import { decodeAs, decodeText } from '../../src/domain/decode-text.ts';

const LIST = 'Sofía,García';

/** As UTF-16, the lower byte of each letter first unless told otherwise. */
function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of [...text].entries()) {
    view.setUint16(at * 2, letter.charCodeAt(0), !isBigEndian);
  }
  return bytes;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the text of a list from a file', () => {
  it('R06 is read as UTF-8 and as UTF-16, with a mark or without', () => {
    const writings = {
      'UTF-8': new TextEncoder().encode(LIST),
      'UTF-8 with a mark': new TextEncoder().encode(`\uFEFF${LIST}`),
      'UTF-16': utf16(LIST),
      'UTF-16 with a mark': utf16(`\uFEFF${LIST}`),
      'UTF-16, the other way round': utf16(LIST, true),
      'UTF-16 with a mark, the other way round': utf16(`\uFEFF${LIST}`, true),
    };

    for (const [name, bytes] of Object.entries(writings)) {
      expect(decodeText(bytes), name).to.deep.equal({ text: LIST, guessed: null });
    }
  });

  for (const [what, text] of [
    ['semicolons', 'Sofía;García'],
    ['tabs', 'Sofía\tGarcía'],
    ['one column', 'Sofía\r\nZoë\r\n'],
    ['letters of another script', 'Ада;Ковальчук\n'],
  ] as const) {
    it(`R06 is read as UTF-16 without a mark where it has ${what}`, () => {
      for (const isBigEndian of [false, true]) {
        expect(decodeText(utf16(text, isBigEndian))).to.deep.equal({ text, guessed: null });
      }
    });
  }

  it('R06 is UTF-16 of the order in which more of its signs stand', () => {
    // What begins with 㬀 has the bytes of a semicolon in the other order.
    const text = '㬀;a@x.example\n';

    for (const isBigEndian of [false, true]) {
      expect(decodeText(utf16(text, isBigEndian))).to.deep.equal({ text, guessed: null });
    }
  });

  it('R06 is refused where it holds what no text does, whatever it could be read as', () => {
    const signs = [...'PK\n;,\t'].map((sign) => sign.charCodeAt(0));
    const binaries = [
      [...signs, 0, 0, 0, 0],
      [0x50, 0x4b, 0x0a, 0, 0, 0, 0x3b, 0],
      [0x50, 0x4b, 0, 0x0a, 0, 0, 0, 0x3b],
      [0xff, 0xfe, 0x2c, 0, 0, 0],
      [0x2c, 0, 0x00, 0xd8, 0x2c, 0],
      [0x2c, 0, 0x61],
    ];

    for (const bytes of binaries) {
      expect(decodeText(Uint8Array.from(bytes)), String(bytes)).to.equal(null);
    }
  });

  it('R06 is taken for Windows-1252 where it looks like it, and that is said', () => {
    expect(decodeText(latin(LIST))).to.deep.equal({ text: LIST, guessed: 'Windows-1252' });
  });

  it('R06 is not guessed where names would come out wrong, or where it is no text', () => {
    const cyrillic = latin('\u00cd\u00e0\u00e4\u00e5\u00e6\u00e4\u00e0');
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xe9);

    expect(decodeText(cyrillic)).to.equal(null);
    expect(decodeText(workbook)).to.equal(null);
  });

  it('R06 is refused in an encoding that it does not have', () => {
    expect(decodeAs(latin('é'), 'utf-8')).to.equal(null);
    expect(() => decodeAs(latin('a'), 'no-such-encoding')).to.throw(RangeError);
  });
});
