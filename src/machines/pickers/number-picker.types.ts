import type { Capabilities } from '../../domain/capability.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { Place } from '../../domain/number-stock.ts';
import type {
  InventoryNumber,
  NumberChoice,
  NumberPlace,
  OfferedNumber,
} from '../../domain/phone-number.ts';
import type { NewNumberQuery } from '../../transport/transport.ts';
import type { StateMeta } from '../state-meta.ts';
import { startHolds, type NumberHolds } from './number-holds.ts';

/** The two lists that numbers are picked from: those in stock (R17), and those that can be had anew (R18). */
export type NumberList = 'inventory' | 'new';

export interface NumberPickerInput {
  /** Names this run, for the back end to tell repeated calls from new ones. */
  readonly runId: string;
  /** Which editor of the run it is: two of them never ask with one key. */
  readonly opened: number;
  /** Where the person is: numbers that fit come first (R17). */
  readonly place: Place;
  /** What the person has now. */
  readonly number: NumberChoice | null;
  /** The numbers that others in the roster have: a number can be picked once (R17). */
  readonly taken: readonly string[];
  readonly capabilities: Capabilities;
  /** Where new numbers can be had; ISO 3166-1. */
  readonly countries: readonly string[];
  /** The back end's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Whether the new number that the person has is held again at once, which ends the picker (R18). */
  readonly isRenewal: boolean;
}

export interface NumberPickerContext extends NumberPickerInput, NumberHolds {
  /** The numbers in stock that were read, those that fit first. */
  readonly stock: readonly InventoryNumber[];
  readonly text: string;
  /** Where the stock goes on; null at its end. */
  readonly cursor: string | null;
  /** Where a new number is looked for, from the country down (R18). */
  readonly country: string;
  readonly regions: readonly NumberPlace[];
  readonly region: string | null;
  readonly areaCodes: readonly NumberPlace[];
  readonly areaCode: string | null;
  readonly offers: readonly OfferedNumber[];
  readonly failure: FailureDetails | null;
}

export type NumberPickerEvent =
  | { readonly type: 'list.show'; readonly list: NumberList }
  | { readonly type: 'search.type'; readonly text: string }
  | { readonly type: 'country.pick'; readonly country: string }
  | { readonly type: 'region.pick'; readonly region: string }
  | { readonly type: 'areaCode.pick'; readonly areaCode: string }
  | { readonly type: 'number.pick'; readonly e164: string }
  | { readonly type: 'clock.tick'; readonly now: number }
  | {
      readonly type:
        | 'list.more'
        | 'number.hold'
        | 'number.clear'
        | 'picker.done'
        | 'picker.close'
        | 'call.retry';
    };

/** `busy` while the back end is waited for. */
export type NumberPickerTag = 'busy';

export type NumberPickerMeta = StateMeta<
  | 'inventoryNumbers'
  | 'numberRegions'
  | 'numberAreaCodes'
  | 'newNumbers'
  | 'heldNumber'
  | 'numbersBarred'
>;

/** A picker as it opens: nothing is listed yet, and the number stays as it is. */
export function openNumberPicker(input: NumberPickerInput): NumberPickerContext {
  return {
    ...input,
    ...startHolds(input),
    stock: [],
    text: '',
    cursor: null,
    country: input.place.country,
    regions: [],
    region: null,
    areaCodes: [],
    areaCode: null,
    offers: [],
    failure: null,
  };
}

/** New numbers that are shown at once. */
const OFFERED_AT_ONCE = 20;

/** What new numbers are asked for by. */
export function newNumberQuery({
  country,
  region,
  areaCode,
}: Pick<NumberPickerContext, 'country' | 'region' | 'areaCode'>): NewNumberQuery {
  return { country, region: region ?? '', areaCode: areaCode ?? '', count: OFFERED_AT_ONCE };
}
