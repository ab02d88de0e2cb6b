import { parseSync, Visitor } from 'oxc-parser';
import type { Plugin } from 'vite';

/**
 * Says of every schema that making it has no effect, so that one which nobody uses is left out of a bundle.
 *
 * A bundler can't know this of a chain of calls; of a function without effects that is called at once it is told.
 */
export function markSchemas(code: string, file: string): string {
  const marks: { readonly at: number; readonly text: string }[] = [];
  const { program } = parseSync(file, code);
  new Visitor({
    Program({ body }) {
      for (const statement of body) {
        const declaration =
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { id, init } of declaration.declarations) {
          if (init === null || id.type !== 'Identifier' || !/[sS]chema$/.test(id.name)) continue;
          marks.push({ at: init.start, text: '/* @__PURE__ */ (() => ' });
          marks.push({ at: init.end, text: ')()' });
        }
      }
    },
  }).visit(program);
  return marks
    .toReversed()
    .reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), code);
}

/** Lets schemas that nobody uses be left out. */
export function schemaMarker(): Plugin {
  return {
    name: 'pure-schemas',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(domain|transport)\/.*\.ts$/ },
      handler: (code, id) => ({ code: markSchemas(code, id), map: null }),
    },
  };
}
