import { en } from '../../src/messages/en.ts';
import type { DevicePickerContext } from '../../src/machines/pickers/device-picker.types.ts';
import { choose, escape, fill, firstOf, pick, press } from './acts.ts';
import { usable, type Act, type Screen } from './page-object.ts';
import { pickedPerson } from './people.ts';
import { hasWindow } from './sights.ts';

const { phones, pickers } = en;

/** Whether the window is open, for the person whose phone it is. */
export const isPhoneWindow = hasWindow((screen) => phones.title(...pickedPerson(screen)));

const acts = {
  'list.show': pick((_, { list }) => phones.lists[list as 'inventory' | 'catalog']),
  'search.type': fill(phones.search, ({ text }) => text),
  'list.more': press(pickers.more),
  'call.retry': press(pickers.retry),
  'app.pick': press(phones.useApp),
  'picker.close': press(pickers.cancel),
};

const takeModel = press((screen, { catalogId }) => phones.selectModel(modelOf(screen, catalogId)));

/** The filters are folded away until somebody opens them. */
const unfolding =
  (act: Act): Act =>
  (screen, event) => {
    const { filters } = contextOf(screen);
    const active = phones.filters(filters.minLines > 1 ? 1 : 0);
    usable(screen, 'button', active)?.closest('details')?.setAttribute('open', '');
    return act(screen, event);
  };

/** The pages of the window in which a phone is picked (R13 to R16). */
export const phonePages = {
  inventoryPhones: {
    isOpen: isPhoneWindow,
    acts: { ...acts, 'phone.pick': press((screen, { deviceId }) => lineOf(screen, deviceId)) },
  },
  phoneCatalog: {
    isOpen: isPhoneWindow,
    acts: {
      ...acts,
      'filters.set': unfolding(choose(phones.minLines, ({ patch }) => String(patch.minLines))),
      'filters.clear': unfolding(press(phones.clearFilters)),
      'details.open': press((screen, { catalogId }) =>
        phones.detailsOf(modelOf(screen, catalogId)),
      ),
      'model.pick': takeModel,
    },
  },
  phoneDetails: {
    isOpen: hasWindow((screen) => contextOf(screen).opened?.name ?? ''),
    acts: { 'details.close': firstOf(press(phones.close), escape), 'model.pick': takeModel },
  },
  phonesBarred: { isOpen: isPhoneWindow, acts },
};

function contextOf({ snapshot }: Screen): DevicePickerContext {
  return snapshot.context;
}

function modelOf(screen: Screen, id: string): string {
  return contextOf(screen).models.find((model) => model.id === id)?.name ?? '';
}

/** A phone in stock is told by its model, and by which one of them it is. */
function lineOf(screen: Screen, id: string): string {
  const listed = contextOf(screen).phones;
  const place = listed.findIndex((phone) => phone.id === id);
  const phone = listed[place];
  if (phone === undefined) return '';
  const { model, deviceClass } = phone;
  return `${phones.select} ${model} ${phones.classNames[deviceClass]}, ${phones.noSerial(place + 1)}`;
}
