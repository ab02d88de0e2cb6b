import * as z from 'zod/mini';
import { catalogIdSchema, deviceIdSchema, siteIdSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { tolerantEnum } from './tolerant-enum.ts';

/** The kinds of phone that are told apart (R15). */
export const deviceClasses = ['desk', 'conference', 'cordless', 'adapter'] as const;

const deviceClassSchema = tolerantEnum(deviceClasses, 'other');

/** A phone in the account's stock that nobody has yet (R14). */
export const inventoryPhoneSchema = z.object({
  id: deviceIdSchema,
  /** Brand and model, such as "Yealink T54W". */
  model: z.string(),
  deviceClass: deviceClassSchema,
  serial: z._default(z.nullable(z.string()), null),
  siteId: z._default(z.nullable(siteIdSchema), null),
});

export type InventoryPhone = Readonly<z.infer<typeof inventoryPhoneSchema>>;

/** A phone model that can be bought (R15). */
export const catalogModelSchema = z.object({
  id: catalogIdSchema,
  name: z.string(),
  brand: z.string(),
  deviceClass: deviceClassSchema,
  /** Calls that it can hold at once. */
  lines: z.int().check(z.positive()),
  features: z.array(z.string()),
  description: z._default(z.string(), ''),
  imageUrl: z._default(z.nullable(z.string()), null),
  price: moneySchema,
  availability: tolerantEnum(['inStock', 'backordered', 'soldOut'], 'other'),
});

export type CatalogModel = Readonly<z.infer<typeof catalogModelSchema>>;

/** What the catalogue is searched by (R15); an empty list or text leaves everything in. */
export const catalogFiltersSchema = z.object({
  text: z.string(),
  brands: z.array(z.string()),
  deviceClasses: z.array(z.string()),
  features: z.array(z.string()),
  minLines: z.int().check(z.positive()),
});

export type CatalogFilters = Readonly<z.infer<typeof catalogFiltersSchema>>;

/** Filters that leave everything in. */
export const noFilters: CatalogFilters = {
  text: '',
  brands: [],
  deviceClasses: [],
  features: [],
  minLines: 1,
};

/** What there is to filter by, with the number of models that there would be of each value while all other filters hold. */
export const catalogFacetsSchema = z.object({
  brands: z.array(z.object({ value: z.string(), count: z.int() })),
  deviceClasses: z.array(z.object({ value: z.string(), count: z.int() })),
  features: z.array(z.object({ value: z.string(), count: z.int() })),
});

export type CatalogFacets = Readonly<z.infer<typeof catalogFacetsSchema>>;
