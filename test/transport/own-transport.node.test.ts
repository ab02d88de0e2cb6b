import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { snippetsOf } from '../../scripts/doc-snippets.ts';
import { runCheck, transportChecks } from '../../src/transport-conformance.ts';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import { scenarioSchema } from '../../src/headless/scenario.ts';
import type { Transport } from '../../src/transport/transport.ts';

interface Person {
  readonly email: string;
  readonly extension: string;
}

type Added = { readonly id: string } | { readonly taken: 'email' | 'extension' };

interface Directory {
  readonly freeExtensions: (count: number) => Promise<string[]>;
  readonly takenEmails: (emails: readonly string[]) => Promise<string[]>;
  readonly takenExtensions: (extensions: readonly string[]) => Promise<string[]>;
  readonly add: (person: Person, key: string) => Promise<Added>;
}

interface Guide {
  readonly directoryTransport: (directory: Directory) => Transport;
}

/** A directory that has Ada, and keeps what it answered to each key. */
function openDirectory(): Directory & { readonly people: readonly Person[] } {
  const people: Person[] = [{ email: 'ada@northwind.example', extension: '101' }];
  const answers = new Map<string, Added>();
  const has = (field: keyof Person, value: string) => people.some((each) => each[field] === value);
  const addOnce = (person: Person): Added => {
    if (has('email', person.email)) return { taken: 'email' };
    if (has('extension', person.extension)) return { taken: 'extension' };
    return { id: `user-${people.push(person)}` };
  };
  return {
    people,
    freeExtensions: async (count) => Array.from({ length: count }, (_, index) => `${102 + index}`),
    takenEmails: async (emails) => emails.filter((email) => has('email', email)),
    takenExtensions: async (asked) => asked.filter((extension) => has('extension', extension)),
    async add(person, key) {
      const answer = answers.get(key) ?? addOnce(person);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** The same, so many of whose answers for Dora are lost: before she is added, or after. */
function losingAnswers(directory: Directory, lost: number, when: 'before' | 'after' = 'after') {
  const keys: string[] = [];
  const add: Directory['add'] = async (person, key) => {
    if (person.email !== dora) return directory.add(person, key);
    keys.push(key);
    const isLost = keys.length <= lost;
    if (isLost && when === 'before') throw new TypeError('Failed to fetch');
    const answer = await directory.add(person, key);
    if (isLost) throw new TypeError('Failed to fetch');
    return answer;
  };
  return { ...directory, add, keys };
}

const [bela, dora] = ['bela@northwind.example', 'dora@northwind.example'];

const scenarioOf = (...emails: readonly string[]) =>
  scenarioSchema.parse({
    schema: 'add-users/scenario',
    version: 1,
    people: emails.map((email) => ({ firstName: 'Béla', lastName: 'Kovács', email })),
  });

const statesOf = (driver: WizardDriver) => driver.read().outcomes.map(({ state }) => state);

describe('the transport that the guide for back ends tells to write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-transport-'));
  let directoryTransport: Guide['directoryTransport'];
  const opened: WizardDriver[] = [];

  async function openWizard(transport: Transport): Promise<WizardDriver> {
    const driver = createWizardDriver({ transport });
    opened.push(driver);
    await driver.settled();
    return driver;
  }

  before(async () => {
    const [code = ''] = snippetsOf('back-end.md', 'ts');
    const entry = new URL('../../src/transport.ts', import.meta.url).href;
    const file = join(folder, 'own-transport.ts');
    writeFileSync(file, code.replace('add-users-wizard/transport', entry));
    const guide: Guide = await import(pathToFileURL(file).href);
    directoryTransport = guide.directoryTransport;
  });

  afterEach(() => {
    for (const driver of opened.splice(0)) driver.dispose();
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const check of transportChecks.filter(({ needs }) => needs.length === 0)) {
    it(`keeps the contract: it ${check.title}`, async () => {
      expect(await runCheck(check, () => directoryTransport(openDirectory()))).to.equal('held');
    });
  }

  it('adds a person with no other operation than those of the guide', async () => {
    const directory = openDirectory();
    const driver = await openWizard(directoryTransport(directory));
    const { end } = await driver.run(scenarioOf(bela));

    expect(end).to.deep.equal({ kind: 'outcome' });
    expect(statesOf(driver)).to.deep.equal(['done']);
    expect(directory.people.map(({ email }) => email)).to.include(bela);
  });

  it('names an address that is taken', async () => {
    const driver = await openWizard(directoryTransport(openDirectory()));
    await driver.run(scenarioOf('ada@northwind.example'));

    const { page, issues } = driver.read();
    expect(page).to.equal('people');
    expect(issues.map(({ code, path }) => [code, path[2]])).to.deep.equal([
      ['duplicateInAccount', 'email'],
    ]);
  });

  it('names an extension that somebody else got in the meantime', async () => {
    const takenExtensions = async () => [];
    const freeExtensions = async () => ['101'];
    const directory = { ...openDirectory(), freeExtensions, takenExtensions };
    const driver = await openWizard(directoryTransport(directory));
    await driver.run(scenarioOf(bela));

    const told = driver
      .read()
      .outcomes.flatMap(({ steps }) => steps.flatMap((step) => step.issues));
    expect(told.map(({ path }) => path[2])).to.deep.equal(['extension']);
  });

  it('asks twice for a person whose answer is lost', async () => {
    const directory = losingAnswers(openDirectory(), 1);
    const driver = await openWizard(directoryTransport(directory));
    await driver.run(scenarioOf(bela, dora));

    expect(statesOf(driver)).to.deep.equal(['done', 'done']);
  });

  it('tells who was added, and who is unknown as long as no answer comes for her (A03)', async () => {
    const directory = losingAnswers(openDirectory(), Number.POSITIVE_INFINITY);
    const driver = await openWizard(directoryTransport(directory));
    await driver.run(scenarioOf(bela, dora));
    expect(statesOf(driver)).to.deep.equal(['done', 'unknown']);

    driver.send({ type: 'outcome.check' });
    await driver.settled();
    expect(statesOf(driver)).to.deep.equal(['done', 'unknown']);
  });

  for (const when of ['before', 'after'] as const) {
    it(`settles it when asked again, if answers are lost ${when} she is added (A03)`, async () => {
      const directory = openDirectory();
      const losing = losingAnswers(directory, 2, when);
      const driver = await openWizard(directoryTransport(losing));
      await driver.run(scenarioOf(bela, dora));
      expect(statesOf(driver)).to.deep.equal(['done', 'unknown']);

      driver.send({ type: 'outcome.check' });
      await driver.settled();
      expect(statesOf(driver)).to.deep.equal(['done', 'done']);
      expect(directory.people.slice(1).map(({ email }) => email)).to.deep.equal([bela, dora]);
      expect(new Set(losing.keys).size).to.equal(1);
    });
  }

  it('shows no extensions that are numbers, but says that it could not be loaded', async () => {
    const freeExtensions = async () => JSON.parse('[101,102]');
    const driver = await openWizard(directoryTransport({ ...openDirectory(), freeExtensions }));

    expect(driver.read().failure?.kind).to.equal('contract');
  });

  it('finds the job of a submission whose answer was lost, and no other', async () => {
    const directory = directoryTransport(openDirectory());
    let asked = 0;
    const submit: Transport['submit'] = async (...call) => {
      asked += 1;
      await directory.submit(...call);
      throw new TypeError('Failed to fetch');
    };
    const driver = await openWizard({ ...directory, submit });
    await driver.run(scenarioOf(bela));

    expect(statesOf(driver)).to.deep.equal(['done']);
    expect(asked).to.equal(1);
    const { signal } = new AbortController();
    expect(await directory.findJob({ key: 'never' }, { signal })).to.equal(null);
  });
});
