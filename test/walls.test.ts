import { join } from 'node:path';
import { expect } from 'chai';
import { findBreaches } from '../scripts/check-walls.ts';

const breachesIn = (tree: string) =>
  findBreaches(join(import.meta.dirname, 'fixtures/walls', tree));

describe('the walls between the rooms of src', () => {
  it('reports every way through a wall, however it is written', () => {
    expect(breachesIn('broken')).to.deep.equal([
      'src/cli/command.ts: cli may not import src/components/root.ts as a value',
      'src/components/lazy.ts: components may not import a computed address as a value',
      'src/components/root.ts: components may not import xstate as a value',
      'src/components/styled.ts: imports lit/directives/style-map.js, which is banned',
      'src/context/owner.ts: context may not import src/messages/en.ts',
      'src/domain/roster.ts: domain may not import src/machines/wizard.ts as a value',
      "src/domain/schema.ts: write: import * as z from 'zod/mini'",
      'src/headless/driver.ts: headless may not import node:fs as a value',
      'src/index.ts: src may not import src/mocks/back-end.ts as a value',
      'src/machines/wizard.ts: machines may not import src/transport/send.ts as a value',
      'src/messages/en.ts: messages may not import src/domain/schema.ts as a value',
      'src/mocks/back-end.ts: mocks may not import src/machines/wizard.ts',
      'src/styles/tokens.ts: styles may not import src/components/root.ts as a value',
      'src/transport/http.ts: transport may not import src/messages/en.ts',
      'src/transport/send.ts: imports the barrel src/index.ts',
      'src/utils/text.ts: utils is no room of src; give it a row in scripts/check-walls.ts',
      'cycle: src/machines/wizard.ts -> src/transport/send.ts -> src/index.ts -> src/mocks/back-end.ts -> src/machines/wizard.ts',
    ]);
  });

  it('lets nobody import a story but its own tests', () => {
    expect(breachesIn('stories')).to.deep.equal([
      'demo/demo.ts: may not import stories/scene/scene.ts: only the tests of stories do',
      'test/flows/flow.ts: may not import stories/scene/scene.ts: only the tests of stories do',
    ]);
  });

  it('reports a cycle, even one of types only', () => {
    const file = (name: string) => `src/domain/${name}.ts`;
    expect(breachesIn('cycle')).to.deep.equal([
      `cycle: ${['roster', 'rules', 'row', 'roster'].map(file).join(' -> ')}`,
    ]);
  });

  it('lets nobody but the transport open a secret, however it is imported (A58)', () => {
    const imports = (breach: string) => breach.includes('imports');
    const files = ['cli/command', 'components/root', 'headless/driver', 'machines/wizard'];
    expect(breachesIn('secret').filter(imports)).to.deep.equal(
      [...files, 'mocks/back-end'].map(
        (file) => `src/${file}.ts: imports revealSecret: only transport opens a secret`,
      ),
    );
  });

  it('lets one element alone see the text of a secret (A58)', () => {
    const judges = breachesIn('secret').filter((breach) => breach.includes('judges'));
    expect(judges).to.deep.equal([
      'src/components/panel.ts: judges a secret: among the elements only src/components/ui/held-secret.ts does',
    ]);
  });

  it('lets every room import what its row of the table says', () => {
    expect(breachesIn('clean')).to.deep.equal([]);
  });
});
