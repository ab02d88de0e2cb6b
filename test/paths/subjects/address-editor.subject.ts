import {
  addressSchema,
  type AddressForm,
  type AddressPurpose,
  type AddressVerdict,
} from '../../../src/domain/address.ts';
import { failureOfKind } from '../../../src/domain/failure.ts';
import { addressEditorMachine } from '../../../src/machines/pickers/address-editor.machine.ts';
import type { AddressEditorContext } from '../../../src/machines/pickers/address-editor.types.ts';
import type { Subject } from '../explore.ts';
import { doneOf, failedOf } from '../lifecycle.ts';

const text = { isRequired: true, label: null, maxLength: 64, pattern: null, options: null };
const form: AddressForm = {
  country: 'US',
  fields: [
    { ...text, key: 'street' },
    { ...text, key: 'city' },
  ],
};
const address = addressSchema.parse({ country: 'US', street: '12 Pearl Street', city: 'Denver' });
const verdicts: readonly AddressVerdict[] = [
  { verdict: 'valid', suggestion: null, issues: [] },
  { verdict: 'corrected', suggestion: { ...address, street: '12 Pearl St' }, issues: [] },
  { verdict: 'unverifiable', suggestion: null, issues: [] },
  {
    verdict: 'invalid',
    suggestion: null,
    issues: [{ code: 'addressNotFound', path: ['street'], params: {} }],
  },
];
const lost = failureOfKind('unavailable');
const purposes: readonly AddressPurpose[] = ['emergency', 'shipping'];

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = { $addressForm: form };

export const subject: Subject = {
  machine: addressEditorMachine,
  constants,
  inputs: purposes.map((purpose) => ({
    purpose,
    country: 'US',
    countries: ['US', 'CA'],
    address,
  })),
  events: (snapshot) => [
    { type: 'address.set', patch: { street: '' } },
    { type: 'address.set', patch: { street: '12 Pearl Street' } },
    // Nobody takes in what responders are sent to.
    ...(snapshot.context.purpose === 'shipping'
      ? [{ type: 'recipient.set', recipient: 'Nadia Brandt' }]
      : []),
    { type: 'country.pick', country: 'CA' },
    { type: 'country.pick', country: 'XX' },
    ...doneOf(snapshot, 'getAddressForm', [form]),
    ...failedOf(snapshot, 'getAddressForm', [lost]),
    ...doneOf(snapshot, 'checkAddress', verdicts),
    ...failedOf(snapshot, 'checkAddress', [lost]),
    ...['editor.done', 'editor.back', 'suggestion.accept', 'suggestion.decline'].map((type) => ({
      type,
    })),
    ...['address.keep', 'call.retry', 'picker.close'].map((type) => ({ type })),
  ],
  projection: ({ address: typed, recipient, issues, purpose }: AddressEditorContext) => ({
    purpose,
    typed,
    recipient,
    issues: issues.length,
  }),
};
