import { noAccount } from '../domain/no-account.ts';
import { canBuyLicences, type UserType } from '../domain/user-type.ts';
import type { WizardDriver } from '../headless/driver.ts';
import { en } from '../messages/en.ts';
import { exitCodes } from './exit-code.ts';
import { taskOf } from './read-options.ts';
import { stoppedRun, type RunReport } from './report.ts';
import { Stopped } from './stopped.ts';

/** Chooses by id or kind (R01); a type without licences can't be chosen (R04). */
export function chooseType(
  driver: WizardDriver,
  wanted: string | null,
  canBuy: boolean,
  command: string,
): RunReport | null {
  const { offer } = driver.read();
  // Without an acknowledgement of the charges nothing is bought (R26).
  const isLeft = (type: UserType): boolean =>
    type.licencesLeft === null || type.licencesLeft > 0 || (canBuy && isBuyable(driver, type));
  const types = offer?.userTypes ?? [];
  const type =
    wanted === null
      ? types.find(isLeft)
      : types.find(({ id, kind }) => id === wanted || kind === wanted);
  if (type !== undefined && isLeft(type)) {
    driver.send({ type: 'userType.choose', userTypeId: type.id });
    return null;
  }
  if (wanted !== null && type === undefined) throw unknownType(types, command);
  const what = type === undefined ? 'any user type' : `the user type ${type.label}`;
  const choices = type === undefined ? types : [type];
  return stoppedRun(
    exitCodes.blocked,
    `Nothing was submitted: no licence is left of ${what}. ${licenceAdvice(driver, choices)}`,
  );
}

/** How to get licences of one of these types, which are bought by accepting the charges where they can be (R04, R26). */
export function licenceAdvice(driver: WizardDriver, types: readonly UserType[]): string {
  const canBuy = types.some((type) => isBuyable(driver, type));
  const { buyLicences } = (driver.read().offer?.account ?? noAccount).capabilities;
  return canBuy
    ? 'Buy what is missing with --charges accept.'
    : en.userTypes.more(null, buyLicences);
}

function isBuyable(driver: WizardDriver, type: UserType): boolean {
  const { offer } = driver.read();
  return offer !== null && canBuyLicences(type, offer.account.capabilities);
}

function unknownType(types: readonly UserType[], command: string): Stopped {
  const names = types.map(({ id, kind }) => `${kind} (${id})`).join(', ');
  const message = `Failed to ${taskOf(command)}: the account has no such user type. Give --type one of these: ${names}.`;
  return new Stopped(exitCodes.usage, message);
}
