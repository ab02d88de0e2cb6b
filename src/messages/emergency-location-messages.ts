import type { EmergencyLocation } from '../domain/emergency-location.ts';

/** Words for the window in which a place for responders is picked or made (R29, R30). */
export interface EmergencyLocationMessages {
  /** Whom the location is for: one person by name, or several by number. */
  title(people: number, name: string): string;
  readonly newTitle: string;
  readonly barred: string;
  readonly search: string;
  readonly site: string;
  readonly allSites: string;
  readonly locations: string;
  readonly statuses: Readonly<Record<EmergencyLocation['status'], string>>;
  /** Why a location of this status can't be picked. */
  readonly unusable: string;
  /** How many are listed; more where the list goes on. */
  found(count: number, isMore: boolean): string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly more: string;
  picked(name: string): string;
  readonly pickFirst: string;
  readonly done: string;
  readonly close: string;
  /** Takes the person's own location away, so that the site's holds. */
  readonly leaveToSite: string;
  readonly add: string;
  readonly nickname: string;
  readonly nicknameHint: string;
  readonly chooseSite: string;
  readonly address: string;
  readonly noAddress: string;
  readonly addAddress: string;
  readonly editAddress: string;
  readonly back: string;
  readonly save: string;
  readonly saving: string;
  readonly saveFailed: string;
}
