import type { RowId } from '../domain/ids.ts';
import { mustBeAvailable, mustHavePhones } from './scenario-bar.ts';
import {
  edit,
  groupsOf,
  isNamed,
  listed,
  offers,
  say,
  type Group,
  type Walk,
} from './scenario-walk.ts';
import { ScenarioError, type PersonChoices } from './scenario.ts';

type PhoneAnswer = NonNullable<PersonChoices['phone']>;
type NumberAnswer = NonNullable<PersonChoices['number']>;

/** Gives people their phones (R13 to R16) and numbers (R17, R18). */
export async function equipPeople(walk: Walk): Promise<void> {
  const [phones, numbers] = [groupsOf(walk, 'phone'), groupsOf(walk, 'number')];
  if (phones.length + numbers.length > 0) mustHavePhones(walk);
  for (const group of phones) await givePhones(walk, group);
  for (const { answer, rowIds } of numbers) {
    for (const rowId of rowIds) await giveNumber(walk, answer, rowId);
  }
}

async function givePhones(walk: Walk, { answer, rowIds }: Group<PhoneAnswer>): Promise<void> {
  if (answer !== 'app') mustBeAvailable(walk, 'stock' in answer ? 'assignPhones' : 'buyPhones');
  if (answer !== 'app' && 'stock' in answer) {
    for (const rowId of rowIds) await takePhone(walk, answer.stock, rowId);
    return;
  }
  const [first, ...others] = rowIds;
  if (first === undefined) return;
  await say(walk, { type: 'phone.open', rowId: first });
  if (answer === 'app') await edit(walk, { type: 'app.pick' });
  else await buyPhone(walk, answer.buy);
  // What one person has, others get alike: nobody picks the same model twenty-five times.
  if (others.length > 0) {
    await say(walk, { type: 'rows.fill', fromRowId: first, rowIds: others, field: 'phone' });
  }
}

async function buyPhone(walk: Walk, wanted: string): Promise<void> {
  await showList(walk, 'catalog');
  const model = await listed(walk, ({ models }) =>
    models.find(({ id, name }) => isNamed(wanted, id, name)),
  );
  if (model === undefined) throw new ScenarioError(`the catalogue has no phone “${wanted}”.`);
  await edit(walk, { type: 'model.pick', catalogId: model.id });
}

async function takePhone(walk: Walk, wanted: string, rowId: RowId): Promise<void> {
  await say(walk, { type: 'phone.open', rowId });
  await showList(walk, 'inventory');
  const phone = await listed(walk, ({ phones, taken }) =>
    phones.find(
      ({ id, model, serial }) =>
        !taken.includes(id) && (wanted === 'any' || isNamed(wanted, id, model, serial)),
    ),
  );
  if (phone === undefined) throw new ScenarioError(`no phone “${wanted}” is left in stock.`);
  await edit(walk, { type: 'phone.pick', deviceId: phone.id });
}

async function giveNumber(walk: Walk, answer: NumberAnswer, rowId: RowId): Promise<void> {
  if (answer !== 'none') {
    mustBeAvailable(walk, 'stock' in answer ? 'assignNumbers' : 'buyNumbers');
  }
  await say(walk, { type: 'number.open', rowId });
  if (answer === 'none') return edit(walk, { type: 'number.clear' });
  return 'stock' in answer ? takeNumber(walk, answer.stock) : holdNumber(walk, answer.new);
}

async function takeNumber(walk: Walk, wanted: string): Promise<void> {
  await showList(walk, 'inventory');
  const number = await listed(walk, ({ stock, taken }) =>
    stock.find(
      ({ id, e164 }) => !taken.includes(e164) && (wanted === 'any' || isNamed(wanted, id, e164)),
    ),
  );
  if (number === undefined) throw new ScenarioError(`no number “${wanted}” is left in stock.`);
  await edit(walk, { type: 'number.pick', e164: number.e164 });
}

async function holdNumber(
  walk: Walk,
  { country, region, areaCode, number }: Extract<NumberAnswer, { new: unknown }>['new'],
): Promise<void> {
  await showList(walk, 'new');
  if (country !== undefined) await edit(walk, { type: 'country.pick', country });
  await edit(walk, { type: 'region.pick', region }, { type: 'areaCode.pick', areaCode });
  const { offers: free, taken } = offers(walk);
  const found = free.find(({ e164 }) =>
    number === undefined ? !taken.includes(e164) : e164 === number,
  );
  if (found === undefined) {
    throw new ScenarioError(`no new number ${number ?? `with the area code ${areaCode}`} is left.`);
  }
  await edit(walk, { type: 'number.pick', e164: found.e164 }, { type: 'picker.done' });
}

/** Shows a list unless the editor shows it already. */
async function showList(walk: Walk, list: 'catalog' | 'inventory' | 'new'): Promise<void> {
  const state = walk.driver.editor()?.state ?? '';
  if (state.startsWith(list === 'new' ? 'newNumbers' : list)) return;
  const isPhones = walk.driver.editor()?.name === 'devicePicker';
  if (isPhones && list !== 'new') await edit(walk, { type: 'list.show', list });
  if (!isPhones && list !== 'catalog') await edit(walk, { type: 'list.show', list });
}
