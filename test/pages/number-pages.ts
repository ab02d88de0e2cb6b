import type { NumberPickerContext } from '../../src/machines/pickers/number-picker.types.ts';
import { en } from '../../src/messages/en.ts';
import { phoneNumberText } from '../../src/messages/phone-number-text.ts';
import { choose, fill, firstOf, pick, press } from './acts.ts';
import { usable, type Act } from './page-object.ts';
import { pickedPerson } from './people.ts';
import { hasWindow } from './sights.ts';

const { numbers, pickers } = en;

/** Whether the window is open, for the person whose number it is. */
export const isNumberWindow = hasWindow((screen) => numbers.title(...pickedPerson(screen)));

const window = {
  'number.clear': press(numbers.clear),
  'picker.close': press(pickers.cancel),
  'call.retry': press(pickers.retry),
};

const keep = press((_, { e164 }) => numbers.keepNumber(phoneNumberText(e164)));

const chooseCountry = choose(numbers.country, ({ country }) => country);

/** Whoever holds a number sees no list of countries until he looks for another. */
const pickCountry: Act = async (screen, event) => {
  const elsewhere = usable(screen, 'button', numbers.lookElsewhere);
  const { countries }: NumberPickerContext = screen.snapshot.context;
  if (elsewhere === null || !countries.includes(event['country'])) {
    return chooseCountry(screen, event);
  }
  elsewhere.click();
  await screen.rendered();
  return chooseCountry(screen, event);
};

const lists = {
  ...window,
  'list.show': pick((_, { list }) => numbers.lists[list as 'inventory' | 'new']),
};

const anew = {
  ...lists,
  'country.pick': pickCountry,
  'region.pick': choose(numbers.region, ({ region }) => region),
  'areaCode.pick': choose(numbers.areaCode, ({ areaCode }) => areaCode),
  'number.pick': firstOf(
    press((_, { e164 }) => numbers.holdNumber(phoneNumberText(e164))),
    keep,
  ),
  'number.hold': press(numbers.holdAgain),
  'picker.done': press(numbers.done),
};

/** The pages of the window in which a phone number is picked (R17, R18). */
export const numberPages = {
  inventoryNumbers: {
    isOpen: isNumberWindow,
    acts: {
      ...lists,
      'search.type': fill(numbers.search, ({ text }) => text),
      'list.more': press(pickers.more),
      'number.pick': press((_, { e164 }) => numbers.selectNumber(phoneNumberText(e164))),
    },
  },
  numberRegions: { isOpen: isNumberWindow, acts: anew },
  numberAreaCodes: { isOpen: isNumberWindow, acts: anew },
  newNumbers: { isOpen: isNumberWindow, acts: anew },
  heldNumber: { isOpen: isNumberWindow, acts: anew },
  numbersBarred: { isOpen: isNumberWindow, acts: window },
};
