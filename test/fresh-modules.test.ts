import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { watchModules } from '../scripts/fresh-modules.ts';

const evaluated: string[] = [];
Reflect.set(globalThis, 'evaluatedModules', evaluated);

/** A folder with modules, each of which tells when it is evaluated. */
function folderOf(modules: Readonly<Record<string, readonly string[]>>) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fresh-modules-')));
  for (const [name, imported] of Object.entries(modules)) {
    const imports = imported.map((each) => `import './${each}.ts';`).join('\n');
    const told = `const name: string = '${name}';\nglobalThis.evaluatedModules.push(name);`;
    writeFileSync(join(folder, `${name}.ts`), `${imports}\n${told}\n`);
  }
  return folder;
}

describe('modules of a project that are loaded again', () => {
  let folder = '';
  beforeEach(() => {
    folder = folderOf({ rule: [], chart: ['rule'], machine: ['chart', 'rule'], other: ['rule'] });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string) => join(folder, `${name}.ts`);
  const loaded = async (load: (file: string) => Promise<void>, ...names: readonly string[]) => {
    evaluated.length = 0;
    for (const name of names) await load(fileOf(name));
    return [...evaluated];
  };

  it('are those that depend on the module in question, and that one itself', async () => {
    const modules = watchModules(folder);
    expect(await loaded(modules.load, 'machine', 'other')).to.deep.equal([
      'rule',
      'chart',
      'machine',
      'other',
    ]);
    const round = modules.begin(fileOf('chart'));
    expect(await loaded(round.load, 'machine')).to.deep.equal(['chart', 'machine']);
  });

  it('are loaded once a round, and again in the next', async () => {
    const modules = watchModules(folder);
    await loaded(modules.load, 'machine', 'other');
    const round = modules.begin(fileOf('rule'));
    expect(await loaded(round.load, 'machine', 'other', 'machine')).to.deep.equal([
      'rule',
      'chart',
      'machine',
      'other',
    ]);
    const next = modules.begin(fileOf('rule'));
    expect(await loaded(next.load, 'other')).to.deep.equal(['rule', 'other']);
  });

  it('are known by their addresses', async () => {
    const modules = watchModules(folder);
    await loaded(modules.load, 'machine', 'other');
    const names = [...modules.dependentsOf(fileOf('chart'))].map((url) => url.split('/').at(-1));
    expect(names).to.have.members(['chart.ts', 'machine.ts']);
  });
});
