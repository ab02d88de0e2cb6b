import { expect } from 'chai';
import { csvText } from '../../src/domain/csv.ts';
import { emailSchema } from '../../src/domain/email.ts';
import { readClipboard } from '../../src/domain/read-clipboard.ts';
import { hasRepeatedBlock, hasRun } from '../../src/domain/secret-patterns.ts';
import { nameOfAddress, splitName } from '../../src/domain/split-name.ts';
import { tidyCode, tidyText } from '../../src/domain/tidy-text.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';

const LENGTH = 120_000;
const many = (part: string): string => part.repeat(LENGTH / part.length);

// What expressions stumble over that try each place anew: long runs, and what begins over and over without its end.
const TEXTS = {
  letters: many('a'),
  'letters before a sign': `${many('a')}@`,
  blanks: `a${many(' ')}b`,
  'line ends': `a${many('\r\n')}=`,
  tabs: `a${many('\t\n')}b`,
  'invisible signs': `a${many('\u200B')}b`,
  'open brackets': many('<'),
  'pairs of brackets': many('<>'),
  quotes: many('"'),
  dots: `${many('a.')}@`,
  'lines of a spreadsheet': many('Nadia\tBrandt\tn@x.example\n'),
  'people of a mail': many('Nadia Brandt <n@x.example>; '),
  'open comments': many('<!--'),
  'open styles': many('<style>'),
  'open tags': many('<td "'),
} as const;

const target = pasteTargetAt('firstName');
const table = (html: string) => ({ plain: '', html: `<table><td>a<td>${html}</table>` });

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'an email address': (text) => emailSchema(254).safeParse(text),
  'a name': splitName,
  'the name in an address': nameOfAddress,
  'a text': tidyText,
  'a number': tidyCode,
  'a cell of a file': (text) => csvText([[text]]),
  'a pasted list': (text) => readClipboard({ plain: text, html: '' }, target),
  'a pasted cell': (text) => readClipboard({ plain: `"${text}"\tn@x.example`, html: '' }, target),
  'a pasted table': (text) => readClipboard(table(text), target),
  'a run of signs': (text) => hasRun(text, 3),
  'a repeated block': hasRepeatedBlock,
};

describe('a text that is far too long', () => {
  for (const [what, read] of Object.entries(READERS)) {
    for (const [kind, text] of Object.entries(TEXTS)) {
      // Whoever tries each place anew needs minutes; nobody waits for less than a moment here.
      it(`R06 ends as ${what} of ${kind} (A45, A50)`, () => {
        read(text);
      }).timeout(10_000);
    }
  }

  it('R06 can have more lines than a call has room for arguments (A50)', () => {
    const { people } = readClipboard(
      { plain: 'Nadia\tBrandt\n'.repeat(150_000), html: '' },
      target,
    );
    expect(people).to.have.length(150_000);
  });
});
