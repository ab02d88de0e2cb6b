import { addressIssues, tidyAddress } from '../../domain/address.ts';
import { shippingAddressIdSchema } from '../../domain/ids.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { Answers } from '../backend-answers.ts';
import { notFound, once, requireCapability, type BackendContext } from '../context.ts';
import { pageOf } from '../paging.ts';
import { queries } from '../../transport/queries.ts';
import { accept, refuseIssues } from '../refusal.ts';
import { addressForm } from '../seed/address-forms.ts';
import { shippingPrice } from '../shipping-price.ts';

type Shipping = Pick<
  Answers,
  'listShippingAddresses' | 'saveShippingAddress' | 'listShippingMethods'
>;

/** Where bought phones go, and how (R19, R20). */
export function shipping(context: BackendContext): Shipping {
  const { seed, state, newId } = context;
  const allowed = (): void => requireCapability(context, 'buyPhones');

  async function save(query: unknown): Promise<ShippingAddress> {
    allowed();
    const { id, recipient, address } = accept(queries.saveShippingAddress, query);
    const found = addressIssues(address, addressForm(address.country, 'shipping'), 'shipping');
    refuseIssues(found.map((each) => ({ ...each, path: ['address', ...each.path] })));
    const tidied = { recipient: recipient.trim(), address: { ...tidyAddress(address) } };
    if (id === null) {
      const made = { id: shippingAddressIdSchema.parse(newId()), ...tidied, isDefault: false };
      return { ...(await state.shippingAddresses.create(made)) };
    }
    const changed = await state.shippingAddresses.update(
      (all) => all.where((each) => each.id === id),
      {
        data: (draft) => void Object.assign(draft, tidied),
      },
    );
    if (changed === undefined) throw notFound('the shipping address');
    return { ...changed };
  }

  return {
    listShippingAddresses(query) {
      allowed();
      const { cursor } = accept(queries.listShippingAddresses, query);
      return pageOf(state.shippingAddresses.all(), cursor, seed.pageSize);
    },
    saveShippingAddress: (query, key) =>
      once(context, 'save the shipping address', { key, body: query }, () => save(query)),
    listShippingMethods(query) {
      allowed();
      const { parcels } = accept(queries.listShippingMethods, query);
      return state.shippingMethods.all().map(({ first, further, ...method }) => ({
        ...method,
        price: shippingPrice({ first, further }, parcels),
      }));
    },
  };
}
