import { isUsable } from '../domain/emergency-location.ts';
import { siteIdSchema, type RowId } from '../domain/ids.ts';
import { typeAddress } from './scenario-address.ts';
import { mustBeAvailable, mustHavePhones } from './scenario-bar.ts';
import { idOf } from './scenario-people.ts';
import { edit, isNamed, listed, say, type Walk } from './scenario-walk.ts';
import { ScenarioError, type LocationAnswer } from './scenario.ts';

/** Gives people with credentials one place to which responders are sent: one of the account's (R29), or a new one (R30). */
export async function placeAt(
  walk: Walk,
  rowIds: readonly RowId[],
  answer: LocationAnswer | 'site',
): Promise<void> {
  mustHavePhones(walk);
  mustBeAvailable(walk, 'emergencyLocations');
  if (answer !== 'site' && 'new' in answer) mustBeAvailable(walk, 'newEmergencyLocation');
  await say(walk, { type: 'rows.mark', rowIds });
  await edit(walk, { type: 'location.open', rowIds });
  if (answer === 'site') return edit(walk, { type: 'location.clear' });
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
  { name, address, site }: Extract<LocationAnswer, { new: unknown }>['new'],
): Promise<void> {
  await edit(walk, { type: 'location.new' }, { type: 'nickname.set', name });
  if (site !== undefined) {
    const siteId = siteIdSchema.parse(idOf('site', site, walk.driver.read().offer?.sites ?? []));
    await edit(walk, { type: 'site.set', siteId });
  }
  await edit(walk, { type: 'address.open' });
  await typeAddress(walk, address);
  await edit(walk, { type: 'location.add' });
}
