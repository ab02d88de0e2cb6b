import { expect } from 'chai';
import { ENTRIES } from '../scripts/entries.ts';
import { published, readManifest, type Element, type Manifest } from '../scripts/manifest.ts';
import { tokens } from '../src/styles/tokens.styles.ts';

const TAG = 'add-users-wizard';

describe('what the package tells editors of the element', () => {
  let manifest: Manifest;
  let element: Element;

  before(() => {
    manifest = published(readManifest(), TAG);
    const [found] = manifest.modules.flatMap(({ declarations }) => declarations);
    if (found === undefined) throw new Error(`The manifest has no ${TAG}.`);
    element = found;
  }).timeout(60_000);

  it('names every custom property that the styles read, and what stands in its place', () => {
    const told = (element.cssProperties ?? []).map(({ name }) => name);
    const read = tokens.cssText.match(/--add-users-[\w-]+/g) ?? [];
    const unset = element.cssProperties?.filter((each) => each.default === undefined);

    expect(told).to.have.members(read);
    expect(unset).to.deep.equal([]);
    expect(element.cssProperties).to.deep.include({
      name: '--add-users-surface',
      description: 'The background; pair it with `--add-users-text` and `--add-users-muted`.',
      default: 'light-dark(#fff, #181b20)',
    });
  });

  it('says of an attribute what it says of its property', () => {
    const level = element.attributes?.find(({ name }) => name === 'heading-level');

    expect(level).to.deep.include({ type: { text: 'number' }, default: '2' });
  });

  it('names the files in which a host finds the class and its registration', () => {
    const files = manifest.modules.map(({ path }) => path);
    const built = Object.keys(ENTRIES).map((entry) => `dist/${entry}.js`);

    expect(built).to.include.members(files);
    expect(manifest.modules.flatMap(({ exports = [] }) => exports)).to.deep.include({
      kind: 'custom-element-definition',
      name: TAG,
      declaration: { name: 'AddUsersWizard', module: 'dist/index.js' },
    });
  });

  it('speaks of no requirement by its number', () => {
    expect(JSON.stringify(manifest)).not.to.match(/\bR\d\d\b/);
  });
});
