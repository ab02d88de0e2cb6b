/** The cells of a roster row that an admin fills in, in the order in which they are asked for (R06, R07). */
export const rowFields = [
  'firstName',
  'lastName',
  'email',
  'extension',
  'siteId',
  'costCenterId',
] as const;

export type RowField = (typeof rowFields)[number];
