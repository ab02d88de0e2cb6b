import { rowIdSchema, type QuoteId, type SiteId } from '../domain/ids.ts';
import type { Job, RowOutcome } from '../domain/job.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import { needsPhone } from '../domain/user-type.ts';
import type { Transport } from '../transport/transport.ts';
import { everything, expectThat, firstOf } from './expectations.ts';
import { keyed, patient, uniqueWord } from './transport-check.ts';

export type SampleRow = SubmissionRequest['rows'][number];

/** A submission of so many people who are to be invited; with phones, where the account has a user type with some. */
export async function sampleRun(transport: Transport, count: number): Promise<SubmissionRequest> {
  const account = await transport.getAccount(patient());
  const extensions = await transport.suggestExtensions({ count }, patient());
  const sites = account.multiSite ? await allSites(transport) : [];
  const types = await transport.listUserTypes(patient());
  const { id: userTypeId, kind } =
    types.find((type) => needsPhone(type.kind)) ?? firstOf(types, 'the user types');
  const runId = uniqueWord();
  const head = { runId, attempt: 1, requireUniqueEmail: true, userTypeId };
  const phone: SampleRow['phone'] = needsPhone(kind) ? { kind: 'app' } : null;
  const rows = extensions.map((extension, index) => ({
    ...person(`${runId}-${index}`, extension, sites[0]?.id ?? null),
    phone,
  }));
  return { ...head, quoteId: null, acceptedTermsId: null, rows };
}

/** The same with something else chosen for everybody. */
export function withChoices(
  request: SubmissionRequest,
  choices: Partial<SampleRow>,
): SubmissionRequest {
  return { ...request, rows: request.rows.map((row) => ({ ...row, ...choices })) };
}

/** The same with the quote that was accepted. */
export function withQuote(
  request: SubmissionRequest,
  quoteId: QuoteId,
  acceptedTermsId: SubmissionRequest['acceptedTermsId'],
): SubmissionRequest {
  return { ...request, quoteId, acceptedTermsId };
}

/** Submits, and asks until the job has settled. */
export async function settledJob(transport: Transport, request: SubmissionRequest): Promise<Job> {
  const options = keyed();
  let job = await transport.submit(request, options);
  for (let asked = 0; asked < MOST_QUESTIONS && isUnderWay(job); asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    job = await transport.getJob({ jobId: job.jobId }, patient());
  }
  expectThat(!isUnderWay(job), 'the job to settle within a minute');
  return job;
}

/** The one outcome of a run with one person, who must have been added. */
export async function addedPerson(
  transport: Transport,
  request: SubmissionRequest,
): Promise<RowOutcome & { readonly userId: NonNullable<RowOutcome['userId']> }> {
  const row = firstOf((await settledJob(transport, request)).rows, 'the outcomes');
  const { userId } = row;
  expectThat(userId !== null, `the person to be added, and the outcome is ${JSON.stringify(row)}`);
  return { ...row, userId };
}

const MOST_QUESTIONS = 120;
const PAUSE_MS = 500;

function isUnderWay({ state }: Job): boolean {
  return state === 'queued' || state === 'running' || state === 'waiting';
}

function allSites(transport: Transport) {
  return everything((cursor) => transport.listSites({ cursor }, patient()));
}

function person(id: string, extension: string, siteId: SiteId | null): SampleRow {
  return {
    rowId: rowIdSchema.parse(id),
    firstName: 'Nadia',
    lastName: 'Brandt',
    email: `${id}@new.example`,
    extension,
    siteId,
    costCenterId: null,
    phone: null,
    number: null,
    shipTo: null,
    roleId: null,
    emergencyLocationId: null,
    setup: { kind: 'invite' },
  };
}
