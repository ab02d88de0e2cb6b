import { expect } from 'chai';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StateMachine, type AnyStateMachine } from 'xstate';
import { createLanguageLoaders } from '../../src/parts/create-language-loaders.ts';
import { locales } from '../../stories/preview/locales.ts';
import { playScene } from '../../stories/scene/scene.ts';
import { allScenes } from '../../stories/scenes/all-scenes.ts';
import { restingStates } from '../harness/machine-meta.ts';

/** States that are left again before anything can be drawn, with the reason. */
const PASSING: Readonly<Record<string, string>> = {
  'assignCredentials.generating': 'passwords are drawn on this device, within one task',
};

const root = resolve(import.meta.dirname, '../..');
const files = globSync('src/machines/**/*.machine.ts', { cwd: root }).toSorted();
const machines = (await Promise.all(files.map(machinesOf))).flat();

async function machinesOf(file: string): Promise<readonly AnyStateMachine[]> {
  const module: Readonly<Record<string, unknown>> = await import(resolve(root, file));
  return Object.values(module).filter((value) => value instanceof StateMachine);
}

describe('the stories', () => {
  it('can speak every language that the wizard speaks', () => {
    expect(Object.keys(locales)).to.include.members([
      'en',
      ...Object.keys(createLanguageLoaders()),
    ]);
  });

  it('show each scene, by its name and with its rows', () => {
    const shown = globSync('stories/states/*.stories.ts', { cwd: root }).flatMap((file) => [
      ...readFileSync(resolve(root, file), 'utf8').matchAll(STORY),
    ]);
    const told = shown.map(({ groups }) => [groups?.['name'], groups?.['scene'], groups?.['rows']]);
    const expected = allScenes.map(([name, { rows }]) => [
      name,
      name,
      rows.map((row) => `'${row}'`).join(', '),
    ]);
    expect(told).to.have.deep.members(expected);
  });
});

/** A story of a scene, as its file has it. */
const STORY =
  /name: '(?<name>[^']+)',\s+tags: \[(?<rows>[^\]]*)\],\s+\.\.\.showing\(\s*scenes(?:\.|\[\s*')(?<scene>[^'\])]+)/g;

describe('the scenes of the stories', () => {
  it('show every state in which a person can rest', () => {
    const shown = new Set<string>(allScenes.flatMap(([, { states }]) => states));
    const missing = machines.flatMap(restingStates).filter((id) => !shown.has(id));
    expect(missing).to.deep.equal(Object.keys(PASSING));
  });

  it('name no state that no machine has', () => {
    const known = new Set(machines.flatMap(restingStates));
    const named = allScenes.flatMap(([, { states }]) => states);
    expect(named.filter((id) => !known.has(id))).to.deep.equal([]);
  });

  it('have a name each of their own, and the rows that they show', () => {
    const names = allScenes.map(([name]) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).to.deep.equal([]);
    const rows = allScenes.flatMap((scene) => scene[1].rows);
    expect(rows.filter((row) => !/^R(0[1-9]|[12]\d|3[0-5])$/.test(row))).to.deep.equal([]);
  });

  for (const [name, scene] of allScenes) {
    it(`come to rest where they say: ${name}`, async () => {
      const stage = await playScene(scene);
      try {
        expect(stage.stopped).to.equal(null);
        expect(stage.places()).to.include.members([...scene.states]);
      } finally {
        stage.close();
      }
    });
  }

  it('stop, and say why, where the toolbar leads elsewhere', async () => {
    const [, scene] = allScenes.find(([name]) => name === 'phones to buy') ?? [];
    if (scene === undefined) throw new Error('There is no such scene.');
    const stage = await playScene(scene, { userType: 'videoFree' });
    expect(stage.stopped).to.match(/“phone.open” is not possible in wizard.editing.people.ready/);
    stage.close();
  });
});
