export { addressLine, countryNames, type AddressLineNames } from './messages/address-line.ts';
export { dateTimeText, moneyText } from './messages/format.ts';
export type { Messages, SomeMessages } from './messages/messages.ts';
export { phoneNumberText } from './messages/phone-number-text.ts';
export { pluralOf, type PluralForms } from './messages/plural.ts';
export { fullDate, zoneAt, zoneText } from './messages/zone-text.ts';
