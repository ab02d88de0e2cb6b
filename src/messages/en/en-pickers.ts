import type { Capability } from '../../domain/capability.ts';
import { countryNames } from '../address-line.ts';
import { moneyText } from '../format.ts';
import type { PickerMessages } from '../picker-messages.ts';
import { locale, numbers, plural } from './english.ts';

const forWhom = (row: number, person: string): string =>
  person === '' ? `user ${numbers(row)}` : person;
const shown = (count: number, isAll: boolean, counted: string): string => {
  if (count === 0) return 'Nothing found. Change or clear what you search for.';
  return isAll ? counted : `${counted} shown, there are more`;
};
const reasonFor = ({ reason }: Capability): string =>
  ({
    plan: 'the account’s plan does not include it',
    account: 'it is not allowed on this account',
    permission: 'your role does not allow it',
    configuration: 'it is not set up on this account',
    notSupported: 'your phone system does not offer it',
    other: 'it is not available on this account',
  })[reason ?? 'other'];
const withContact = (what: string, capability: Capability): string =>
  `${what}: ${reasonFor(capability)}. Contact your billing admin.`;
const barred = (what: string, capability: Capability): string =>
  capability.state === 'unsupported'
    ? `${what}: ${reasonFor(capability)}.`
    : withContact(what, capability);

/** The windows in which phones and numbers are picked, in English. */
export const enPickers: PickerMessages = {
  userTypes: {
    more: (price, capability) =>
      price === null
        ? withContact('More can’t be bought here', capability)
        : `One more: ${moneyText(locale, price)} a month`,
  },
  phones: {
    title: (row, person) => `Phone for ${forWhom(row, person)}`,
    lists: { legend: 'Where from', inventory: 'In stock', catalog: 'To buy' },
    barred: (list, capability) =>
      barred(
        list === 'inventory' ? 'Phones in stock can’t be assigned' : 'Phones can’t be bought',
        capability,
      ),
    onlyApp: 'The RingCentral app needs no phone: it runs on computers and mobiles.',
    search: 'Search phones',
    filters: (active) => (active === 0 ? 'Filters' : `Filters (${numbers(active)})`),
    clearFilters: 'Clear search and filters',
    brands: 'Brand',
    deviceClasses: 'Kind',
    features: 'Features',
    classNames: {
      desk: 'Desk phone',
      conference: 'Conference phone',
      cordless: 'Cordless phone',
      adapter: 'Adapter',
      other: 'Phone',
    },
    minLines: 'Lines',
    anyLines: 'Any number',
    atLeast: (lines) => plural(lines, { one: '# or more', other: '# or more' }),
    facet: (value, count) => `${value} (${numbers(count)})`,
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# phone', other: '# phones' })),
    lines: (lines) => plural(lines, { one: '# line', other: '# lines' }),
    availability: {
      inStock: 'Available',
      backordered: 'Ships later',
      soldOut: 'Sold out, can’t be ordered now',
      other: 'Availability not known',
    },
    serial: (serial) => `Serial ${serial}`,
    noSerial: (place) =>
      place === 1 ? 'no serial number' : `no serial number (${numbers(place)})`,
    taken: (person) => `${person === '' ? 'Somebody else in your list' : person} has it`,
    chosen: 'Chosen now',
    details: 'Details',
    detailsOf: (model) => `Details of ${model}`,
    select: 'Select',
    selectModel: (model) => `Select ${model}`,
    useApp: 'Use the RingCentral app',
    close: 'Back to the list',
  },

  numbers: {
    title: (row, person) => `Number for ${forWhom(row, person)}`,
    lists: { legend: 'Where from', inventory: 'In stock', new: 'New number' },
    barred: (list, capability) =>
      barred(
        list === 'inventory' ? 'Numbers in stock can’t be assigned' : 'New numbers can’t be bought',
        capability,
      ),
    search: 'Search numbers',
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# number', other: '# numbers' })),
    place: ({ city, region, tariff }) =>
      tariff === 'tollFree'
        ? 'Toll-free'
        : [city, region].filter((part) => part !== null).join(', '),
    chosen: 'Chosen now',
    select: 'Select',
    selectNumber: (number) => `Select ${number}`,
    country: 'Country',
    countryName: countryNames(locale),
    region: 'State or province',
    areaCode: 'Area code',
    choose: 'Choose…',
    noPlaces: 'No new numbers are to be had here. Choose another place.',
    chooseArea: 'Choose a place to see which numbers are to be had there.',
    monthly: (price) => (price === null ? 'Included' : `${moneyText(locale, price)} a month`),
    hold: 'Hold',
    holdNumber: (number) => `Hold ${number}`,
    holding: (number) => `Asking for ${number}…`,
    held: (number, isEnding) =>
      isEnding
        ? `${number} is held for you for one more minute at most.`
        : `${number} is held for you.`,
    keep: 'Take this one',
    keepNumber: (number) => `Take this one: ${number}`,
    lookElsewhere: 'Look for another number',
    holdEnded: (number) =>
      `${number} is no longer held for you. Hold it again, or choose another one.`,
    holdAgain: 'Hold again',
    gone: (number) => `Somebody else has just taken ${number}. Choose another one.`,
    holdFailed: (number) => `${number} could not be held.`,
    givingBack: 'Giving back the number that is not needed…',
    clear: 'No number yet',
    done: 'Done',
  },

  pickers: {
    price: (price) => moneyText(locale, price),
    loading: 'Loading…',
    failed: 'The list could not be loaded.',
    retry: 'Try again',
    more: 'Show more',
    cancel: 'Cancel',
  },
};
