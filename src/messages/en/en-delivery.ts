import type { DeliveryMessages } from '../delivery-messages.ts';
import { enAddresses } from './en-addresses.ts';
import { enShipping } from './en-shipping.ts';

/** The step of shipping, in English. */
export const enDelivery: DeliveryMessages = { shipping: enShipping, addresses: enAddresses };
