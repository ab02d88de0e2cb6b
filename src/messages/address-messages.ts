import type { Address, AddressField, AddressPurpose } from '../domain/address.ts';

/** Words for postal addresses and the window in which one is typed (R19, R30). */
export interface AddressMessages {
  readonly titles: Readonly<Record<AddressPurpose, string>>;
  readonly recipient: string;
  readonly country: string;
  countryName(country: string): string;
  /** Used where a country's form has no word of its own. */
  readonly fields: Readonly<Record<AddressField, string>>;
  optional(label: string): string;
  readonly choose: string;
  /** The whole address in one line. */
  line(address: Address): string;
  readonly loading: string;
  readonly formFailed: string;
  readonly retry: string;
  readonly done: string;
  readonly cancel: string;
  readonly checking: string;
  readonly checkFailed: string;
  readonly change: string;
  readonly suggestionTitle: string;
  readonly suggestionHint: string;
  readonly typed: string;
  readonly suggested: string;
  /** Stands beside each part that would be another one. */
  readonly changed: string;
  /** Stands where a part is left empty. */
  readonly empty: string;
  readonly useSuggestion: string;
  readonly keepTyped: string;
  readonly unverifiableTitle: string;
  readonly unverifiableHints: Readonly<Record<AddressPurpose, string>>;
  readonly keep: string;
}
