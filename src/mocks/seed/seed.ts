import type { Account } from '../../domain/account.ts';
import type { CostCenter } from '../../domain/cost-center.ts';
import type { CatalogModel, InventoryPhone } from '../../domain/device.ts';
import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import type { Money } from '../../domain/money.ts';
import type { InventoryNumber } from '../../domain/phone-number.ts';
import type { Role } from '../../domain/role.ts';
import type { SecurityQuestion } from '../../domain/security-question.ts';
import type { ShippingAddress, ShippingMethod } from '../../domain/shipping.ts';
import type { Site } from '../../domain/site.ts';
import type { UserType } from '../../domain/user-type.ts';
import type { Member } from '../member.ts';

/** A user type with all its licences, used ones included; null when it needs none. */
export interface SeedUserType extends Pick<UserType, 'id' | 'kind' | 'label' | 'licencePrice'> {
  readonly licences: number | null;
}

/** A way to ship with what the first phone of a parcel and each further one cost, in minor units. */
export interface SeedShippingMethod extends Omit<ShippingMethod, 'price'> {
  readonly first: number;
  readonly further: number;
}

/** New phone numbers as they are sold (R18). */
interface NumberSale {
  /** Lines on offer in each area code, at most the hundred that are kept for fiction. */
  readonly perAreaCode: number;
  /** Each month; null when it is included. */
  readonly price: Money | null;
  readonly holdMinutes: number;
}

/** An account as the mock starts with it. */
export interface Seed {
  /** The clock is the back end's own. */
  readonly account: Omit<Account, 'serverTime'>;
  readonly userTypes: readonly SeedUserType[];
  readonly sites: readonly Site[];
  readonly costCenters: readonly CostCenter[];
  readonly members: readonly Member[];
  readonly roles: readonly Role[];
  readonly securityQuestions: readonly SecurityQuestion[];
  /** Phone numbers in stock (R17). */
  readonly numbers: readonly InventoryNumber[];
  /** Phones in stock (R14). */
  readonly phones: readonly InventoryPhone[];
  readonly catalog: readonly CatalogModel[];
  readonly newNumbers: NumberSale;
  readonly shippingAddresses: readonly ShippingAddress[];
  readonly shippingMethods: readonly SeedShippingMethod[];
  readonly emergencyLocations: readonly EmergencyLocation[];
  /** Whether it can tell if an address exists; one that can't takes everything as it is. */
  readonly verifiesAddresses: boolean;
  readonly quoteMinutes: number;
  /** Where the search for free extension numbers starts (R07). */
  readonly firstExtension: number;
  /** Entries of a list in one answer. */
  readonly pageSize: number;
}

/** The user types with the licences that the members leave (R04). */
export function licensedUserTypes(
  { userTypes }: Pick<Seed, 'userTypes'>,
  members: readonly Pick<Member, 'userTypeId'>[],
): readonly UserType[] {
  return userTypes.map(({ id, kind, label, licencePrice, licences }) => {
    const used = members.filter((member) => member.userTypeId === id).length;
    return {
      id,
      kind,
      label,
      licencePrice,
      licencesLeft: licences === null ? null : Math.max(0, licences - used),
    };
  });
}
