import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import type { RowId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { SetupDraft, SetupRules } from '../../domain/setup.ts';
import type { Site } from '../../domain/site.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { UserType } from '../../domain/user-type.ts';
import type { EmergencyLocationDraft } from '../pickers/emergency-location-picker.types.ts';
import type { StateMeta } from '../state-meta.ts';

/** One of the people for whom a path is open. */
export type PathPerson = Pick<
  UserDraft,
  | 'id'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'extension'
  | 'number'
  | 'siteId'
  | 'emergencyLocation'
  | 'setup'
>;

/** What every setup path is given: the people it is for, one, several or all, and the rules of the run (R22). */
export interface SetupPathInput {
  /** Names the run in everything that is made while the path is open. */
  readonly runId: string;
  readonly people: readonly PathPerson[];
  readonly userType: Pick<UserType, 'kind'>;
  readonly sites: readonly Site[];
  readonly rules: SetupRules;
  /** The new emergency locations that were begun and left, each under the people that it was for (R30). */
  readonly locationDrafts: LocationDrafts;
}

export type LocationDrafts = Readonly<Record<string, EmergencyLocationDraft | null>>;

/** What a path says of one person: how he starts, and what is still missing or wrong with it. */
export interface SetupResult {
  readonly rowId: RowId;
  readonly setup: SetupDraft;
  readonly emergencyLocation: EmergencyLocation | null;
  readonly issues: readonly Issue[];
}

/**
 * What every setup path shows while it is open.
 *
 * The results are always current: whoever watches the path holds what it shows, and leaving it needs no Save.
 */
export interface SetupPathContext extends SetupPathInput {
  readonly results: readonly SetupResult[];
}

/** What can be said to every setup path. */
export type SetupPathEvent = { readonly type: 'path.close' };

/** `ready` where every person can be submitted as he is, `blocked` where one can't; neither under a dialog or a wait. */
export type SetupPathTag = 'ready' | 'blocked' | 'busy' | 'modal';

export type SetupPathMeta = StateMeta<
  'sendInvite' | 'scheduleInvite' | 'assignCredentials' | 'activateLater' | 'emergencyLocation'
>;

/** What a path leaves behind when it is closed. */
export interface SetupPathOutput {
  readonly results: readonly SetupResult[];
}
