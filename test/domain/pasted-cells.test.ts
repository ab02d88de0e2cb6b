import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseCells } from '../../src/domain/pasted-cells.ts';
import { readPeople } from '../../src/domain/pasted-people.ts';
import { tidyText } from '../../src/domain/tidy-text.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const amara = { firstName: 'Amara', lastName: 'Okafor', email: 'a@x.example' };
const mary = { firstName: 'Mary Ann', lastName: 'Van Dyke', email: 'm@x.example' };

const patchesOf = (...lines: readonly string[]) =>
  readPeople(lines.join('\r\n'), pasteTargetAt('firstName')).people.map(({ patch }) => patch);

describe('the cells of a list', () => {
  it('R06 may have blanks before their quotes', () => {
    expect(
      patchesOf('Email, Name', 'a@x.example, "Okafor, Amara"', 'm@x.example, "Van Dyke, Mary Ann"'),
    ).to.deep.equal([amara, mary]);
  });

  it('R06 may begin with a mark and a quote', () => {
    expect(patchesOf('\uFEFF"Okafor, Amara",a@x.example')).to.deep.equal([amara]);
  });

  it('R06 may stand below a line that names what parts them', () => {
    expect(patchesOf('sep=;', 'Name;Email', 'Okafor, Amara;a@x.example')).to.deep.equal([amara]);
  });

  it('R06 may have breaks and quotes, copied from Excel', () => {
    expect(
      patchesOf(
        'Name\tE-mail\tDesk',
        '"Okafor,\nAmara"\ta@x.example\t"19"" rack"',
        'Van Dyke, Mary Ann\tm@x.example\t',
      ),
    ).to.deep.equal([amara, mary]);
  });

  it('R06 lose nobody behind a quote that is not closed', () => {
    expect(
      patchesOf(
        'First name\tLast name\tEmail',
        'Amara\tOkafor\ta@x.example',
        '"Mary Ann\tVan Dyke\tm@x.example',
      ),
    ).to.deep.equal([amara, { ...mary, firstName: '"Mary Ann' }]);
  });

  it('R06 are found again wherever they are quoted, whatever stands in them', () => {
    const sign = fc.constantFrom('a', 'é', '"', ',', ';', '\t', ' ', '-', '1');
    const text = fc
      .string({ unit: sign, minLength: 1, maxLength: 8 })
      .filter((each) => tidyText(each) !== '');
    const delimiter = fc.constantFrom(',', ';', '\t');
    const block = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, delimiter, fc.constantFrom('', ' '), (rows, between, blank) => {
        // A tab or semicolon within quotes must not be taken for what parts the cells.
        fc.pre(between === '\t' || !rows.flat().some((cell) => cell.includes('\t')));
        fc.pre(between !== ',' || !rows.flat().some((cell) => cell.includes(';')));
        const lines = rows.map((row) =>
          row.map((cell) => `${blank}"${cell.replaceAll('"', '""')}"`),
        );
        expect(parseCells(lines.map((line) => line.join(between)).join('\n'))).to.deep.equal(
          rows.map((row) => row.map(tidyText)),
        );
      }),
      propertyRuns,
    );
  });
});
