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

/** Names a person who exists in the account. */
export const userIdSchema = id.brand<'UserId'>();
export type UserId = z.infer<typeof userIdSchema>;

/** Names the back end's work on one submission. */
export const jobIdSchema = id.brand<'JobId'>();
export type JobId = z.infer<typeof jobIdSchema>;
