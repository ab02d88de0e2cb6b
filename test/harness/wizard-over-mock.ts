import type { RowId } from '../../src/domain/ids.ts';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import type { WizardEmitted } from '../../src/machines/wizard/wizard.types.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { faultyFetch, type PlannedFault } from '../../src/mocks/faults.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { openBackend } from '../mocks/people.ts';
import { multiSite, people } from './northwind.ts';

const baseUrl = 'http://mock.example/api';

/** The wizard on its first step, over HTTP to a mock account of its own. */
export async function openWizard(seed: Seed = multiSite, faults: readonly PlannedFault[] = []) {
  const backend = await openBackend({ seed });
  const fetch = faultyFetch(mockFetch(createHandlers(backend, { baseUrl })), faults);
  const emitted: WizardEmitted[] = [];
  const driver = createWizardDriver({
    transport: httpTransport({ baseUrl, fetch }),
    runId: 'run-1',
    onEmitted: (event) => emitted.push(event),
    clock: HURRIED,
  });
  await driver.settled();
  return { driver, backend, emitted };
}

// A lost answer is asked for after a second; nobody has to wait for it in a test.
const HURRIED: NonNullable<Parameters<typeof createWizardDriver>[0]['clock']> = {
  setTimeout: (work) => setTimeout(work, 0),
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
