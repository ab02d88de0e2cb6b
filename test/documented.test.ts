import { readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { expect } from 'chai';
import { parseSync, Visitor } from 'oxc-parser';
import { ENTRIES } from '../scripts/entries.ts';

const root = resolve(import.meta.dirname, '..');

interface Module {
  /** The names that it takes from other modules and gives on, by the files that have them. */
  readonly passedOn: ReadonlyMap<string, readonly string[]>;
  /** Its own exported declarations that no JSDoc stands before. */
  readonly bare: readonly string[];
}

function read(file: string): Module {
  const code = readFileSync(resolve(root, file), 'utf8');
  const { program, comments } = parseSync(file, code);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const hasDoc = (start: number): boolean =>
    docs.some(({ end }) => end <= start && code.slice(end, start).trim() === '');
  const passedOn = new Map<string, readonly string[]>();
  const bare: string[] = [];
  new Visitor({
    ExportNamedDeclaration({ source, specifiers, declaration, start }) {
      if (source !== null) {
        const names = specifiers.flatMap(({ local }) => ('name' in local ? [local.name] : []));
        passedOn.set(posix.join(posix.dirname(file), source.value), names);
      } else if (declaration !== null && !hasDoc(start)) {
        const named = 'declarations' in declaration ? declaration.declarations : [declaration];
        bare.push(...named.flatMap(({ id }) => (id && 'name' in id ? [id.name] : [])));
      }
    },
  }).visit(program);
  return { passedOn, bare };
}

describe('what the package exports', () => {
  const entries = Object.values(ENTRIES).filter((file) => !file.startsWith('src/cli/'));

  for (const entry of entries) {
    it(`says what it is, wherever it is declared: ${relative('src', entry)}`, () => {
      const { passedOn, bare } = read(entry);
      const silent = [...passedOn].flatMap(([file, names]) => {
        const undocumented = new Set(read(file).bare);
        return names.filter((name) => undocumented.has(name)).map((name) => `${name} of ${file}`);
      });

      expect([...bare, ...silent]).to.deep.equal([]);
    });
  }
});
