import type { FailureDetails } from '../../domain/failure.ts';
import type { RowId, ShippingAddressId, ShippingMethodId } from '../../domain/ids.ts';
import type {
  ShippingAddress,
  ShippingAddressDraft,
  ShippingMethod,
  ShipTo,
} from '../../domain/shipping.ts';
import type { StateMeta } from '../state-meta.ts';

/** One address for all phones, or several (R20). */
export type ShippingMode = 'single' | 'multiple';

/** A person whose phone is bought. */
export interface Addressee {
  readonly rowId: RowId;
  readonly name: string;
  /** The phone that goes there. */
  readonly model: string;
  readonly shipTo: ShipTo | null;
}

export interface ShippingInput {
  /** Names this run, for the back end to tell repeated calls from new ones. */
  readonly runId: string;
  /** Which editor of the run it is: two of them never ask with one key. */
  readonly opened: number;
  readonly people: readonly Addressee[];
  /** Where a new address is unless another country is chosen; ISO 3166-1. */
  readonly country: string;
  /** The addresses that were left before they were saved: whoever opens one again finds what he typed (R19). */
  readonly drafts: readonly ShippingDraft[];
}

/** Which address a person's phone goes to; null as long as it has none. */
export interface Placement {
  readonly rowId: RowId;
  readonly addressId: ShippingAddressId | null;
}

/** Where one person's phone goes, and how; null as long as that is not known. */
export interface ShippingAssignment {
  readonly rowId: RowId;
  readonly shipTo: ShipTo | null;
}

/**
 * What shipping shows while it is open.
 *
 * The assignments are always current: whoever watches holds what it shows, and leaving it needs no Save.
 */
export interface ShippingContext extends ShippingInput {
  readonly addresses: readonly ShippingAddress[];
  /** Where the list of addresses goes on; null at its end. */
  readonly cursor: string | null;
  /** The parts of the list that were read. */
  readonly pagesRead: number;
  readonly methods: readonly ShippingMethod[];
  readonly methodId: ShippingMethodId | null;
  /** The address that is picked in the list. */
  readonly addressId: ShippingAddressId | null;
  readonly placements: readonly Placement[];
  /** The placements of several addresses, while one is for all. */
  readonly spread: readonly Placement[] | null;
  /** The devices that the next address is assigned to (R20). */
  readonly marked: readonly RowId[];
  /** Those of them that go elsewhere, or nowhere, as long as the picked address is not assigned to them (R20). */
  readonly awaiting: readonly RowId[];
  readonly assignments: readonly ShippingAssignment[];
  /** The address that is typed or saved; `address` is null for a new one in which nothing was typed. */
  readonly draft: ShippingDraft;
  /** The addresses that were to be saved; a repeated call is not another one. */
  readonly intents: number;
  readonly failure: FailureDetails | null;
}

/** An address on its way from the editor to the back end. */
export interface ShippingDraft {
  readonly id: ShippingAddressId | null;
  readonly recipient: string | null;
  readonly address: ShippingAddressDraft['address'] | null;
}

export type ShippingEvent =
  | { readonly type: 'mode.set'; readonly mode: ShippingMode }
  | { readonly type: 'rows.mark'; readonly rowIds: readonly RowId[] }
  | { readonly type: 'address.pick' | 'address.edit'; readonly addressId: ShippingAddressId }
  | { readonly type: 'method.pick'; readonly methodId: ShippingMethodId }
  | {
      readonly type:
        | 'address.assign'
        | 'address.new'
        | 'draft.edit'
        | 'draft.drop'
        | 'shipping.done'
        | 'picker.close'
        | 'call.retry';
    };

/** `ready` where every phone has an address, `busy` while the back end is waited for, `modal` while an address is edited. */
export type ShippingTag = 'ready' | 'busy' | 'modal';

export type ShippingMeta = StateMeta<'shipping' | 'shippingAddress'>;

export interface ShippingOutput {
  readonly assignments: readonly ShippingAssignment[];
}
