/** The cells of a roster row that an admin types into or picks from, in the order in which they are asked for (R06, R07). */
export const rowFields = [
  'firstName',
  'lastName',
  'email',
  'extension',
  'siteId',
  'costCenterId',
] as const;

export type RowField = (typeof rowFields)[number];

/** What else is chosen for a person: in windows of their own (R13, R17), or on later pages (R19, R22, R24, R29). */
export const choiceFields = [
  'phone',
  'number',
  'shipTo',
  'setup',
  'role',
  'emergencyLocation',
] as const;

export type ChoiceField = (typeof choiceFields)[number];
