import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseCells } from '../../src/domain/pasted-cells.ts';
import { clipboardText } from '../../src/domain/pasted-table.ts';
import { tidyText } from '../../src/domain/tidy-text.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const cells = (html: string, plain = '') => parseCells(clipboardText({ plain, html }));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a table on the clipboard', () => {
  it('R06 is read cell by cell where its plain text breaks cells into lines', () => {
    const html =
      '<table><tbody><tr><td><p>Amara</p><p>Okafor</p></td><td>a@x.example</td></tr></tbody></table>';

    expect(cells(html, 'Amara\nOkafor\ta@x.example')).to.deep.equal([
      ['Amara Okafor', 'a@x.example'],
    ]);
  });

  it('R06 is left to the plain text where that is a whole block', () => {
    const html = '<table><tr><td>Amara</td><td>1234567</td></tr></table>';

    expect(cells(html, 'Amara\t0042\r\n')).to.deep.equal([['Amara', '0042']]);
    expect(cells(html, '"Amara\nMaria"\t0042')).to.deep.equal([['Amara Maria', '0042']]);
  });

  it('R06 is found beside styles and comments, as Excel and Outlook write it', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {x:"<td>"} --></style></head>
      <body><!--StartFragment--><TABLE border=0 style='width:10pt'><COL width=64><TR height=20>
      <TD class=xl65 title="a > b">&Eacute;mile&nbsp;O&#39;Hara</TD><TD>e@x.example</TD></TR></TABLE><!--EndFragment--></body></html>`;

    expect(cells(html)).to.deep.equal([["&Eacute;mile O'Hara", 'e@x.example']]);
  });

  it('R06 is the largest one of a mail that is laid out with tables', () => {
    const inner =
      '<table><tr><th>Name</th><th>Email</th></tr><tr><td>Ada Lund</td><td>a@x.example</td></tr></table>';
    const html = `<table><tr><td>Hello,${inner} bye</td></tr></table>`;

    expect(cells(html)).to.deep.equal([
      ['Name', 'Email'],
      ['Ada Lund', 'a@x.example'],
    ]);
  });

  it('R06 is nothing where there is one column, or none', () => {
    const html = '<table><tr><td>Ada</td></tr></table>';

    expect(clipboardText({ plain: 'Ada', html })).to.equal('Ada');
    expect(clipboardText({ plain: 'Ada Lund', html: '<p>Ada <b>Lund</b></p>' })).to.equal(
      'Ada Lund',
    );
    expect(clipboardText({ plain: '', html: '</table><td>x<tr><td' })).to.equal('');
  });

  it('R06 gives back whatever texts its cells hold', () => {
    const sign = fc.constantFrom('a', 'B', '"', '<', '>', '&', ';', ',', 'é', '#');
    const text = fc.string({ unit: sign, minLength: 1, maxLength: 12 });
    const table = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.map((row) => row.map((cell) => `<td>${escaped(cell)}</td>`).join(''));
        const html = `<table>${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`;
        expect(cells(html)).to.deep.equal(rows.map((row) => row.map(tidyText)));
      }),
      propertyRuns,
    );
  });

  it('R06 ends, whatever is on the clipboard', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '/',
      'table',
      'tr',
      'td',
      '"',
      "'",
      '&',
      '#',
      ';',
      '<!--',
      'style',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign }), (html) => {
        expect(clipboardText({ plain: '', html })).to.be.a('string');
      }),
      propertyRuns,
    );
    expect(clipboardText({ plain: 'x', html: '<a'.repeat(50_000) })).to.equal('x');
  });
});
