import type { SnapshotFrom } from 'xstate';
import type { RowId } from '../../domain/ids.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { shippingMachine } from './shipping.machine.ts';
import type { Addressee } from './shipping.types.ts';

export type ShippingSnapshot = SnapshotFrom<typeof shippingMachine>;

/** The addresses to pick from, the account's own first (R19). */
export function selectShippingAddresses({ context }: ShippingSnapshot): readonly ShippingAddress[] {
  return context.addresses.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/** A bought phone, whether it is marked, and where it goes (R20). */
export interface ShippedPhone {
  readonly person: Addressee;
  readonly isMarked: boolean;
  /** Null as long as it has none. */
  readonly address: ShippingAddress | null;
}

/** The bought phones, in the order of their people (R20). */
export function selectShippedPhones({ context }: ShippingSnapshot): readonly ShippedPhone[] {
  const addressOf = (rowId: RowId): ShippingAddress | null => {
    const placement = context.placements.find((each) => each.rowId === rowId);
    return context.addresses.find(({ id }) => id === placement?.addressId) ?? null;
  };
  return context.people.map((person) => ({
    person,
    isMarked: context.marked.includes(person.rowId),
    address: addressOf(person.rowId),
  }));
}
