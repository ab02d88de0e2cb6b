import { blankAddress } from '../../domain/address.ts';
import type { RowId, ShippingAddressId } from '../../domain/ids.ts';
import type {
  ShippingAddress,
  ShippingAddressDraft,
  ShippingMethod,
} from '../../domain/shipping.ts';
import { requestKey } from '../../domain/request-key.ts';
import type { ParcelQuery } from '../../transport/transport.ts';
import type { AddressEditorInput, EditedAddress } from './address-editor.types.ts';
import type {
  Placement,
  ShippingAssignment,
  ShippingContext,
  ShippingDraft,
  ShippingInput,
} from './shipping.types.ts';

/** An address in which nothing was typed yet. */
export const blankDraft: ShippingDraft = { id: null, recipient: null, address: null };

/** Shipping as it opens: everybody's phone goes where it went before. */
export function startShipping(input: ShippingInput): ShippingContext {
  const { people } = input;
  return {
    ...input,
    addresses: [],
    cursor: null,
    pagesRead: 0,
    methods: [],
    methodId: people.find(({ shipTo }) => shipTo !== null)?.shipTo?.methodId ?? null,
    addressId: null,
    placements: people.map(({ rowId, shipTo }) => ({
      rowId,
      addressId: shipTo?.addressId ?? null,
    })),
    spread: null,
    marked: [],
    awaiting: [],
    assignments: people.map(({ rowId, shipTo }) => ({ rowId, shipTo })),
    draft: blankDraft,
    intents: 0,
    failure: null,
  };
}

type Plan = Pick<ShippingContext, 'placements' | 'methodId'>;

/** Placements and method with the assignments that follow from them. */
export function planned({ placements, methodId }: Plan): Plan & {
  readonly assignments: readonly ShippingAssignment[];
} {
  const assignments = placements.map(({ rowId, addressId }) => ({
    rowId,
    shipTo: addressId === null || methodId === null ? null : { addressId, methodId },
  }));
  return { placements, methodId, assignments };
}

type Intent = Pick<ShippingContext, 'marked' | 'addressId'>;

/** What is marked and what is picked, with the devices that would still go elsewhere if he went on now (R20). */
export function intended({
  placements,
  marked,
  addressId,
}: Intent & Pick<ShippingContext, 'placements'>): Intent & Pick<ShippingContext, 'awaiting'> {
  const there = placements.filter((placement) => placement.addressId === addressId);
  const isThere = (id: RowId): boolean => there.some(({ rowId }) => rowId === id);
  return { marked, addressId, awaiting: addressId ? marked.filter((id) => !isThere(id)) : [] };
}

/** The placements without the addresses that the account no longer has. */
export function knownPlacements({
  placements,
  addresses,
}: Pick<ShippingContext, 'placements' | 'addresses'>): readonly Placement[] {
  const known = new Set(addresses.map(({ id }) => id));
  return placements.map(({ rowId, addressId }) => ({
    rowId,
    addressId: addressId !== null && known.has(addressId) ? addressId : null,
  }));
}

/** The one address for all: what was picked, what somebody has already, or the account's own (R19). */
export function commonAddress({
  addressId,
  placements,
  addresses,
}: Pick<ShippingContext, 'addressId' | 'placements' | 'addresses'>): ShippingAddressId | null {
  const first = placements.find((placement) => placement.addressId !== null)?.addressId;
  return addressId ?? first ?? addresses.find(({ isDefault }) => isDefault)?.id ?? null;
}

/** The placements with one address for the people who are named. */
export function placed(
  placements: readonly Placement[],
  rowIds: readonly RowId[],
  addressId: ShippingAddressId | null,
): readonly Placement[] {
  return placements.map((placement) =>
    rowIds.includes(placement.rowId) ? { ...placement, addressId } : placement,
  );
}

/** Whether phones go to more than one address. */
export function isSpread(placements: readonly Placement[]): boolean {
  return parcelsOf(placements).length > 1;
}

/** The parcels, one for each address. */
export function parcelsOf(placements: readonly Placement[]): ParcelQuery['parcels'] {
  const used = placements.flatMap(({ addressId }) => (addressId === null ? [] : [addressId]));
  return [...new Set(used)].map((addressId) => ({
    addressId,
    phones: used.filter((id) => id === addressId).length,
  }));
}

/** The method that stays, or the first where it is not to be had any more. */
export function methodOf(
  methods: readonly ShippingMethod[],
  methodId: ShippingContext['methodId'],
): ShippingContext['methodId'] {
  const [first] = methods;
  return methods.some(({ id }) => id === methodId) ? methodId : (first?.id ?? null);
}

/** The addresses with one that was made or changed. */
export function withAddress(
  addresses: readonly ShippingAddress[],
  saved: ShippingAddress,
): readonly ShippingAddress[] {
  const isKnown = addresses.some(({ id }) => id === saved.id);
  return isKnown
    ? addresses.map((address) => (address.id === saved.id ? saved : address))
    : [...addresses, saved];
}

/** What the editor opens with. */
export function editorInput({
  draft,
  country,
}: Pick<ShippingContext, 'draft' | 'country'>): AddressEditorInput {
  const { address, recipient } = draft;
  return { purpose: 'shipping', country: address?.country ?? country, address, recipient };
}

/** The draft as it was left, where it was begun before. */
export function begunDraft(drafts: readonly ShippingDraft[], draft: ShippingDraft): ShippingDraft {
  return drafts.find(({ id }) => id === draft.id) ?? draft;
}

/** The drafts without one that is saved or replaced. */
export function withoutDraft(
  drafts: readonly ShippingDraft[],
  { id }: ShippingDraft,
): readonly ShippingDraft[] {
  return drafts.filter((draft) => draft.id !== id);
}

/** What is changed of an address that the account has. */
export function draftOf(
  addresses: readonly ShippingAddress[],
  addressId: ShippingAddressId,
): ShippingDraft {
  const found = addresses.find(({ id }) => id === addressId);
  if (found === undefined) return blankDraft;
  const { id, recipient, address } = found;
  return { id, recipient, address };
}

/** The draft as the editor left it. */
export function editedDraft(draft: ShippingDraft, edited: EditedAddress): ShippingDraft {
  return { ...draft, ...edited };
}

/** What an address is saved with; equal for a repeated call, so that it is not made twice. */
export function saveCall({ runId, opened, intents, draft, people, country }: ShippingContext) {
  const query: ShippingAddressDraft = {
    id: draft.id,
    // A parcel needs somebody to take it.
    recipient: draft.recipient?.trim() || people[0]?.name || '',
    address: draft.address ?? blankAddress(country),
  };
  return { query, key: requestKey(`${runId}.${opened}`, 'saveShippingAddress', intents, query) };
}
