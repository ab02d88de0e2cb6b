import type { Capabilities } from '../../domain/capability.ts';
import {
  noFilters,
  type CatalogFacets,
  type CatalogFilters,
  type CatalogModel,
  type InventoryPhone,
} from '../../domain/device.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { CatalogId, DeviceId } from '../../domain/ids.ts';
import type { PhoneChoice } from '../../domain/phone.ts';
import type { StateMeta } from '../state-meta.ts';
import { kept, type PickerOutput } from './picker-output.ts';

/** The two lists that phones are picked from: those in stock (R14), and those that can be bought (R15). */
export type PhoneList = 'inventory' | 'catalog';

export interface DevicePickerInput {
  /** What the person has now. */
  readonly phone: PhoneChoice;
  /** The phones in stock that others in the roster have: a phone can be picked once (R14). */
  readonly taken: readonly DeviceId[];
  readonly capabilities: Capabilities;
}

export interface DevicePickerContext extends DevicePickerInput {
  /** What is searched for; its text narrows either list. */
  readonly filters: CatalogFilters;
  readonly phones: readonly InventoryPhone[];
  readonly models: readonly CatalogModel[];
  readonly facets: CatalogFacets;
  /** Where the list that is shown goes on; null at its end. */
  readonly cursor: string | null;
  /** The model whose details are open (R15). */
  readonly opened: CatalogModel | null;
  readonly failure: FailureDetails | null;
  /** How the picker would end now. */
  readonly ending: DevicePickerOutput;
}

export type DevicePickerEvent =
  | { readonly type: 'list.show'; readonly list: PhoneList }
  | { readonly type: 'search.type'; readonly text: string }
  | { readonly type: 'filters.set'; readonly patch: Partial<CatalogFilters> }
  | {
      readonly type:
        | 'filters.clear'
        | 'list.more'
        | 'details.close'
        | 'app.pick'
        | 'call.retry'
        | 'picker.close';
    }
  | { readonly type: 'details.open' | 'model.pick'; readonly catalogId: CatalogId }
  | { readonly type: 'phone.pick'; readonly deviceId: DeviceId };

/** `busy` while a list is waited for, `modal` while details are open. */
export type DevicePickerTag = 'busy' | 'modal';

export type DevicePickerMeta = StateMeta<
  'inventoryPhones' | 'phoneCatalog' | 'phoneDetails' | 'phonesBarred'
>;

export type DevicePickerOutput = PickerOutput<PhoneChoice>;

const noFacets: CatalogFacets = { brands: [], deviceClasses: [], features: [] };

/** A picker as it opens: nothing is listed yet, and the phone stays as it is. */
export function openDevicePicker(input: DevicePickerInput): DevicePickerContext {
  return {
    ...input,
    filters: noFilters,
    phones: [],
    models: [],
    facets: noFacets,
    cursor: null,
    opened: null,
    failure: null,
    ending: kept,
  };
}
