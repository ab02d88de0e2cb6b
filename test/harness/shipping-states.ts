import { namedFault } from '../../src/mocks/named-faults.ts';
import { selectAddressEditor } from '../../src/machines/pickers/address-editor.selectors.ts';
import type { AddressEditorEvent } from '../../src/machines/pickers/address-editor.types.ts';
import type { ShippingEvent } from '../../src/machines/pickers/shipping.types.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { multiSite } from './northwind.ts';
import { buyPhones, walkToShipping } from './purchases.ts';
import { rowAt, tell } from './state-walks.ts';
import { mountWizard, type MountOptions, type WizardHarness } from './wizard-harness.ts';

const noDefault = {
  ...multiSite,
  shippingAddresses: multiSite.shippingAddresses.map((each) => ({ ...each, isDefault: false })),
};
const recipient: AddressEditorEvent = { type: 'recipient.set', recipient: 'Lea Østergaard' };
const streetOf = (street: string): AddressEditorEvent => ({
  type: 'address.set',
  patch: { street, city: 'Boulder', region: 'CO', postalCode: '80301' },
});

/** The shipping step, and the window of an address that is typed there. */
export const shippingStates = {
  'shipping to one address': () => shipping(1),
  'shipping to several addresses': async () => {
    const wizard = await shipping(2);
    return tellShipping(wizard, [{ type: 'mode.set', mode: 'multiple' }]);
  },
  'shipping to several addresses, one picked and not assigned': async () => {
    const wizard = await shipping(2);
    const picked = multiSite.shippingAddresses.at(-1);
    if (picked === undefined) return wizard;
    await tellShipping(wizard, [
      { type: 'mode.set', mode: 'multiple' },
      { type: 'rows.mark', rowIds: [rowAt(wizard, 1)] },
      { type: 'address.pick', addressId: picked.id },
    ]);
    return tell(wizard, [{ type: 'step.next' }]);
  },
  'shipping where no address is the account’s own': () => shipping(1, { seed: noDefault }),
  'shipping to several addresses, none of them picked yet': async () =>
    tellShipping(await shipping(2, { seed: noDefault }), [{ type: 'mode.set', mode: 'multiple' }]),
  'a shipping address that could not be saved': async () => {
    const faults = namedFault('500', { operation: 'saveShippingAddress' });
    return typing(await shipping(1, { faults }), [recipient, streetOf('7 Pearl Street')]);
  },
  'a new shipping address': async () => tellShipping(await shipping(1), [{ type: 'address.new' }]),
  'a shipping address with problems': async () => typing(await shipping(1), []),
  'a shipping address that was found with another spelling': async () =>
    typing(await shipping(1), [recipient, streetOf('7 Pearl St')]),
  'a shipping address that can’t be checked': async () =>
    typing(await shipping(1, { seed: { ...multiSite, verifiesAddresses: false } }), [
      recipient,
      streetOf('7 Pearl St'),
    ]),
  'the shipping addresses could not be loaded': async () => {
    const wizard = await mountWizard({ people: 1 });
    await buyPhones(wizard, 1);
    await wizard.send({ type: 'step.next' });
    wizard.account.goAway();
    await wizard.settle();
    return wizard;
  },
} satisfies Readonly<Record<string, () => Promise<WizardHarness>>>;

async function shipping(phones: number, options: MountOptions = {}) {
  const wizard = await mountWizard({ people: phones, ...options });
  await walkToShipping(wizard, phones);
  return wizard;
}

async function tellShipping(
  wizard: WizardHarness,
  events: readonly ShippingEvent[],
): Promise<WizardHarness> {
  for (const event of events) {
    const session = wizard.session();
    if (session !== undefined) selectEditor(session.getSnapshot(), 'shipping')?.send(event);
    await wizard.settle();
  }
  return wizard;
}

/** Types a new shipping address and is done with it. */
async function typing(
  wizard: WizardHarness,
  events: readonly AddressEditorEvent[],
): Promise<WizardHarness> {
  await tellShipping(wizard, [{ type: 'address.new' }]);
  for (const event of [...events, { type: 'editor.done' as const }]) {
    const session = wizard.session();
    const open = session === undefined ? null : selectEditor(session.getSnapshot(), 'shipping');
    if (open !== null) selectAddressEditor(open.getSnapshot())?.send(event);
    await wizard.settle();
  }
  return wizard;
}
