import type { AddressMessages } from './address-messages.ts';
import type { ShippingMessages } from './shipping-messages.ts';

/** The words of the step of shipping (R19, R20). */
export interface DeliveryMessages {
  readonly shipping: ShippingMessages;
  readonly addresses: AddressMessages;
}
