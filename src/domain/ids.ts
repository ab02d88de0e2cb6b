import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1));

/** Names one person in the roster of this run; made by the roster itself, never by the back end. */
export const rowIdSchema = id.brand<'RowId'>();
export type RowId = z.infer<typeof rowIdSchema>;

/** Names one of the account's user types. */
export const userTypeIdSchema = id.brand<'UserTypeId'>();
export type UserTypeId = z.infer<typeof userTypeIdSchema>;

/** Names a site of a multi-site account. */
export const siteIdSchema = id.brand<'SiteId'>();
export type SiteId = z.infer<typeof siteIdSchema>;

/** Names a cost centre of a multi-site account. */
export const costCenterIdSchema = id.brand<'CostCenterId'>();
export type CostCenterId = z.infer<typeof costCenterIdSchema>;

/** Names a phone in the account's stock (R14). */
export const deviceIdSchema = id.brand<'DeviceId'>();
export type DeviceId = z.infer<typeof deviceIdSchema>;

/** Names a phone model that can be bought (R15). */
export const catalogIdSchema = id.brand<'CatalogId'>();
export type CatalogId = z.infer<typeof catalogIdSchema>;

/** Names a phone number in the account's stock (R17). */
export const numberIdSchema = id.brand<'NumberId'>();

/** Names a new phone number's hold (R18). */
export const holdIdSchema = id.brand<'HoldId'>();
export type HoldId = z.infer<typeof holdIdSchema>;

/** Names a shipping address that the account keeps (R19). */
export const shippingAddressIdSchema = id.brand<'ShippingAddressId'>();
export type ShippingAddressId = z.infer<typeof shippingAddressIdSchema>;

/** Names a way to ship. */
export const shippingMethodIdSchema = id.brand<'ShippingMethodId'>();
export type ShippingMethodId = z.infer<typeof shippingMethodIdSchema>;

/** Names a role (R24). */
export const roleIdSchema = id.brand<'RoleId'>();
export type RoleId = z.infer<typeof roleIdSchema>;

/** Names a security question (R28). */
export const questionIdSchema = id.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Names an emergency response location (R29). */
export const emergencyLocationIdSchema = id.brand<'EmergencyLocationId'>();
export type EmergencyLocationId = z.infer<typeof emergencyLocationIdSchema>;

/** Names a quote, which the submission that accepts it sends back (R26). */
export const quoteIdSchema = id.brand<'QuoteId'>();
export type QuoteId = z.infer<typeof quoteIdSchema>;

/** Names the terms that come with a quote (R26). */
export const termsIdSchema = id.brand<'TermsId'>();

/** Names a person who exists in the account. */
export const userIdSchema = id.brand<'UserId'>();
export type UserId = z.infer<typeof userIdSchema>;

/** Names the back end's work on one submission. */
export const jobIdSchema = id.brand<'JobId'>();
export type JobId = z.infer<typeof jobIdSchema>;
