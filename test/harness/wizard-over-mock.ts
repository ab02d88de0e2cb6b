import type { RowId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import type { WizardEmitted } from '../../src/machines/wizard/wizard.types.ts';
import type { BackendOptions } from '../../src/mocks/backend.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { faultyFetch, type PlannedFault } from '../../src/mocks/faults.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { openBackend } from '../mocks/people.ts';
import { multiSite, people } from './northwind.ts';
import { createTestWorld } from './test-world.ts';

const baseUrl = 'http://mock.example/api';

/** The wizard on its first step, over HTTP to a mock account of its own. */
export async function openWizard(
  seed: Seed = multiSite,
  faults: readonly PlannedFault[] = [],
  options: OpenOptions = {},
) {
  const { plan, trace = false, coverage = false, ...kept } = options;
  const backend = await openBackend({ seed, ...kept });
  const answering = faultyFetch(mockFetch(createHandlers(backend, { baseUrl })), faults);
  const requests: string[] = [];
  const fetch: Fetch = (input, init) => {
    const { method, url } = new Request(input, init);
    requests.push(`${method} ${new URL(url).pathname.replace('/api', '')}`);
    return answering(input, init);
  };
  const emitted: WizardEmitted[] = [];
  const driver = createWizardDriver({
    transport: httpTransport({ baseUrl, fetch, retry: noRetries }),
    runId: 'run-1',
    onEmitted: (event) => emitted.push(event),
    clock: HURRIED,
    world: createTestWorld().world,
    trace,
    coverage,
    ...(plan === undefined ? {} : { plan }),
  });
  await driver.settled();
  return { driver, backend, emitted, requests };
}

type OpenOptions = Partial<Omit<BackendOptions, 'seed'>> & {
  readonly plan?: Plan;
  readonly trace?: boolean;
  readonly coverage?: boolean;
};

/** Longer than any pause after which a wizard goes on by itself; what lasts longer runs out, as a quote does. */
const LONGEST_PAUSE = 60_000;

// A lost answer is asked for after a second; nobody has to wait for it in a test.
const HURRIED: NonNullable<Parameters<typeof createWizardDriver>[0]['clock']> = {
  setTimeout: (work, ms) => (ms > LONGEST_PAUSE ? null : setTimeout(work, 0)),
  clearTimeout: (timer) => clearTimeout(timer),
};

/** Types so many people and goes on to the set-up step. */
export async function walkToSetup(driver: WizardDriver, count = 1): Promise<void> {
  driver.send({ type: 'rows.import', rows: people(count) });
  driver.send({ type: 'step.next' });
  await driver.settled();
}

/** Submits, and waits for what became of it. */
export async function walkToOutcome(driver: WizardDriver): Promise<void> {
  driver.send({ type: 'run.submit' });
  await driver.settled();
}

/** The id of the row in a place, from 1. */
export function rowAt(driver: WizardDriver, place: number): RowId {
  const row = driver.read().rows[place - 1];
  if (row === undefined) throw new Error(`There is no row ${place}. Add rows first.`);
  return row.id;
}
