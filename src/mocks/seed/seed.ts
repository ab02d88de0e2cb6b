import type { Account } from '../../domain/account.ts';
import type { CostCenter } from '../../domain/cost-center.ts';
import type { Site } from '../../domain/site.ts';
import type { UserType } from '../../domain/user-type.ts';
import type { Member } from '../member.ts';

/** A user type with all its licences, used ones included; null when it needs none. */
export interface SeedUserType extends Pick<UserType, 'id' | 'kind' | 'label'> {
  readonly licences: number | null;
}

/** An account as the mock starts with it. */
export interface Seed {
  readonly account: Account;
  readonly userTypes: readonly SeedUserType[];
  readonly sites: readonly Site[];
  readonly costCenters: readonly CostCenter[];
  readonly members: readonly Member[];
  /** Where the search for free extension numbers starts (R07). */
  readonly firstExtension: number;
  /** Entries of a list in one answer; small, so that clients meet real paging. */
  readonly pageSize: number;
}

/** The user types with the licences that the members leave (R04). */
export function licensedUserTypes(
  { userTypes }: Seed,
  members: readonly Member[],
): readonly UserType[] {
  return userTypes.map(({ id, kind, label, licences }) => {
    const used = members.filter((member) => member.userTypeId === id).length;
    return {
      id,
      kind,
      label,
      licencesLeft: licences === null ? null : Math.max(0, licences - used),
    };
  });
}
