import type { Account } from '../domain/account.ts';
import type { Address, AddressForm, AddressPurpose, AddressVerdict } from '../domain/address.ts';
import type { CostCenter } from '../domain/cost-center.ts';
import type {
  CatalogFacets,
  CatalogFilters,
  CatalogModel,
  InventoryPhone,
} from '../domain/device.ts';
import type { EmergencyLocation, NewEmergencyLocation } from '../domain/emergency-location.ts';
import type { IdentityQuery, IdentityReport } from '../domain/identity.ts';
import type { HoldId, JobId, RowId, ShippingAddressId, SiteId, UserId } from '../domain/ids.ts';
import type { Order, Quote } from '../domain/order.ts';
import type {
  HoldReport,
  InventoryNumber,
  NumberPlace,
  OfferedNumber,
} from '../domain/phone-number.ts';
import type { Role } from '../domain/role.ts';
import type { SecurityQuestion } from '../domain/security-question.ts';
import type { ShippingAddress, ShippingAddressDraft, ShippingMethod } from '../domain/shipping.ts';
import type { Site } from '../domain/site.ts';
import type { Job } from '../domain/job.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import type { UserType } from '../domain/user-type.ts';

/** What every call gets besides its input. */
export interface CallOptions {
  /** Ends the wait for the answer; whether the back end still carries the call out is not known then. */
  readonly signal: AbortSignal;
}

/** What a call that changes something gets. */
export interface MutationOptions extends CallOptions {
  /** Equal for repetitions of one intent: the back end carries out the first and answers all alike. */
  readonly key: string;
}

/** One part of a list. */
export interface Page<Entry> {
  readonly items: readonly Entry[];
  /** Passed back to get the next part; null at the end. */
  readonly nextCursor: string | null;
}

/** Asks for one part of a list: the first with a null cursor, the next with `nextCursor` of the part before. */
export interface PageQuery {
  readonly cursor: string | null;
}

/** A part of a list that is searched by what is typed; an empty text leaves everything in. */
export interface SearchQuery extends PageQuery {
  readonly text: string;
}

/** Asks for a part of the catalogue that the filters leave in. */
export interface CatalogQuery extends PageQuery {
  readonly filters: CatalogFilters;
}

/** Asks for a part of the phone numbers in stock. */
export interface NumberQuery extends SearchQuery {
  /** ISO 3166-1; null for every country. */
  readonly country: string | null;
  /** Null for every state and province. */
  readonly region: string | null;
}

/** Where new numbers are to be had: in a country (its states and provinces), or in one of those (its area codes). */
export interface PlaceQuery {
  readonly country: string;
  readonly region: string | null;
}

/** Asks for `count` new numbers of one area code. */
export interface NewNumberQuery {
  readonly country: string;
  readonly region: string;
  readonly areaCode: string;
  readonly count: number;
}

/** What is shipped to which address; methods and prices depend on it. */
export interface ParcelQuery {
  readonly parcels: readonly { readonly addressId: ShippingAddressId; readonly phones: number }[];
}

/** Asks for a part of the emergency locations. */
export interface LocationQuery extends SearchQuery {
  /** Null for every site. */
  readonly siteId: SiteId | null;
}

/** What became of an invite that was asked for again, put off or called off. */
export interface InviteState {
  readonly state: 'sent' | 'scheduled' | 'cancelled';
  /** When it leaves or left; null when it never will. */
  readonly at: string | null;
}

/**
 * Everything that the wizard asks of a back end; a host plugs its own in.
 *
 * Every operation resolves with a value of the domain or rejects with a `Failure`.
 * What `getAccount` declares as unavailable or unsupported is never asked for; `unsupportedOperations` fills it in.
 */
export interface Transport {
  /** The account, its limits and policies, and what can be done there. */
  getAccount(options: CallOptions): Promise<Account>;
  /** The user types of the account's plan, in the order in which they are offered (R01). */
  listUserTypes(options: CallOptions): Promise<readonly UserType[]>;
  /** The account's sites; asked on multi-site accounts only (R06). */
  listSites(query: PageQuery, options: CallOptions): Promise<Page<Site>>;
  /** The account's cost centres; asked on multi-site accounts only (R06). */
  listCostCenters(query: PageQuery, options: CallOptions): Promise<Page<CostCenter>>;
  /** The roles with their permissions (R24). */
  listRoles(options: CallOptions): Promise<readonly Role[]>;
  /** The questions to choose from (R28). */
  listSecurityQuestions(options: CallOptions): Promise<readonly SecurityQuestion[]>;
  /** As many free extension numbers as are asked for, the next one first (R07). */
  suggestExtensions(
    query: { readonly count: number },
    options: CallOptions,
  ): Promise<readonly string[]>;
  /** Looks up what is taken before anything is submitted (R07, R08). */
  checkIdentities(query: IdentityQuery, options: CallOptions): Promise<IdentityReport>;
  /** The phones in stock that nobody has (R14). */
  listInventoryPhones(query: SearchQuery, options: CallOptions): Promise<Page<InventoryPhone>>;
  /** The phones that can be bought, and what there is to filter by (R15). */
  searchCatalog(
    query: CatalogQuery,
    options: CallOptions,
  ): Promise<Page<CatalogModel> & { readonly facets: CatalogFacets }>;
  /** The phone numbers in stock that nobody has (R17). */
  listInventoryNumbers(query: NumberQuery, options: CallOptions): Promise<Page<InventoryNumber>>;
  /** Where new numbers are to be had (R18). */
  listNumberPlaces(query: PlaceQuery, options: CallOptions): Promise<readonly NumberPlace[]>;
  /** New numbers that can be had now (R18). */
  searchNumbers(query: NewNumberQuery, options: CallOptions): Promise<readonly OfferedNumber[]>;
  /** Keeps numbers for this run for a while (R18). */
  holdNumbers(
    query: { readonly e164s: readonly string[] },
    options: MutationOptions,
  ): Promise<HoldReport>;
  /** Gives numbers back that are not wanted any more. */
  releaseNumbers(
    query: { readonly holdIds: readonly HoldId[] },
    options: MutationOptions,
  ): Promise<void>;
  /** The addresses that the account has shipped to before (R19). */
  listShippingAddresses(query: PageQuery, options: CallOptions): Promise<Page<ShippingAddress>>;
  /** Keeps a new shipping address, or changes one (R19). */
  saveShippingAddress(
    draft: ShippingAddressDraft,
    options: MutationOptions,
  ): Promise<ShippingAddress>;
  /** The ways to ship, with what they cost (R19). */
  listShippingMethods(query: ParcelQuery, options: CallOptions): Promise<readonly ShippingMethod[]>;
  /** How an address is asked for in a country (R30). */
  getAddressForm(
    query: { readonly country: string; readonly purpose: AddressPurpose },
    options: CallOptions,
  ): Promise<AddressForm>;
  /** Whether an address can be found; a back end that can't tell answers `unverifiable` (R30). */
  checkAddress(
    query: { readonly address: Address; readonly purpose: AddressPurpose },
    options: CallOptions,
  ): Promise<AddressVerdict>;
  /** The places to which responders can be sent (R29). */
  listEmergencyLocations(
    query: LocationQuery,
    options: CallOptions,
  ): Promise<Page<EmergencyLocation>>;
  /** Makes a new such place (R30). */
  createEmergencyLocation(
    draft: NewEmergencyLocation,
    options: MutationOptions,
  ): Promise<EmergencyLocation>;
  /** What a run costs (R26). */
  quote(order: Order, options: CallOptions): Promise<Quote>;
  /** Hands the people over; the answer is the job that adds them (R25). */
  submit(request: SubmissionRequest, options: MutationOptions): Promise<Job>;
  /** How far a job is. */
  getJob(query: { readonly jobId: JobId }, options: CallOptions): Promise<Job>;
  /** The job that a submission with this key started; null when none ever arrived. */
  findJob(query: { readonly key: string }, options: CallOptions): Promise<Job | null>;
  /** Does what is left to do for people who are in the account already (fault A09). */
  retryRows(
    query: { readonly jobId: JobId; readonly rowIds: readonly RowId[] },
    options: MutationOptions,
  ): Promise<Job>;
  /** Stops a job before its next person; who was added stays. */
  cancelJob(query: { readonly jobId: JobId }, options: MutationOptions): Promise<Job>;
  /** Sends a welcome e-mail again, with a link that works anew. */
  resendInvite(query: { readonly userId: UserId }, options: MutationOptions): Promise<InviteState>;
  /** Puts a scheduled welcome e-mail off, or forward. */
  rescheduleInvite(
    query: { readonly userId: UserId; readonly at: string },
    options: MutationOptions,
  ): Promise<InviteState>;
  /** Calls a scheduled welcome e-mail off. */
  cancelInvite(query: { readonly userId: UserId }, options: MutationOptions): Promise<InviteState>;
}

/** The name of an operation. */
export type Operation = keyof Transport;
