import type { Account } from '../domain/account.ts';
import type { CostCenter } from '../domain/cost-center.ts';
import type { IdentityQuery, IdentityReport } from '../domain/identity.ts';
import type { JobId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import type { Job, SubmissionRequest } from '../domain/submission.ts';
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

export interface PageQuery {
  readonly cursor: string | null;
}

/**
 * Everything that the wizard asks of a back end; a host plugs its own in.
 *
 * Every operation resolves with a value of the domain or rejects with a `Failure`.
 */
export interface Transport {
  /** The account, its limits and policies. */
  getAccount(options: CallOptions): Promise<Account>;
  /** The user types of the account's plan, in the order in which they are offered (R01). */
  listUserTypes(options: CallOptions): Promise<readonly UserType[]>;
  /** The account's sites; asked on multi-site accounts only (R06). */
  listSites(query: PageQuery, options: CallOptions): Promise<Page<Site>>;
  /** The account's cost centres; asked on multi-site accounts only (R06). */
  listCostCenters(query: PageQuery, options: CallOptions): Promise<Page<CostCenter>>;
  /** As many free extension numbers as are asked for, the next one first (R07). */
  suggestExtensions(
    query: { readonly count: number },
    options: CallOptions,
  ): Promise<readonly string[]>;
  /** Looks up what is taken before anything is submitted (R07, R08). */
  checkIdentities(query: IdentityQuery, options: CallOptions): Promise<IdentityReport>;
  /** Hands the people over; the answer is the job that adds them (R25). */
  submit(request: SubmissionRequest, options: MutationOptions): Promise<Job>;
  /** How far a job is. */
  getJob(query: { readonly jobId: JobId }, options: CallOptions): Promise<Job>;
  /** The job that a submission with this key started; null when none ever arrived. */
  findJob(query: { readonly key: string }, options: CallOptions): Promise<Job | null>;
}
