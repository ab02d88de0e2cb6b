import { addressFields, addressSchema, type Address } from '../../src/domain/address.ts';
import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import {
  catalogIdSchema,
  deviceIdSchema,
  emergencyLocationIdSchema,
  questionIdSchema,
  roleIdSchema,
  shippingAddressIdSchema,
} from '../../src/domain/ids.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { WizardDriver } from '../../src/headless/driver.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import type { SetupOption } from '../../src/domain/setup.ts';
import { rowAt } from './wizard-over-mock.ts';

/** Says one thing after the other to the editor that lies on top, and waits for what comes of each. */
export async function edit(driver: WizardDriver, ...events: readonly EditorEvent[]): Promise<void> {
  for (const event of events) {
    driver.sendToEditor(event);
    await driver.settled();
  }
}

/** Opens the phones for the person in a place, from 1. */
export async function openPhone(driver: WizardDriver, place: number): Promise<void> {
  driver.send({ type: 'phone.open', rowId: rowAt(driver, place) });
  await driver.settled();
}

/** Buys this model for the person in a place (R15). */
export async function buyPhone(driver: WizardDriver, place: number, model: string): Promise<void> {
  await openPhone(driver, place);
  if (driver.editor()?.state.startsWith('catalog') !== true) {
    await edit(driver, { type: 'list.show', list: 'catalog' });
  }
  await edit(driver, { type: 'model.pick', catalogId: catalogIdSchema.parse(model) });
}

/** Gives the person in a place this phone from stock (R14). */
export async function takePhone(driver: WizardDriver, place: number, id: string): Promise<void> {
  await openPhone(driver, place);
  await edit(driver, { type: 'phone.pick', deviceId: deviceIdSchema.parse(id) });
}

/** Opens the numbers for the person in a place. */
export async function openNumber(driver: WizardDriver, place: number): Promise<void> {
  driver.send({ type: 'number.open', rowId: rowAt(driver, place) });
  await driver.settled();
}

/** Holds this new number of Seattle for the person in a place, and takes it (R18). */
export async function takeNewNumber(
  driver: WizardDriver,
  place: number,
  e164: string,
): Promise<void> {
  await openNumber(driver, place);
  await edit(
    driver,
    { type: 'list.show', list: 'new' },
    { type: 'region.pick', region: 'WA' },
    { type: 'areaCode.pick', areaCode: '206' },
    { type: 'number.pick', e164 },
    { type: 'picker.done' },
  );
}

/** Marks the people in these places, or nobody, and chooses how they start (R22). */
export async function chooseSetup(
  driver: WizardDriver,
  places: readonly number[],
  option: SetupOption,
): Promise<void> {
  driver.send({ type: 'rows.mark', rowIds: places.map((place) => rowAt(driver, place)) });
  driver.send({ type: 'setup.choose', option });
  await driver.settled();
}

/** Credentials that satisfy the policy of Northwind (R28). */
export function goodCredentials(
  password = 'Kestrel-4mbox-Drift',
  pin = '718294',
): CredentialsPatch {
  return {
    password: SecretBox.of(password),
    passwordAgain: SecretBox.of(password),
    pin: SecretBox.of(pin),
    pinAgain: SecretBox.of(pin),
    questionId: questionIdSchema.parse('question-1'),
    answer: SecretBox.of('Marmalade'),
  };
}

/** Types good credentials for the people in these places; the path must be open for them. */
export async function typeCredentials(
  driver: WizardDriver,
  places: readonly number[],
): Promise<void> {
  const rowIds = places.map((place) => rowAt(driver, place));
  await edit(driver, { type: 'credentials.set', rowIds, patch: goodCredentials() });
}

/** Goes on from the people, or from shipping. */
export async function goOn(driver: WizardDriver): Promise<void> {
  driver.send({ type: 'step.next' });
  await driver.settled();
}

/** Submits, or asks what it costs. */
export async function submit(driver: WizardDriver): Promise<void> {
  driver.send({ type: 'run.submit' });
  await driver.settled();
}

export const addressId = (name: string) => shippingAddressIdSchema.parse(`address-${name}`);
export const locationId = (name: string) => emergencyLocationIdSchema.parse(`location-${name}`);
export const roleId = (name: string) => roleIdSchema.parse(`role-${name}`);

/** A place that the map of the mock knows. */
export const wazee: Address = addressSchema.parse({
  country: 'US',
  street: '210 Wazee Street',
  city: 'Denver',
  region: 'CO',
  postalCode: '80202',
});

/** The parts of an address as they are typed. */
export function partsOf(address: Address) {
  return Object.fromEntries(addressFields.map((field) => [field, address[field]]));
}
