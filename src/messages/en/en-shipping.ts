import { moneyText } from '../format.ts';
import type { ShippingMessages } from '../shipping-messages.ts';
import { locale, plural } from './english.ts';

/** Where phones go, in English. */
export const enShipping: ShippingMessages = {
  heading: (phones) =>
    plural(phones, { one: 'Where does the phone go?', other: 'Where do the # phones go?' }),
  hint: 'Phones that you buy are sent to an address of your account.',
  loading: 'Loading the addresses…',
  loadFailed: 'The addresses could not be loaded.',
  retry: 'Try again',
  several: 'Ship to several addresses',
  address: 'Address',
  addressForMarked: 'Address for the marked phones',
  noAddresses: 'The account has no address yet. Add one.',
  pick: 'Pick the address that the phones go to.',
  isDefault: 'Default',
  edit: 'Edit',
  editOf: (recipient, line) => `Edit ${recipient}, ${line}`,
  add: 'New address',
  phones: 'Phones',
  phone: (person, model) => `${person}, ${model}`,
  goesTo: (recipient, line) => `Goes to ${recipient}, ${line}`,
  noAddress: 'No address yet',
  everyPhone: (phones) => plural(phones, { one: 'Only # phone', other: 'All # phones' }),
  assign: 'Assign to selected',
  assignHint: 'Mark one or more phones and pick an address first.',
  unassigned: (phones) =>
    plural(phones, {
      one: 'Not assigned yet to the marked phone.',
      other: 'Not assigned yet to the # marked phones.',
    }),
  assigned: (phones, recipient, line) =>
    `${plural(phones, { one: '# phone goes', other: '# phones go' })} to ${recipient}, ${line}.`,
  left: (phones) =>
    phones === 0
      ? 'Every phone has an address.'
      : plural(phones, {
          one: '# phone has no address yet.',
          other: '# phones have no address yet.',
        }),
  method: 'Shipping method',
  days: (min, max) =>
    min === max
      ? plural(max, { one: '# business day', other: '# business days' })
      : `${min} to ${plural(max, { one: '# business day', other: '# business days' })}`,
  price: (price) => (price === null ? 'Price with the charges' : moneyText(locale, price)),
  pricing: 'Working out the prices…',
  pricesFailed: 'The shipping methods could not be loaded.',
  ways: (count) => plural(count, { one: '# way to ship.', other: '# ways to ship.' }),
  unshippable: 'Nothing can be shipped there. Choose another address.',
  saving: 'Saving the address…',
  saveFailed: 'The address could not be saved.',
  change: 'Change it',
  drop: 'Don’t save',
};
