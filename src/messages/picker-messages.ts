import type { Capability } from '../domain/capability.ts';
import type { CatalogModel } from '../domain/device.ts';
import type { Money } from '../domain/money.ts';
import type { InventoryNumber } from '../domain/phone-number.ts';

/** The words of the windows in which a phone (R13 to R16) or a number (R17, R18) is picked. */
export interface PickerMessages {
  /** Beside a type of user of whom no licence is left: what one more costs each month, or why none can be bought (null). */
  readonly userTypes: { more(price: Money | null, capability: Capability): string };
  readonly phones: {
    title(row: number, person: string): string;
    readonly lists: {
      readonly legend: string;
      readonly inventory: string;
      readonly catalog: string;
    };
    /** Why one list can't be used, and who can help (R04). */
    barred(list: 'inventory' | 'catalog', capability: Capability): string;
    readonly onlyApp: string;
    readonly search: string;
    filters(active: number): string;
    readonly clearFilters: string;
    readonly brands: string;
    readonly deviceClasses: string;
    readonly features: string;
    readonly classNames: Readonly<Record<CatalogModel['deviceClass'], string>>;
    readonly minLines: string;
    readonly anyLines: string;
    atLeast(lines: number): string;
    /** One value to filter by, and how many models have it. */
    facet(value: string, count: number): string;
    results(count: number, isAll: boolean): string;
    lines(lines: number): string;
    readonly availability: Readonly<Record<CatalogModel['availability'], string>>;
    serial(serial: string): string;
    /** Which one it is, from 1, of the phones of one model that have no serial number. */
    noSerial(place: number): string;
    taken(person: string): string;
    readonly chosen: string;
    readonly details: string;
    detailsOf(model: string): string;
    readonly select: string;
    selectModel(model: string): string;
    readonly useApp: string;
    readonly close: string;
  };

  readonly numbers: {
    title(row: number, person: string): string;
    readonly lists: { readonly legend: string; readonly inventory: string; readonly new: string };
    barred(list: 'inventory' | 'new', capability: Capability): string;
    readonly search: string;
    results(count: number, isAll: boolean): string;
    place(number: Pick<InventoryNumber, 'city' | 'region' | 'tariff'>): string;
    readonly chosen: string;
    readonly select: string;
    selectNumber(number: string): string;
    readonly country: string;
    countryName(country: string): string;
    readonly region: string;
    readonly areaCode: string;
    readonly choose: string;
    readonly noPlaces: string;
    readonly chooseArea: string;
    monthly(price: Money | null): string;
    readonly hold: string;
    holdNumber(number: string): string;
    holding(number: string): string;
    /** Said once, and again when the time is about to end; the minutes stand beside it. */
    held(number: string, isEnding: boolean): string;
    readonly keep: string;
    keepNumber(number: string): string;
    readonly lookElsewhere: string;
    holdEnded(number: string): string;
    readonly holdAgain: string;
    gone(number: string): string;
    holdFailed(number: string): string;
    readonly givingBack: string;
    readonly clear: string;
    readonly done: string;
  };

  /** What windows that pick something share. */
  readonly pickers: {
    price(price: Money): string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly more: string;
    readonly cancel: string;
  };
}
