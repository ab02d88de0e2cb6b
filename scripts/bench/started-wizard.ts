import { createActor, matchesState, waitFor } from 'xstate';
import { createLogics } from '../../src/machines/create-logics.ts';
import { createBackend } from '../../src/mocks/backend.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { inventoryNumberSchema, type InventoryNumber } from '../../src/domain/phone-number.ts';
import { people } from './people.ts';

/** A wizard without elements on its first step, in an account that takes so many people, with those people in it. */
export async function startedWizard(rows: number) {
  const { limits } = multiSite.account;
  const maxUsersPerRun = Math.max(rows, limits.maxUsersPerRun);
  const seed = {
    ...multiSite,
    account: { ...multiSite.account, limits: { ...limits, maxUsersPerRun } },
  };
  const backend = await createBackend({ seed, now: Date.now, newId: () => 'bench' });
  const transport = memoryTransport(backend);
  const free = await numbersFor(rows, transport);
  const plenty: Partial<Transport> = {
    // There are not as many free extension numbers as people here, who bring their own.
    suggestExtensions: (_, options) =>
      transport.suggestExtensions({ count: limits.maxUsersPerRun }, options),
    listInventoryNumbers: () => Promise.resolve({ items: free, nextCursor: null }),
  };
  const logic = createLogics(() => ({ ...transport, ...plenty }), new AbortController().signal);
  const actor = createActor(logic, { input: { runId: 'bench' } });
  actor.start();
  const { value } = await waitFor(actor, (snapshot) => !snapshot.matches('loading'));
  if (!matchesState({ editing: 'people' }, value)) {
    throw new Error(`Failed to start a wizard: it is ${JSON.stringify(value)}.`);
  }
  actor.send({ type: 'rows.import', rows: people(rows) });
  return actor;
}

/** A phone number for each person, so that everybody is in order. */
async function numbersFor(rows: number, transport: Transport): Promise<readonly InventoryNumber[]> {
  const query = { text: '', country: null, region: null, cursor: null };
  const { signal } = new AbortController();
  const { items } = await transport.listInventoryNumbers(query, { signal });
  return Array.from({ length: Math.max(rows, 25) }, (_, index) => {
    const area = FIRST_AREA + Math.floor(index / 100);
    const e164 = `+1${area}55501${String(index % 100).padStart(2, '0')}`;
    return inventoryNumberSchema.parse({ ...items[0], id: `number-${index + 1}`, e164 });
  });
}

const FIRST_AREA = 303;
