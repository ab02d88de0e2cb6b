import { parseSync, Visitor } from 'oxc-parser';
import type { Plugin } from 'vite';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HOW: Readonly<Record<string, (texts: readonly string[]) => readonly string[]>> = {
  html: minifyHtml,
  svg: minifyHtml,
  css: (texts) => (texts.length === 1 ? texts.map(minifyCss) : texts),
};

/** Makes the templates of Lit's `html`, `svg` and `css` in a module small; everything else stays as it is. */
export function minifyTemplates(code: string, file: string): string {
  const changes: Change[] = [];
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file} can't be parsed: ${errors[0].message}. Mend its syntax.`);
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      const minify = tag.type === 'Identifier' ? HOW[tag.name] : undefined;
      if (minify === undefined) return;
      const small = minify(quasi.quasis.map(({ value }) => value.raw));
      for (const [index, { start, value }] of quasi.quasis.entries()) {
        // The place of a text includes what marks its ends, which differs between parsers.
        const from = code.indexOf(value.raw, start);
        changes.push({ start: from, end: from + value.raw.length, text: small[index] ?? '' });
      }
    },
  }).visit(program);
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: small }) => text.slice(0, start) + small + text.slice(end),
      code,
    );
}

/** Minifies the templates of the modules that are bundled. */
export function templateMinifier(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler: (code, id) => ({ code: minifyTemplates(code, id), map: null }),
    },
  };
}
