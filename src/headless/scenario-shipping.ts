import { edit, groupsOf, isNamed, listed, offers, say, type Walk } from './scenario-walk.ts';
import { ScenarioError } from './scenario.ts';

/** Says where the phones go that are bought (R19, R20), and goes on. */
export async function shipPhones(walk: Walk): Promise<void> {
  const parcels = new Set(
    walk.driver.read().rows.flatMap(({ id, phone }) => (phone.kind === 'purchase' ? [id] : [])),
  );
  const groups = groupsOf(walk, 'shipTo').map(({ answer, rowIds }) => ({
    answer,
    rowIds: rowIds.filter((rowId) => parcels.has(rowId)),
  }));
  const [first] = groups;
  const isForAll = groups.length === 1 && first?.rowIds.length === parcels.size;
  if (!isForAll && groups.some(({ rowIds }) => rowIds.length > 0)) {
    await edit(walk, { type: 'mode.set', mode: 'multiple' });
  }
  for (const { answer, rowIds } of groups) {
    if (rowIds.length === 0) continue;
    if (!isForAll) await edit(walk, { type: 'rows.mark', rowIds });
    await edit(walk, { type: 'address.pick', addressId: addressOf(walk, answer.address) });
    if (!isForAll) await edit(walk, { type: 'address.assign' });
    if (answer.method !== undefined) await pickMethod(walk, answer.method);
  }
  await say(walk, { type: 'step.next' });
}

function addressOf(walk: Walk, wanted: string) {
  const { addresses } = offers(walk);
  const found = addresses.find(({ id, recipient }) => isNamed(wanted, id, recipient));
  if (found !== undefined) return found.id;
  const known = addresses.map(({ id }) => id).join(', ') || 'none';
  throw new ScenarioError(`the account has no shipping address “${wanted}”. It has: ${known}.`);
}

async function pickMethod(walk: Walk, wanted: string): Promise<void> {
  const method = await listed(walk, ({ methods }) =>
    methods.find(({ id, label }) => isNamed(wanted, id, label)),
  );
  if (method === undefined) throw new ScenarioError(`there is no way to ship called “${wanted}”.`);
  await edit(walk, { type: 'method.pick', methodId: method.id });
}
