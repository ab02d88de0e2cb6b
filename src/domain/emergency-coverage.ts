import { isUsable, type EmergencyLocation } from './emergency-location.ts';
import type { Site } from './site.ts';
import type { UserDraft } from './user-draft.ts';
import { needsPhone, type UserType } from './user-type.ts';

/** Where responders would be sent for a person: to his own location, else to his site's; null for nowhere (R29). */
export function locationOf(
  row: Pick<UserDraft, 'emergencyLocation' | 'siteId'>,
  sites: readonly Site[],
): EmergencyLocation | null {
  const site = sites.find(({ id }) => id === row.siteId);
  const known = [row.emergencyLocation, site?.emergencyLocation ?? null];
  return known.find((location) => location !== null && isUsable(location)) ?? null;
}

/**
 * The people who could call at once and for whom responders would be sent nowhere (R31, R32).
 *
 * People who activate their own account are asked for an address at their first sign-in.
 */
export function uncoveredRows<
  Row extends Pick<UserDraft, 'emergencyLocation' | 'siteId' | 'setup'>,
>(rows: readonly Row[], userType: Pick<UserType, 'kind'>, sites: readonly Site[]): readonly Row[] {
  if (!needsPhone(userType.kind)) return [];
  return rows.filter((row) => row.setup?.kind === 'credentials' && locationOf(row, sites) === null);
}
