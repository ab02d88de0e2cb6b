import { expect } from 'chai';
import { firstFile } from '../scripts/first-file.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  'entry.ts': ['wizard.ts', 'lit'],
  'wizard.ts': ['lit', 'circle.ts'],
  'circle.ts': ['wizard.ts'],
  lit: [],
  'late.ts': ['wizard.ts', 'late-only.ts'],
};
const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

describe('the first file of a build', () => {
  const home = firstFile('add-users-wizard', 'entry.ts');

  it('has all that the entry needs at once, through whatever imports it', () => {
    for (const id of ['wizard.ts', 'circle.ts', 'lit']) {
      expect(home(id, modules)).to.equal('add-users-wizard');
    }
  });

  it('is not the entry, which a page may ask for with a query', () => {
    expect(home('entry.ts', modules)).to.equal(null);
  });

  it('has nothing that only late parts need', () => {
    for (const id of ['late.ts', 'late-only.ts']) expect(home(id, modules)).to.equal(null);
  });
});
