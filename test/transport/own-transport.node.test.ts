import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { snippetsOf } from '../../scripts/doc-snippets.ts';
import { createWizardDriver } from '../../src/headless/driver.ts';
import { scenarioSchema } from '../../src/headless/scenario.ts';
import type { Transport } from '../../src/transport/transport.ts';

interface Directory {
  readonly freeExtensions: (count: number) => Promise<string[]>;
  readonly takenEmails: (emails: readonly string[]) => Promise<string[]>;
  readonly add: (person: { readonly email: string }, key: string) => Promise<string | null>;
}

interface Guide {
  readonly directoryTransport: (directory: Directory) => Transport;
}

function openDirectory(): Directory & { readonly emails: Set<string> } {
  const emails = new Set(['ada@northwind.example']);
  return {
    emails,
    freeExtensions: async (count) => Array.from({ length: count }, (_, index) => `${101 + index}`),
    takenEmails: async (asked) => asked.filter((email) => emails.has(email)),
    async add({ email }) {
      if (emails.has(email)) return null;
      emails.add(email);
      return `user-${emails.size}`;
    },
  };
}

const scenarioOf = (email: string) =>
  scenarioSchema.parse({
    schema: 'add-users/scenario',
    version: 1,
    people: [{ firstName: 'Béla', lastName: 'Kovács', email }],
  });

describe('the transport that the guide for back ends tells to write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-transport-'));
  let directoryTransport: Guide['directoryTransport'];

  before(async () => {
    const [code = ''] = snippetsOf('back-end.md', 'ts');
    const entry = new URL('../../src/transport.ts', import.meta.url).href;
    const file = join(folder, 'own-transport.ts');
    writeFileSync(file, code.replace('add-users-wizard/transport', entry));
    const guide: Guide = await import(pathToFileURL(file).href);
    directoryTransport = guide.directoryTransport;
  });

  after(() => rmSync(folder, { recursive: true }));

  it('adds a person with no other operation than those of the guide', async () => {
    const directory = openDirectory();
    const driver = createWizardDriver({ transport: directoryTransport(directory) });
    await driver.settled();
    const { end, reading } = await driver.run(scenarioOf('bela@northwind.example'));

    expect(end).to.deep.equal({ kind: 'outcome' });
    expect(reading.outcomes.map(({ state }) => state)).to.deep.equal(['done']);
    expect([...directory.emails]).to.include('bela@northwind.example');
  });

  it('names an address that is taken', async () => {
    const driver = createWizardDriver({ transport: directoryTransport(openDirectory()) });
    await driver.settled();
    await driver.run(scenarioOf('ada@northwind.example'));

    const { page, issues } = driver.read();
    expect(page).to.equal('people');
    expect(issues.map(({ code, path }) => [code, path[2]])).to.deep.equal([
      ['duplicateInAccount', 'email'],
    ]);
  });

  it('finds the job of a submission whose answer was lost, and no other', async () => {
    const directory = directoryTransport(openDirectory());
    let asked = 0;
    const submit: Transport['submit'] = async (...call) => {
      asked += 1;
      await directory.submit(...call);
      throw new TypeError('Failed to fetch');
    };
    const driver = createWizardDriver({ transport: { ...directory, submit } });
    await driver.settled();
    const { reading } = await driver.run(scenarioOf('bela@northwind.example'));

    expect(reading.outcomes.map(({ state }) => state)).to.deep.equal(['done']);
    expect(asked).to.equal(1);
    const { signal } = new AbortController();
    expect(await directory.findJob({ key: 'never' }, { signal })).to.equal(null);
  });
});
