import { addressFields } from '../domain/address.ts';
import { isUsable } from '../domain/emergency-location.ts';
import type { RowId } from '../domain/ids.ts';
import { edit, isNamed, listed, say, type Walk } from './scenario-walk.ts';
import { ScenarioError, type LocationAnswer } from './scenario.ts';

/** Gives people with credentials one place to which responders are sent: one of the account's (R29), or a new one (R30). */
export async function placeAt(
  walk: Walk,
  rowIds: readonly RowId[],
  answer: LocationAnswer,
): Promise<void> {
  await say(walk, { type: 'rows.mark', rowIds });
  await edit(walk, { type: 'location.open', rowIds });
  await ('pick' in answer ? pickLocation(walk, answer.pick) : makeLocation(walk, answer.new));
}

async function pickLocation(walk: Walk, wanted: string): Promise<void> {
  const find = () =>
    listed(walk, ({ locations }) =>
      locations.find((each) => isUsable(each) && isNamed(wanted, each.id, each.name)),
    );
  let location = await find();
  if (location === undefined) {
    // The list opens with the person's own site.
    await edit(walk, { type: 'site.filter', siteId: null });
    location = await find();
  }
  if (location === undefined) {
    throw new ScenarioError(`the account has no usable emergency location “${wanted}”.`);
  }
  await edit(walk, { type: 'location.pick', locationId: location.id }, { type: 'picker.done' });
}

async function makeLocation(
  walk: Walk,
  { name, address }: Extract<LocationAnswer, { new: unknown }>['new'],
): Promise<void> {
  const patch = Object.fromEntries(addressFields.map((field) => [field, address[field]]));
  await edit(
    walk,
    { type: 'location.new' },
    { type: 'nickname.set', name },
    { type: 'address.open' },
    { type: 'address.set', patch },
    { type: 'editor.done' },
  );
  await acceptAddress(walk);
  await edit(walk, { type: 'location.add' });
}

// The back end may write it otherwise, or not find it; one that it turns down can't be kept.
async function acceptAddress(walk: Walk): Promise<void> {
  const editor = walk.driver.editor();
  if (editor?.name !== 'addressEditor') return;
  if (editor.state === 'asking.corrected') {
    return edit(walk, { type: 'suggestion.accept' });
  }
  if (editor.state === 'asking.unverifiable') return edit(walk, { type: 'address.keep' });
  throw new ScenarioError(`the address was not accepted (${editor.state}).`);
}
