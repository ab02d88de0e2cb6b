import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/*.md', { cwd: root }),
];
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
} = JSON.parse(read('package.json'));

/** Files that a guide has its reader write. */
const WRITTEN: ReadonlySet<string> = new Set([
  'test/regressions/try.test.ts',
  'src/messages/nl.ts',
]);

/** What a pattern finds in a guide, each once. */
function found(guide: string, pattern: RegExp): readonly string[] {
  return [...new Set([...read(guide).matchAll(pattern)].map(([, name = '']) => name))];
}

describe('the guides', () => {
  for (const guide of guides) {
    it(`name commands that there are: ${guide}`, () => {
      const unknown = found(guide, /npm run (?:--silent )?([\w:-]+)/g).filter(
        (name) => !(name in manifest.scripts),
      );

      expect(unknown).to.deep.equal([]);
    });

    it(`name files that there are: ${guide}`, () => {
      const named = found(guide, /`((?:src|test|docs|stories|scripts|examples)\/[^`\s*…<]+)`/g);
      const isThere = (file: string) => globSync(`${file}*`, { cwd: root }).length > 0;
      const missing = named.filter((file) => !isThere(file) && !WRITTEN.has(file));

      expect(missing).to.deep.equal([]);
    });

    it(`name entries that the package has: ${guide}`, () => {
      const missing = found(guide, /['`"]add-users-wizard(\/[\w./-]+)['`"]/g).filter(
        (entry) => !(`.${entry}` in manifest.exports) && !entry.startsWith('/types/'),
      );

      expect(missing).to.deep.equal([]);
    });
  }
});
