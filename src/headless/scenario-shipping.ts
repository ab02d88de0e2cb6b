import { changedFields } from '../domain/address.ts';
import type { ShippingAddress } from '../domain/shipping.ts';
import { typeAddress } from './scenario-address.ts';
import { edit, groupsOf, isNamed, listed, offers, say, type Walk } from './scenario-walk.ts';
import { ScenarioError, type ShippingAddressAnswer } from './scenario.ts';

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
  const isSpread = walk.driver.editor()?.state.startsWith('multiple') === true;
  if (!isForAll && !isSpread && groups.some(({ rowIds }) => rowIds.length > 0)) {
    await edit(walk, { type: 'mode.set', mode: 'multiple' });
  }
  for (const { answer, rowIds } of groups) {
    if (rowIds.length === 0) continue;
    if (!isForAll) await edit(walk, { type: 'rows.mark', rowIds });
    const addressId = await addressFor(walk, answer.address);
    if (addressId === null) return;
    await edit(walk, { type: 'address.pick', addressId });
    if (!isForAll) await edit(walk, { type: 'address.assign' });
    if (answer.method !== undefined) await pickMethod(walk, answer.method);
  }
  await say(walk, { type: 'step.next' });
}

/** The address that phones go to, which is saved first where it is a new one, or is changed; null where that failed. */
async function addressFor(walk: Walk, answer: ShippingAddressAnswer) {
  if (typeof answer === 'string') return addressOf(walk, answer);
  if ('change' in answer) return changeAddress(walk, answer);
  const { recipient, address } = answer.new;
  const isSame = (each: ShippingAddress): boolean =>
    each.recipient === recipient && changedFields(each.address, address).length === 0;
  const known = offers(walk).addresses.find(isSame);
  if (known !== undefined) return known.id;
  const before = new Set(offers(walk).addresses.map(({ id }) => id));
  await edit(walk, { type: 'address.new' });
  await typeAddress(walk, address, recipient);
  return offers(walk).addresses.find(({ id }) => !before.has(id))?.id ?? null;
}

async function changeAddress(
  walk: Walk,
  { change, recipient, address = {} }: Extract<ShippingAddressAnswer, { change: unknown }>,
) {
  const addressId = addressOf(walk, change);
  await edit(walk, { type: 'address.edit', addressId });
  await typeAddress(walk, address, recipient);
  return walk.driver.editor()?.failure == null ? addressId : null;
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
