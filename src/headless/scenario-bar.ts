import { isAvailable, type Capability, type CapabilityName } from '../domain/capability.ts';
import { setupRefusal, type SetupOption } from '../domain/setup.ts';
import { isUserTypeAvailable, needsPhone, type UserType } from '../domain/user-type.ts';
import type { Walk } from './scenario-walk.ts';

/** What stands against something that a scenario asks for. */
export type Bar =
  /** Nobody of the run can start this way (R09, R22). */
  | {
      readonly kind: 'setup';
      readonly option: SetupOption;
      readonly code: NonNullable<ReturnType<typeof setupRefusal>>;
    }
  /** The account, or the admin's rights, do not allow it (R04). */
  | {
      readonly kind: 'capability';
      readonly name: CapabilityName;
      readonly capability: Capability;
    }
  /** People of this type have no phone and no number of their own (R05). */
  | { readonly kind: 'userType'; readonly userType: UserType }
  /** No licence of this type is left, and none can be bought (R04). */
  | {
      readonly kind: 'licences';
      readonly userType: UserType;
      readonly capability: Capability;
    };

/** Tells that a scenario asks for what the account does not allow. */
export class ScenarioBar extends Error {
  override readonly name = 'ScenarioBar';
  readonly bar: Bar;

  constructor(bar: Bar) {
    super(`Failed to go on: the account does not allow what the scenario asks for (${bar.kind}).`);
    this.bar = bar;
  }
}

/** Ends a scenario where something can't be done on the account. */
export function mustBeAvailable({ driver }: Walk, name: CapabilityName): void {
  const capabilities = driver.read().offer?.account.capabilities;
  if (capabilities === undefined || isAvailable(capabilities, name)) return;
  throw new ScenarioBar({ kind: 'capability', name, capability: capabilities[name] });
}

/** Ends a scenario where people of the chosen type have no phones. */
export function mustHavePhones({ driver }: Walk): void {
  const { offer } = driver.read();
  const userTypeId = driver.plan()?.userTypeId;
  const userType = offer?.userTypes.find(({ id }) => id === userTypeId);
  if (userType === undefined || needsPhone(userType.kind)) return;
  throw new ScenarioBar({ kind: 'userType', userType });
}

/** Ends a scenario where nobody can start in a way. */
export function mustBeAllowed({ driver }: Walk, option: SetupOption): void {
  const account = driver.read().offer?.account;
  const requireUniqueEmail = driver.plan()?.requireUniqueEmail ?? true;
  if (account === undefined) return;
  const code = setupRefusal(option, { account, requireUniqueEmail });
  if (code !== null) throw new ScenarioBar({ kind: 'setup', option, code });
}

/** Ends a scenario where a type has no licences left, and none can be bought. */
export function mustHaveLicences({ driver }: Walk, userType: UserType): void {
  const capabilities = driver.read().offer?.account.capabilities;
  if (capabilities === undefined || isUserTypeAvailable(userType, capabilities)) return;
  throw new ScenarioBar({ kind: 'licences', userType, capability: capabilities.buyLicences });
}
