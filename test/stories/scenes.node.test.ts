import { expect } from 'chai';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { StateMachine, type AnyStateMachine } from 'xstate';
import { createLanguageLoaders } from '../../src/parts/create-language-loaders.ts';
import { scenesOfRow, storyIdOf, wordsOfRows } from '../../stories/guide/requirement-rows.ts';
import { NEWS } from '../../stories/preview/heard.ts';
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

  it('show every row of the requirements', () => {
    const shown = new Set(
      globSync('stories/{elements,states,walks}/*.stories.ts', { cwd: root }).flatMap((file) =>
        [...readFileSync(resolve(root, file), 'utf8').matchAll(/'(R\d\d)'/g)].map(([, row]) => row),
      ),
    );
    expect(Object.keys(wordsOfRows).filter((row) => !shown.has(row))).to.deep.equal([]);
  });

  it('are found under the ids that the guide links to', () => {
    const exported = globSync('stories/states/*.stories.ts', { cwd: root }).flatMap((file) => {
      const text = readFileSync(resolve(root, file), 'utf8');
      const part = /title: 'States\/([^']+)'/.exec(text)?.[1] ?? '';
      return [...text.matchAll(/export const (\w+) = meta\.story/g)].map(([, name = '']) =>
        toId(`States/${part}`, storyNameFromExport(name)),
      );
    });
    const linked = Object.keys(wordsOfRows).flatMap((row) => scenesOfRow(row).map(storyIdOf));
    expect(linked.filter((id) => !exported.includes(id))).to.deep.equal([]);
  });
});

describe('the panel of events', () => {
  it('tells everything that a wizard says to its host', () => {
    const element = readFileSync(
      resolve(root, 'src/components/add-users-wizard/add-users-wizard.ts'),
      'utf8',
    );
    const fired = [...element.matchAll(/@fires \{\w+\} ([\w-]+)/g)].map(([, type]) => type);
    expect(NEWS).to.have.members(fired);
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
