import {
  blankAddress,
  type Address,
  type AddressField,
  type AddressForm,
  type AddressPurpose,
} from '../../domain/address.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { Issue } from '../../domain/issue.ts';
import type { StateMeta } from '../state-meta.ts';
import { kept, type PickerOutput } from './picker-output.ts';

export interface AddressEditorInput {
  readonly purpose: AddressPurpose;
  /** ISO 3166-1: where a new address is, unless another country is picked. */
  readonly country: string;
  /** The address to change; null for a new one. */
  readonly address: Address | null;
  /** The countries to pick from; without them there is nothing to pick. */
  readonly countries?: readonly string[];
  /** Who takes the parcel; shipping only. */
  readonly recipient?: string | null;
}

/** An address that was accepted; the recipient is null where no parcel is sent. */
export interface EditedAddress {
  readonly address: Address;
  readonly recipient: string | null;
}

export type AddressEditorOutput = PickerOutput<EditedAddress>;

export interface AddressEditorContext {
  readonly purpose: AddressPurpose;
  readonly countries: readonly string[];
  /** As typed so far, right or wrong. */
  readonly address: Address;
  readonly recipient: string;
  /** How the address is asked for in its country; null until that was read. */
  readonly form: AddressForm | null;
  /** What is wrong with what was typed; a problem goes as its field is changed. */
  readonly issues: readonly Issue[];
  /** The address as the back end would write it. */
  readonly suggestion: Address | null;
  /** Why the last call failed; null when it did not. */
  readonly failure: FailureDetails | null;
  readonly ending: PickerOutput<EditedAddress>;
}

export type AddressPatch = Readonly<Partial<Record<AddressField, string>>>;

export type AddressEditorEvent =
  | { readonly type: 'address.set'; readonly patch: AddressPatch }
  | { readonly type: 'country.pick'; readonly country: string }
  | { readonly type: 'recipient.set'; readonly recipient: string }
  | { readonly type: 'editor.done' }
  | { readonly type: 'editor.back' }
  | { readonly type: 'suggestion.accept' }
  | { readonly type: 'suggestion.decline' }
  | { readonly type: 'address.keep' }
  | { readonly type: 'call.retry' }
  | { readonly type: 'picker.close' };

export type AddressEditorMeta = StateMeta<
  'addressForm' | 'addressSuggestion' | 'addressUnverifiable'
>;

export function startAddressEditor(input: AddressEditorInput): AddressEditorContext {
  const { purpose, country, address, countries = [], recipient = null } = input;
  return {
    purpose,
    countries,
    address: address ?? blankAddress(country),
    recipient: recipient ?? '',
    form: null,
    issues: [],
    suggestion: null,
    failure: null,
    ending: kept,
  };
}
