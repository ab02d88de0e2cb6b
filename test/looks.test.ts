import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

const components = resolve(import.meta.dirname, '../src/components');
/** The parts that are loaded later; each brings its looks into the wizard's root, where they stay. */
const LATE = ['paste-window', 'pickers', ...globSync('steps/*', { cwd: components })].filter(
  (folder) => folder !== 'steps/people-step',
);

const read = (file: string): string => readFileSync(join(components, file), 'utf8');
const modulesIn = (folder: string): readonly string[] =>
  globSync(`${folder}/*.ts`, { cwd: components }).filter((file) => !file.endsWith('.styles.ts'));

/** The classes that rules of a sheet begin with: such a rule holds wherever the class is used. */
function classesStyledBy(sheet: string): ReadonlySet<string> {
  const css = read(sheet).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...css.matchAll(/([^{};`@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/),
  );
  const firsts = selectors.map((selector) => selector.trim().split(/[\s>~+(]/)[0] ?? '');
  return new Set(firsts.flatMap((first) => first.match(/(?<=\.)[\w-]+/g) ?? []));
}

/** The classes in the templates of a folder. */
function classesUsedIn(folder: string): readonly string[] {
  const code = modulesIn(folder).map(read).join('\n');
  const quoted = [...code.matchAll(/class="([^"]*)"|class=\$\{([^}]*)\}/g)];
  return quoted.flatMap(([, plain = '', made = '']) => [
    ...plain.replaceAll(/\$\{[^}]*\}/g, '').split(/\s+/),
    ...[...made.matchAll(/'([^']*)'/g)].flatMap(([, names = '']) => names.split(' ')),
  ]);
}

function imports(folder: string, sheet: string): boolean {
  return modulesIn(folder).some((file) => read(file).includes(`/${basename(sheet)}'`));
}

describe('the looks of the parts that are loaded later', () => {
  const shared = new Set(
    globSync('../styles/*.styles.ts', { cwd: components }).flatMap((sheet) => [
      ...classesStyledBy(sheet),
    ]),
  );

  for (const sheet of LATE.flatMap((folder) =>
    globSync(`${folder}/*.styles.ts`, { cwd: components }),
  )) {
    it(`change nothing in another part: ${basename(sheet)}`, () => {
      const styled = [...classesStyledBy(sheet)].filter((name) => !shared.has(name));
      const others = LATE.filter((folder) => folder !== dirname(sheet) && !imports(folder, sheet));
      const changed = others.flatMap((folder) => {
        const used = new Set(classesUsedIn(folder));
        return styled.filter((name) => used.has(name)).map((name) => `.${name} of ${folder}`);
      });

      expect(changed).to.deep.equal([]);
    });
  }
});
