import type { Money } from '../domain/money.ts';

/** Words for where phones go that are bought (R19, R20). */
export interface ShippingMessages {
  heading(phones: number): string;
  readonly hint: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  /** The box that lets phones go to different places. */
  readonly several: string;
  readonly address: string;
  /** Over the addresses, where one is picked for the phones that are marked. */
  readonly addressForMarked: string;
  readonly noAddresses: string;
  /** Asked where no address is the account's own. */
  readonly pick: string;
  readonly isDefault: string;
  readonly edit: string;
  /** Names the button to those who can't see beside which address it stands. */
  editOf(recipient: string, line: string): string;
  readonly add: string;
  readonly phones: string;
  phone(person: string, model: string): string;
  goesTo(recipient: string, line: string): string;
  readonly noAddress: string;
  everyPhone(phones: number): string;
  readonly assign: string;
  readonly assignHint: string;
  /** Said as long as phones are marked that don't go to the picked address. */
  unassigned(phones: number): string;
  /** Spoken when an address was assigned: how many phones go there now. */
  assigned(phones: number, recipient: string, line: string): string;
  /** How many phones still have no address. */
  left(phones: number): string;
  readonly method: string;
  days(min: number, max: number): string;
  /** What a method costs for all phones; null where the back end names no price. */
  price(price: Money | null): string;
  readonly pricing: string;
  readonly pricesFailed: string;
  ways(count: number): string;
  readonly unshippable: string;
  readonly saving: string;
  readonly saveFailed: string;
  readonly change: string;
  readonly drop: string;
}
