import { expect } from 'chai';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from '../../src/domain/csv.ts';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'] as const;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...STARTS, ',', ';', '"', "'", ' ', 'a') }),
);
const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });

function read(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter, newline: '\r\n' }).data;
}

/** Parts the text as one does who has never heard of quotes. */
function readNaively(text: string): readonly string[] {
  return text.split(/[,;\t\r\n"]/);
}

describe('a table as a CSV file', () => {
  it('R34: is read back by others as it was written', () => {
    const rows = [
      ['Person', 'Reason'],
      ['Zoë “Zo” O’Hara, Jr.', 'He said "no";\r\ntwice'],
      ['', ' plain '],
    ];
    const text = csvText(rows);
    expect(text.startsWith('\uFEFF"Person","Reason"\r\n')).to.equal(true);
    expect(text).to.include('"He said ""no"";\r\ntwice"\r\n');
    expect(read(text, ',').slice(0, 3)).to.deep.equal(rows);
  });

  for (const start of STARTS) {
    it(`R34: puts an apostrophe before a cell that begins with ${JSON.stringify(start)}`, () => {
      expect(csvText([[`${start}1`]])).to.equal(`\uFEFF"'${start}1"\r\n`);
    });
  }

  it('R34: leaves alone what only holds such a character', () => {
    expect(csvText([['Anne-Marie', 'a@b.example', '1+1=2']])).to.equal(
      '\uFEFF"Anne-Marie","a@b.example","1+1=2"\r\n',
    );
  });

  it('R34: has no cell that begins as a formula does, whoever reads it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows);
        const cells = [
          ...[',', ';', '\t'].flatMap((delimiter) => read(text, delimiter).flat()),
          ...readNaively(text).map((each) => each.trim()),
        ];
        expect(cells.filter((each) => /^[=+\-@＝＋－＠]/.test(each))).to.deep.equal([]);
      }),
    );
  });

  it('R34: keeps every cell whole, but for the apostrophes', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const plain = (cells: readonly string[]) => cells.map((each) => each.replaceAll("'", ''));
        const back = read(csvText(rows), ',').slice(0, rows.length);
        expect(back.map(plain)).to.deep.equal(rows.map(plain));
      }),
    );
  });

  it('R34: begins no cell with a tab or a line break', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(csvText(rows), ',').slice(0, rows.length).flat();
        expect(back.filter((each) => /^[\t\r\n]/.test(each))).to.deep.equal([]);
      }),
    );
  });
});
