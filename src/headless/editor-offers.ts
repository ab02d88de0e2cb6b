import type { CatalogModel, InventoryPhone } from '../domain/device.ts';
import type { EmergencyLocation } from '../domain/emergency-location.ts';
import type { InventoryNumber, OfferedNumber } from '../domain/phone-number.ts';
import type { Role } from '../domain/role.ts';
import type { SecurityQuestion } from '../domain/security-question.ts';
import type { ShippingAddress, ShippingMethod } from '../domain/shipping.ts';

/** What an editor has to choose from; a list that it does not have is empty. */
export interface EditorOffers {
  readonly phones: readonly InventoryPhone[];
  readonly models: readonly CatalogModel[];
  /** Numbers in stock, and new ones. */
  readonly stock: readonly InventoryNumber[];
  readonly offers: readonly OfferedNumber[];
  readonly addresses: readonly ShippingAddress[];
  readonly methods: readonly ShippingMethod[];
  readonly roles: readonly Role[];
  readonly locations: readonly EmergencyLocation[];
  readonly questions: readonly SecurityQuestion[];
  /** What others have: it can't be picked once more (R14, R17). */
  readonly taken: readonly string[];
}

const NONE: EditorOffers = {
  phones: [],
  models: [],
  stock: [],
  offers: [],
  addresses: [],
  methods: [],
  roles: [],
  locations: [],
  questions: [],
  taken: [],
};

/** The lists of an editor's context, by the names that every machine gives them. */
export function offersOf(context: Partial<EditorOffers>): EditorOffers {
  const lists = Object.entries(NONE).map(([name]) => [name, Reflect.get(context, name) ?? []]);
  return { ...NONE, ...Object.fromEntries(lists) };
}
