import * as z from 'zod/mini';
import type { Account } from '../domain/account.ts';
import type { CostCenter } from '../domain/cost-center.ts';
import { identityQuerySchema, type IdentityReport } from '../domain/identity.ts';
import type { Site } from '../domain/site.ts';
import type { Job } from '../domain/submission.ts';
import type { UserType } from '../domain/user-type.ts';
import type { Page } from '../transport/transport.ts';
import { freeExtensions } from './free-extensions.ts';
import { jobAt, type JobRecord } from './job-record.ts';
import type { Mail } from './mail.ts';
import type { Member } from './member.ts';
import { pageOf } from './paging.ts';
import { accept, Refusal } from './refusal.ts';
import { licensedUserTypes, type Seed } from './seed/seed.ts';
import { openState, type Store } from './state.ts';
import { startJob } from './start-job.ts';
import { takenBy, takenIssues } from './taken.ts';

export interface BackendOptions {
  /** The account as it is before anything was done. */
  readonly seed: Seed;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id that was never made before. */
  readonly newId: () => string;
  /** Keeps the state; without one it ends with the process. */
  readonly store?: Store;
  /** How long a job runs, in milliseconds of `now`; 0 unless given: settled in its first answer. */
  readonly jobMs?: number;
}

/**
 * A back end with a memory and the rules of a real one; it refuses with a `Refusal`.
 *
 * What a client sends is `unknown` here: it is read as strictly as if it came from a stranger.
 */
export interface Backend {
  getAccount(): Account;
  /** With the licences that are left now (R04). */
  listUserTypes(): readonly UserType[];
  listSites(cursor: string | null): Page<Site>;
  listCostCenters(cursor: string | null): Page<CostCenter>;
  suggestExtensions(query: unknown): readonly string[];
  checkIdentities(query: unknown): IdentityReport;
  /** Starts a job; the same key and body again give the same job, another body under that key is a conflict. */
  submit(request: unknown, key: string): Promise<Job>;
  getJob(jobId: string): Job;
  findJob(key: string): Job | null;
  /** The people of the account, the newest last. */
  listMembers(): readonly Member[];
  /** The welcome e-mails that were sent, the newest last. */
  listMails(): readonly Mail[];
  /** Back to the seed; saved state too. */
  reset(): Promise<void>;
}

/** Opens the mock back end; rejects with a `Refusal` when the saved state can't be read. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { seed, now, newId, store = null, jobMs = 0 } = options;
  const { account, pageSize } = seed;
  const state = await openState(seed, store);
  const inTurn = createQueue();
  const userTypes = () => licensedUserTypes(seed, state.members.all());
  const show = (record: JobRecord) => jobAt(record, now(), jobMs);
  const jobOf = (key: string) => state.jobs.all().find((record) => record.key === key);

  async function submit(request: unknown, key: string): Promise<Job> {
    const known = jobOf(key);
    if (known !== undefined) return show(sameOrConflict(known, request));
    const members = state.members.all();
    const started = startJob(request, key, {
      seed,
      members,
      userTypes: userTypes(),
      now: now(),
      newId,
    });
    for (const member of started.members) await state.members.create(member);
    for (const mail of started.mails) await state.mails.create(mail);
    await state.jobs.create(started.job);
    state.save();
    return show(started.job);
  }

  return {
    getAccount: () => account,
    listUserTypes: userTypes,
    listSites: (cursor) => pageOf(seed.sites, cursor, pageSize),
    listCostCenters: (cursor) => pageOf(seed.costCenters, cursor, pageSize),

    suggestExtensions(query) {
      const { count } = accept(suggestionQuerySchema, query);
      const free = freeExtensions(seed, takenBy(state.members.all()).extensions);
      return Array.from({ length: count }, () => free.next().value).filter(
        (text) => text !== undefined,
      );
    },

    checkIdentities(query) {
      const { requireUniqueEmail, rows } = accept(identityQuerySchema, query);
      const taken = takenBy(state.members.all());
      const wanted = rows.map((row) => row.extension);
      const free = freeExtensions(seed, new Set([...taken.extensions, ...wanted]));
      const issues = rows.flatMap((row) => takenIssues(row, taken, { requireUniqueEmail, free }));
      return { issues: issues.map((issue) => ({ ...issue, path: [...issue.path] })) };
    },

    submit: (request, key) => inTurn(() => submit(request, key)),

    getJob(jobId) {
      const record = state.jobs.all().find((job) => job.jobId === jobId);
      if (record !== undefined) return show(record);
      throw new Refusal(
        'Failed to read the job: there is none with this id. Check it.',
        'notFound',
      );
    },

    findJob(key) {
      const record = jobOf(key);
      return record === undefined ? null : show(record);
    },

    listMembers: () => [...state.members.all()],
    listMails: () => [...state.mails.all()],
    reset: () => inTurn(() => state.reset()),
  };
}

const suggestionQuerySchema = z.object({
  count: z.int().check(z.positive(), z.maximum(1000, { error: 'overLimit' })),
});

function sameOrConflict(known: JobRecord, request: unknown): JobRecord {
  if (known.body === JSON.stringify(request)) return known;
  throw new Refusal(
    'Failed to start the job: its key belongs to another request. Make a key from what is sent.',
    'conflict',
  );
}

// Two copies of one submission can arrive together; the second must find what the first has done (fault A01).
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
