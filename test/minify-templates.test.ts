import { expect } from 'chai';
import { minifyCss } from '../scripts/minify-css.ts';
import { minifyHtml } from '../scripts/minify-html.ts';
import { minifyTemplates } from '../scripts/minify-templates.ts';

describe('a style sheet in a build', () => {
  const cases: Readonly<Record<string, readonly [css: string, small: string]>> = {
    'loses comments and white space that separates nothing': [
      '/* why */\n.a,\n  .b {\n  color: red;\n  margin: 0 auto;\n}\n',
      '.a,.b{color:red;margin:0 auto}',
    ],
    'loses the nought before a point, and no other': [
      '.a { margin: -0.5em 10.5px; opacity: 0.6; gap: calc(1em * 0.75); }',
      '.a{margin:-.5em 10.5px;opacity:.6;gap:calc(1em*.75)}',
    ],
    'keeps a space before a pseudo-class, which means any element inside': [
      '.place :focus-visible { outline: none; }',
      '.place :focus-visible{outline:none}',
    ],
    'keeps such a space in a nested rule, too': [
      '@media print { a :hover { color: red } b:hover { color: red } }',
      '@media print{a :hover{color:red}b:hover{color:red}}',
    ],
    'keeps the spaces of a sum': [
      'a { width: calc(100% + var(--unit) * -3); }',
      'a{width:calc(100% + var(--unit)*-3)}',
    ],
    'keeps the spaces of a comparison': [
      '@container (inline-size < 40em) { a { color: red; } }',
      '@container (inline-size < 40em){a{color:red}}',
    ],
    'loses the spaces around what joins selectors': [
      '.a > .b:has(> .c) ~ .d { color: red }',
      '.a>.b:has(>.c)~.d{color:red}',
    ],
    'keeps strings and addresses as they are': [
      `a::before { content: ' ; { /* ' "  "; background: url( a;b ); }`,
      `a::before{content:' ; { /* ' "  ";background:url( a;b )}`,
    ],
    'keeps custom properties, and what they hold': [
      ':host { --a:  1px ; --b: var(--a,  red) }',
      ':host{--a:1px;--b:var(--a,red)}',
    ],
  };
  for (const [what, [css, small]] of Object.entries(cases)) {
    it(`${what}`, () => expect(minifyCss(css)).to.equal(small));
  }

  it('is the same when it is made small twice', () => {
    for (const [css] of Object.values(cases)) {
      expect(minifyCss(minifyCss(css))).to.equal(minifyCss(css));
    }
  });
});

describe('a template in a build', () => {
  const cases: Readonly<
    Record<string, readonly [texts: readonly string[], small: readonly string[]]>
  > = {
    'keeps one space of many between elements': [
      ['<b>a</b>\n      <b>b</b>'],
      ['<b>a</b> <b>b</b>'],
    ],
    'takes no space out whole, at its ends neither': [['\n  <b> a</b>\n  '], [' <b> a</b> ']],
    'takes out what stands around the tags of a table': [
      ['<tr>\n  <td title=', '>\n  a ', ' ', ' b\n  </td>\n  ', '\n</tr>'],
      ['<tr><td title=', '>a ', ' ', ' b</td>', '</tr>'],
    ],
    'keeps the space beside an element in a cell': [
      ['<td> <b>a</b> <b>b</b> > c </td>'],
      ['<td><b>a</b> <b>b</b> > c</td>'],
    ],
    'puts attributes side by side': [
      ['<input\n  type="text"\n  name="a"\n/>'],
      ['<input type=text name=a>'],
    ],
    'takes the quotes from a value that is one word, and from no other': [
      ['<p class="a" title="a b" lang=', ' id="', '-b" href="#c"><path d="M1" /></p>'],
      ['<p class=a title="a b" lang=', ' id="', '-b" href=#c><path d=M1 /></p>'],
    ],
    'leaves the white space in a value of an attribute': [
      ['<p title="a  b\n c"  >'],
      ['<p title="a  b\n c">'],
    ],
    'knows in which place a value stands': [
      ['<p class=', '\n   title="  ', '  "\n  >\n  ', '\n  b</p>'],
      ['<p class=', ' title="  ', '  "> ', ' b</p>'],
    ],
    'leaves a comparison in a text alone': [['1 > 0 <  2'], ['1 > 0 < 2']],
    'leaves text alone that is set as it is written': [
      ['<pre>\n  a\n</pre>'],
      ['<pre>\n  a\n</pre>'],
    ],
  };
  for (const [what, [texts, small]] of Object.entries(cases)) {
    it(`${what}`, () => expect(minifyHtml(texts)).to.deep.equal(small));
  }
});

describe('a module in a build', () => {
  it('has its templates made small, those inside others too, and nothing else', () => {
    const code = [
      'const a = html`<p\n>  ${b ? html`<i>\n\n</i>` : nothing}\n</p>`;',
      'const c = css`a { color: red }`;',
      'const d = `<p>   </p>`;',
    ].join('\n');

    expect(minifyTemplates(code, 'a.ts')).to.equal(
      [
        'const a = html`<p> ${b ? html`<i> </i>` : nothing} </p>`;',
        'const c = css`a{color:red}`;',
        'const d = `<p>   </p>`;',
      ].join('\n'),
    );
  });
});
