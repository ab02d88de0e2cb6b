import type { SiteId } from './ids.ts';
import type { InventoryNumber, NumberChoice } from './phone-number.ts';
import type { Site } from './site.ts';
import type { UserDraft } from './user-draft.ts';

/** The phone numbers that nobody has yet, and what tells which of them fit a person (R17). */
export interface NumberStock {
  readonly numbers: readonly InventoryNumber[];
  readonly sites: readonly Pick<Site, 'id' | 'country' | 'region'>[];
  /** Where people are whose site says nothing; ISO 3166-1. */
  readonly country: string;
}

/** A state or province of a country, or all of it. */
export interface Place {
  readonly country: string;
  readonly region: string | null;
}

/** Where a person is, as far as it is known. */
export function placeOf(siteId: SiteId | null, { sites, country }: NumberStock): Place {
  const site = sites.find(({ id }) => id === siteId);
  return { country: site?.country ?? country, region: site?.region ?? null };
}

/** The numbers that nobody in the roster has, those that fit the place first; otherwise in the order of the stock. */
export function fittingNumbers(
  place: Place,
  rows: readonly Pick<UserDraft, 'number'>[],
  { numbers }: Pick<NumberStock, 'numbers'>,
): readonly InventoryNumber[] {
  const used = new Set(rows.map(({ number }) => number?.e164));
  const free = numbers.filter(({ e164 }) => !used.has(e164));
  return free.toSorted((a, b) => distance(a, place) - distance(b, place));
}

/** The number that a person gets unless another is chosen; null when none of his country is left. */
export function suggestNumber(
  siteId: SiteId | null,
  rows: readonly Pick<UserDraft, 'number'>[],
  stock: NumberStock,
): NumberChoice | null {
  const place = placeOf(siteId, stock);
  const [best] = fittingNumbers(place, rows, stock);
  if (best === undefined || distance(best, place) > 1) return null;
  return { kind: 'inventory', numberId: best.id, e164: best.e164, isSuggested: true };
}

/** 0 in the same state or province, 1 in the same country, 2 elsewhere or for a number that has no place. */
function distance(number: InventoryNumber, place: Place): number {
  if (number.country !== place.country || number.tariff === 'tollFree') return 2;
  return place.region !== null && number.region === place.region ? 0 : 1;
}
