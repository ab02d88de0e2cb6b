import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { blankCredentials, type CredentialsDraft } from '../../domain/credentials.ts';
import { locationOf } from '../../domain/emergency-coverage.ts';
import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import type { RowId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { fullName } from '../../domain/user-draft.ts';
import { needsPhone } from '../../domain/user-type.ts';
import type { emergencyLocationPickerMachine } from '../pickers/emergency-location-picker.machine.ts';
import type { assignCredentialsMachine } from './assign-credentials.machine.ts';

export type CredentialsSnapshot = SnapshotFrom<typeof assignCredentialsMachine>;

/** One of the people to whom credentials are assigned, as he stands (R28). */
export interface CredentialsPerson {
  readonly id: RowId;
  readonly name: string;
  readonly draft: CredentialsDraft;
  readonly issues: readonly Issue[];
}

/** The people for whom the path is open, with their credentials as they stand (R28). */
export function selectCredentialsPeople({
  context: { people, results },
}: CredentialsSnapshot): readonly CredentialsPerson[] {
  return people.flatMap((person) => {
    const result = results.find(({ rowId }) => rowId === person.id);
    if (result === undefined) return [];
    const draft = result.setup.kind === 'credentials' ? result.setup : blankCredentials;
    return [{ id: person.id, name: fullName(person), draft, issues: result.issues }];
  });
}

/** Where responders would be sent for a person (R29). */
export interface PersonPlace {
  readonly id: RowId;
  readonly name: string;
  readonly location: EmergencyLocation | null;
  /** Whether it is the site's, which holds for whoever has none of his own. */
  readonly isOfSite: boolean;
}

/** Where responders would be sent for each person; nobody of a type that has no phone is in it (R31). */
export function selectPlaces({
  context: { people, results, sites, userType },
}: CredentialsSnapshot): readonly PersonPlace[] {
  if (!needsPhone(userType.kind)) return [];
  return people.map((person) => {
    const result = results.find(({ rowId }) => rowId === person.id);
    const own = result?.emergencyLocation ?? null;
    const location = locationOf({ siteId: person.siteId, emergencyLocation: own }, sites);
    const isOfSite = location !== null && location !== own;
    return { id: person.id, name: fullName(person), location, isOfSite };
  });
}

/** The window in which a location is picked; null while it is closed (R29, R30). */
export function selectLocationPicker({
  children,
}: CredentialsSnapshot): ActorRefFrom<typeof emergencyLocationPickerMachine> | null {
  return children.emergencyLocationPicker ?? null;
}
