import { blankAddress, type Address } from '../../domain/address.ts';
import type { Capabilities } from '../../domain/capability.ts';
import {
  isUsable,
  type EmergencyLocation,
  type NewEmergencyLocation,
} from '../../domain/emergency-location.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { EmergencyLocationId, SiteId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import type { LocationQuery } from '../../transport/transport.ts';
import type { StateMeta } from '../state-meta.ts';
import { kept, type PickerOutput } from './picker-output.ts';

export interface EmergencyLocationPickerInput {
  readonly runId: string;
  /** The person's site; null where there is none, or where several people have different ones. */
  readonly siteId: SiteId | null;
  readonly sites: readonly Pick<Site, 'id' | 'name'>[];
  readonly multiSite: boolean;
  /** ISO 3166-1: where a new location most likely is. */
  readonly country: string;
  readonly capabilities: Capabilities;
  /** A nickname for a new location, such as the person's name. */
  readonly suggestedName: string;
  /** The person's own location; null when he has none. */
  readonly location: EmergencyLocation | null;
  /** A new location that was begun for the same people and left; null when there is none. */
  readonly draft: EmergencyLocationDraft | null;
}

/** A new location as typed so far. */
export interface EmergencyLocationDraft {
  readonly name: string;
  readonly siteId: SiteId | null;
  readonly address: Address | null;
  /** What stands in the address's own window as long as it was not accepted; null when that was not opened. */
  readonly typed: Address | null;
}

export interface EmergencyLocationPickerContext extends Omit<
  EmergencyLocationPickerInput,
  'siteId' | 'suggestedName' | 'location' | 'draft'
> {
  /** What the locations are searched by. */
  readonly text: string;
  /** The site whose locations are shown; null for all. */
  readonly siteFilter: SiteId | null;
  readonly locations: readonly EmergencyLocation[];
  /** Where the list goes on; null at its end. */
  readonly nextCursor: string | null;
  readonly picked: EmergencyLocation | null;
  readonly draft: EmergencyLocationDraft;
  /** What is wrong with the new location. */
  readonly issues: readonly Issue[];
  /** Times that the back end turned a new location down; the next one is meant anew. */
  readonly refusals: number;
  /** Why the last call failed; null when it did not. */
  readonly failure: FailureDetails | null;
  readonly ending: PickerOutput<EmergencyLocation | null>;
}

export type EmergencyLocationPickerEvent =
  | { readonly type: 'search.type'; readonly text: string }
  | { readonly type: 'site.filter'; readonly siteId: SiteId | null }
  | { readonly type: 'list.more' }
  | { readonly type: 'location.pick'; readonly locationId: EmergencyLocationId }
  | { readonly type: 'location.clear' }
  | { readonly type: 'location.new' }
  | { readonly type: 'nickname.set'; readonly name: string }
  | { readonly type: 'site.set'; readonly siteId: SiteId | null }
  | { readonly type: 'address.open' }
  | { readonly type: 'location.add' }
  | { readonly type: 'location.back' }
  | { readonly type: 'call.retry' }
  | { readonly type: 'picker.done' }
  | { readonly type: 'picker.close' };

export type EmergencyLocationPickerMeta = StateMeta<
  'emergencyLocationPicker' | 'newEmergencyLocation' | 'emergencyAddress'
>;

export function startEmergencyLocationPicker({
  siteId,
  suggestedName,
  location,
  draft,
  ...input
}: EmergencyLocationPickerInput): EmergencyLocationPickerContext {
  return {
    ...input,
    text: '',
    siteFilter: siteId,
    locations: [],
    nextCursor: null,
    picked: location,
    draft: draft ?? { name: suggestedName, siteId, address: null, typed: null },
    issues: [],
    refusals: 0,
    failure: null,
    ending: kept,
  };
}

/** What is asked of the back end; with a cursor, how the list goes on. */
export function locationQuery(
  { text, siteFilter }: EmergencyLocationPickerContext,
  cursor: string | null,
): LocationQuery {
  return { text: tidyText(text), siteId: siteFilter, cursor };
}

/** The location of the list that can be picked; undefined when it is not there or not usable. */
export function usableLocation(
  { locations }: EmergencyLocationPickerContext,
  locationId: EmergencyLocationId,
): EmergencyLocation | undefined {
  return locations.find((location) => location.id === locationId && isUsable(location));
}

/** The new location as it is made; it is never sent as long as its address is missing. */
export function newLocationOf({
  draft: { name, siteId, address },
  multiSite,
  country,
}: EmergencyLocationPickerContext): NewEmergencyLocation {
  return {
    name: tidyText(name),
    siteId: multiSite ? siteId : null,
    address: address ?? blankAddress(country),
    visibility: 'company',
  };
}
