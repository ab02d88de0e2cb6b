import { addressFields } from '../../src/domain/address.ts';
import type { EmergencyLocation } from '../../src/domain/emergency-location.ts';
import type { AddressEditorContext } from '../../src/machines/pickers/address-editor.types.ts';
import { en } from '../../src/messages/en.ts';
import { choose, escape, fill, fillAll, firstOf, press } from './acts.ts';
import { allNamed, type Act, type Screen } from './page-object.ts';
import { hasWindow } from './sights.ts';

const places = en.emergencyLocations;
const words = en.addresses;

/** The parts of a list may repeat a place, and either stands for it. */
const pickPlace: Act = (screen, { locationId }) => {
  const name = placeOf(screen.snapshot.context.locations, locationId);
  const [radio] = allNamed(screen, 'radio', name);
  if (radio === undefined || radio.matches(':disabled')) return false;
  radio.click();
  return true;
};

/** The pages of the window in which a place for responders is picked, or made (R29, R30). */
export const locationPages = {
  emergencyLocationPicker: {
    isOpen: hasWindow(places.title(1, 'Nadia Brandt 1')),
    acts: {
      'search.type': fill(places.search, ({ text }) => text),
      'site.filter': choose(places.site, ({ siteId }) => siteId ?? ''),
      'location.pick': pickPlace,
      'list.more': press(places.more),
      'location.clear': press(places.leaveToSite),
      'location.new': press(places.add),
      'picker.done': press(places.done),
      'call.retry': press(places.retry),
      'picker.close': firstOf(press(places.close), escape),
    },
  },
  newEmergencyLocation: {
    isOpen: hasWindow(places.newTitle),
    acts: {
      'nickname.set': fill(places.nickname, ({ name }) => name),
      'site.set': choose(places.site, ({ siteId }) => siteId ?? ''),
      'address.open': firstOf(press(places.addAddress), press(places.editAddress)),
      'location.add': press(places.save),
      'location.back': firstOf(press(places.back), escape),
      'call.retry': press(places.retry),
    },
  },
  // The window of the address lies over it, and is a page of its own.
  emergencyAddress: { isOpen: hasWindow(words.titles.emergency), acts: {} },
};

/** Fills in those of the fields that are told. */
const typeAddress: Act = (screen, { patch }) =>
  fillAll(
    screen,
    addressFields
      .filter((field) => field in patch)
      .map((field) => [words.fields[field], patch[field]]),
  );

const title = ({ snapshot }: Screen): string => words.titles[contextOf(snapshot).purpose];

/** The pages of the window in which an address is typed and checked (R19, R30). */
export const addressPages = {
  addressForm: {
    isOpen: hasWindow(title),
    acts: {
      'address.set': typeAddress,
      'recipient.set': fill(words.recipient, ({ recipient }) => recipient),
      'country.pick': choose(words.country, ({ country }) => country),
      'editor.done': press(words.done),
      'call.retry': press(words.retry),
      'picker.close': firstOf(press(words.cancel), escape),
    },
  },
  addressSuggestion: {
    isOpen: hasWindow(words.suggestionTitle),
    acts: {
      'suggestion.accept': press(words.useSuggestion),
      'suggestion.decline': press(words.keepTyped),
      'editor.back': press(words.change),
      'picker.close': escape,
    },
  },
  addressUnverifiable: {
    isOpen: hasWindow(words.unverifiableTitle),
    acts: {
      'address.keep': press(words.keep),
      'editor.back': press(words.change),
      'picker.close': escape,
    },
  },
};

function contextOf({ context }: Screen['snapshot']): AddressEditorContext {
  return context;
}

function placeOf(locations: readonly EmergencyLocation[], id: string): string {
  const place = locations.find((each) => each.id === id);
  return place === undefined ? '' : `${place.name} ${words.line(place.address)}`;
}
