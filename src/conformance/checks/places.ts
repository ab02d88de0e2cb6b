import { addressIssues, blankAddress, type Address } from '../../domain/address.ts';
import type { Transport } from '../../transport/transport.ts';
import {
  everything,
  expectDifferent,
  expectEqual,
  expectFailure,
  expectThat,
  firstOf,
} from '../expectations.ts';
import { keyed, patient, type TransportCheck } from '../transport-check.ts';

/** Where parcels and responders go. */
export const placeChecks: readonly TransportCheck[] = [
  {
    title: 'keeps a new shipping address once for each key, and changes one in its place (R19)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const { address } = firstOf(await allShippingAddresses(transport), 'the addresses');
      const draft = { id: null, recipient: 'Nadia Brandt', address };
      const options = keyed();
      const made = await transport.saveShippingAddress(draft, options);
      expectEqual(await transport.saveShippingAddress(draft, options), made, 'the same again');
      const changed = { id: made.id, recipient: 'Hana Lindqvist', address };
      await transport.saveShippingAddress(changed, keyed());
      const kept = await allShippingAddresses(transport);
      const ids = kept.map(({ id }) => id);
      expectDifferent(ids, 'the addresses');
      const recipient = kept.find(({ id }) => id === made.id)?.recipient;
      expectEqual(recipient, 'Hana Lindqvist', 'the recipient');
    },
  },
  {
    title: 'names the ways to ship what there is to ship (R19)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const { id: addressId } = firstOf(await allShippingAddresses(transport), 'the addresses');
      const parcels = [{ addressId, phones: 2 }];
      const methods = await transport.listShippingMethods({ parcels }, patient());
      expectThat(methods.length > 0, 'at least one way to ship');
      expectThat(
        methods.every(({ minDays, maxDays }) => minDays <= maxDays),
        'days in order',
      );
    },
  },
  {
    title: 'asks for an address by a form, and finds nothing in an empty one (R30)',
    needs: ['newEmergencyLocation'],
    run: async (transport, { country }) => {
      const asked = { country, purpose: 'emergency' } as const;
      const form = await transport.getAddressForm(asked, patient());
      const blank = blankAddress(country);
      expectThat(addressIssues(blank, form, 'emergency').length > 0, 'required fields');
      const check = { address: blank, purpose: 'emergency' } as const;
      const { verdict } = await transport.checkAddress(check, patient());
      expectThat(verdict !== 'valid', 'an empty address not to be valid');
    },
  },
  {
    title: 'makes an emergency location once for each key, and lists it from then on (R29, R30)',
    needs: ['emergencyLocations', 'newEmergencyLocation'],
    run: async (transport) => {
      const known = firstOf(await allLocations(transport), 'the emergency locations');
      const { siteId, address } = known;
      const draft = { name: 'Check', siteId, address, visibility: 'company' } as const;
      const options = keyed();
      const made = await transport.createEmergencyLocation(draft, options);
      const again = await transport.createEmergencyLocation(draft, options);
      expectEqual(again.id, made.id, 'the id of the same location');
      const ids = (await allLocations(transport)).map(({ id }) => id);
      expectDifferent(ids, 'the emergency locations');
      expectThat(ids.includes(made.id), 'the new location in the list');
    },
  },
  {
    title: 'refuses an emergency location without a street, and names the field (R30)',
    needs: ['emergencyLocations', 'newEmergencyLocation'],
    run: async (transport) => {
      const known = firstOf(await allLocations(transport), 'the emergency locations');
      const address: Address = { ...known.address, street: '' };
      const draft = {
        name: 'Check',
        siteId: known.siteId,
        address,
        visibility: 'company',
      } as const;
      const call = transport.createEmergencyLocation(draft, keyed());
      const { issues } = await expectFailure(call, ['validation']);
      const isNamed = issues.some(({ path }) => path.join('.') === 'address.street');
      expectThat(isNamed, 'an issue at address.street');
    },
  },
];

function allShippingAddresses(transport: Transport) {
  return everything((cursor) => transport.listShippingAddresses({ cursor }, patient()));
}

function allLocations(transport: Transport) {
  return everything((cursor) =>
    transport.listEmergencyLocations({ text: '', siteId: null, cursor }, patient()),
  );
}
