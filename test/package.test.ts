import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { bundle, PACKAGES, TOOLS, withImports, type BundledFile } from '../scripts/bundle.ts';
import { ENTRIES } from '../scripts/entries.ts';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

interface Manifest extends Locked {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

// The command of the terminal reads files of people with two packages that no page needs.
const FOREIGN = /\/node_modules\/(?!papaparse\/|yaml\/)/;

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const manifest: Manifest = JSON.parse(read('package.json'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  read('package-lock.json'),
);

/** Every package that comes along with the dependencies, by its place in the tree. */
function treeOf(dependencies: Locked['dependencies'] = {}, home = ''): ReadonlyMap<string, Locked> {
  return new Map(
    Object.keys(dependencies).flatMap((name) => {
      const place = [`${home}/node_modules/${name}`, `node_modules/${name}`].find(
        (each) => lock.packages[each] !== undefined,
      );
      const found = lock.packages[place ?? ''];
      if (place === undefined || found === undefined) throw new Error(`${name} is not locked.`);
      return [[place, found] as const, ...treeOf(found.dependencies, place)];
    }),
  );
}

describe('what a host installs', () => {
  it('is at most twelve packages, none of which runs a script', () => {
    const tree = treeOf(manifest.dependencies);
    const scripts = [...tree].filter(([, { hasInstallScript }]) => hasInstallScript === true);

    expect([...tree.keys()]).to.have.length.within(6, 12);
    expect(scripts).to.deep.equal([]);
  });

  it('needs nothing beside it unless the mock back end or React is used', () => {
    const { peerDependencies, peerDependenciesMeta } = manifest;
    const optional = Object.keys(peerDependencies).filter(
      (name) => peerDependenciesMeta[name]?.optional === true,
    );

    expect(optional).to.have.members(Object.keys(peerDependencies));
    expect(optional).to.have.members(['msw', '@msw/data', 'react']);
  });
});

describe('the changes', () => {
  it('are told of the version that the package has', () => {
    const [latest] = read('CHANGELOG.md').match(/(?<=^## ).+$/m) ?? [];

    expect(latest).to.equal(manifest.version);
  });
});

describe('the modules for bundlers', () => {
  let files: readonly BundledFile[];

  before(async function () {
    this.timeout(120_000);
    files = await bundle({ entries: ENTRIES, external: [...PACKAGES, ...TOOLS] });
  });

  /** The packages that an entry imports, and the parts that it loads later. */
  const packagesOf = (entry: string): readonly string[] => {
    const loaded = withImports(files, `${entry}.js`);
    const late = loaded.flatMap(({ lateImports }) => lateImports);
    const all = [...loaded, ...late.flatMap((name) => withImports(files, name))];
    const names = new Set(files.map(({ name }) => name));
    return [...new Set(all.flatMap(({ imports }) => imports))].filter((name) => !names.has(name));
  };

  it('hold no code of another package (C15)', () => {
    const foreign = files.flatMap(({ modules }) => modules).filter((id) => FOREIGN.test(id));

    expect(foreign).to.deep.equal([]);
  });

  it('let no bundler follow an import by a computed address (C8)', () => {
    const computed = files.flatMap(({ code }) => code.match(/\bimport\((?!["'`]).{45}/g) ?? []);

    expect(computed).to.have.length(1);
    expect(computed[0]).to.match(/^import\(\/\*webpackIgnore:true\*\/\/\*@vite-ignore\*\//);
  });

  it('import the mock back end’s packages and React only where they are asked for (C8)', () => {
    const users = (pattern: RegExp) =>
      Object.keys(ENTRIES)
        .filter((entry) => entry !== 'add-users')
        .filter((entry) => packagesOf(entry).some((name) => pattern.test(name)));

    expect(users(/^(msw|@msw\/data)(\/|$)/)).to.deep.equal([
      'mocks',
      'mocks-browser',
      'mocks-node',
    ]);
    expect(users(/^(react|@lit\/react)$/)).to.deep.equal(['react']);
    expect(users(/^node:/)).to.deep.equal(['mocks-node']);
  });
});
