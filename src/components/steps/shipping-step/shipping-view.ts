import type { ShippingSnapshot } from '../../../machines/pickers/shipping.selectors.ts';
import type { ShippingEvent } from '../../../machines/pickers/shipping.types.ts';
import type { Messages } from '../../../messages/messages.ts';

/** What every part of the step is drawn from. */
export interface ShippingView {
  readonly snapshot: ShippingSnapshot;
  readonly send: (event: ShippingEvent) => void;
  readonly messages: Messages;
}

/** Whether phones may go to several addresses now (R20). */
export function isSeveral({ snapshot }: ShippingView): boolean {
  return snapshot.matches('multiple');
}
