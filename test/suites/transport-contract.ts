import { expect } from 'chai';
import type { Account } from '../../src/domain/account.ts';
import { jobIdSchema, rowIdSchema, type SiteId, type UserTypeId } from '../../src/domain/ids.ts';
import { isJobSettled, type SubmissionRequest } from '../../src/domain/submission.ts';
import { submissionKey } from '../../src/domain/submission-key.ts';
import { needsPhone } from '../../src/domain/user-type.ts';
import type { CallOptions, Page, Transport } from '../../src/transport/transport.ts';
import { failureOf } from '../transport/failure-of.ts';

/**
 * What every transport does, whatever back end it speaks to.
 *
 * `makeTransport` gives one over a fresh multi-site account, with free extensions and a licence for people who need phones.
 */
export function transportContract(
  name: string,
  makeTransport: () => Transport | Promise<Transport>,
): void {
  describe(`${name} as a transport`, () => {
    let transport: Transport;
    beforeEach(async () => {
      transport = await makeTransport();
    });

    it('tells the account with its limits (R07, R10)', async () => {
      const account: Account = await transport.getAccount(patient());
      expect(account.multiSite).to.equal(true);
      expect(account.limits.maxUsersPerRun).to.be.greaterThan(0);
    });

    it('lists user types with ids of their own (R01)', async () => {
      const ids = (await transport.listUserTypes(patient())).map(({ id }) => id);
      expect(ids.length).to.be.greaterThan(0);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('gives every site once, page after page, one of them the main one (R06)', async () => {
      const sites = await everything((cursor) => transport.listSites({ cursor }, patient()));
      expect(new Set(sites.map(({ id }) => id)).size).to.equal(sites.length);
      expect(sites.filter(({ isMain }) => isMain)).to.have.length(1);
    });

    it('gives every cost centre once, page after page (R06)', async () => {
      const centers = await everything((cursor) =>
        transport.listCostCenters({ cursor }, patient()),
      );
      expect(centers.length).to.be.greaterThan(0);
      expect(new Set(centers.map(({ id }) => id)).size).to.equal(centers.length);
    });

    it('suggests as many different free extensions as are asked for (R07)', async () => {
      const numbers = await transport.suggestExtensions({ count: 25 }, patient());
      expect(new Set(numbers).size).to.equal(25);
      const rows = numbers.map((extension, index) => identity(index, extension));
      const report = await transport.checkIdentities({ requireUniqueEmail: true, rows }, patient());
      expect(report.issues).to.deep.equal([]);
    });

    it('adds people, whose addresses and extensions are taken from then on (R07, R08)', async () => {
      const request = await requestFor(transport, 2);
      const job = await transport.submit(request, keyed(request));
      expect(job.rows.map(({ rowId }) => rowId)).to.deep.equal(
        request.rows.map(({ rowId }) => rowId),
      );
      const report = await transport.checkIdentities(request, patient());
      expect(report.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([
        ['duplicateInAccount', 'rows', 'row-0', 'email'],
        ['duplicateInAccount', 'rows', 'row-0', 'extension'],
        ['duplicateInAccount', 'rows', 'row-1', 'email'],
        ['duplicateInAccount', 'rows', 'row-1', 'extension'],
      ]);
    });

    it('settles a job, and tells it again by its id and by its key (R25, A03)', async () => {
      const request = await requestFor(transport, 1);
      const { jobId } = await transport.submit(request, keyed(request));
      const job = await transport.getJob({ jobId }, patient());
      expect(isJobSettled(job)).to.equal(true);
      expect(await transport.findJob({ key: submissionKey(request) }, patient())).to.deep.equal(
        job,
      );
    });

    it('carries a submission out once, however often it arrives (A01)', async () => {
      const request = await requestFor(transport, 1);
      const send = () => transport.submit(request, keyed(request));
      const [first, ...copies] = await Promise.all([send(), send(), send()]);
      expect(copies).to.deep.equal([first, first]);
    });

    it('refuses another submission under a key that was used', async () => {
      const request = await requestFor(transport, 1);
      await transport.submit(request, keyed(request));
      const other = { ...request, attempt: 2 };
      expect((await failureOf(transport.submit(other, keyed(request)))).code).to.equal('conflict');
    });

    it('knows no job under a key that never arrived (A04)', async () => {
      expect(await transport.findJob({ key: 'run-0.1.none' }, patient())).to.equal(null);
    });

    it('refuses to tell a job that does not exist', async () => {
      const jobId = jobIdSchema.parse('none/such');
      expect((await failureOf(transport.getJob({ jobId }, patient()))).code).to.equal('notFound');
    });

    it('names the row and the field of what breaks a rule', async () => {
      const request = await requestFor(transport, 1);
      const rows = request.rows.map((row) => ({ ...row, email: 'nobody' }));
      const failure = await failureOf(transport.submit({ ...request, rows }, keyed(request)));
      expect(failure.code).to.equal('validation');
      expect(failure.details.issues).to.deep.equal([
        { code: 'invalidEmail', path: ['rows', 'row-0', 'email'], params: {} },
      ]);
    });

    it('rejects as aborted when the caller stops waiting (A14)', async () => {
      const { signal } = aborted();
      expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('aborted');
    });
  });
}

function patient(): CallOptions {
  return { signal: new AbortController().signal };
}

function keyed(request: SubmissionRequest) {
  return { ...patient(), key: submissionKey(request) };
}

function aborted(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}

function identity(index: number, extension: string) {
  return {
    rowId: rowIdSchema.parse(`row-${index}`),
    email: `contract-${index}@new.example`,
    extension,
  };
}

async function everything<Entry>(
  read: (cursor: string | null) => Promise<Page<Entry>>,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Entry> = await read(cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

async function requestFor(transport: Transport, count: number): Promise<SubmissionRequest> {
  const extensions = await transport.suggestExtensions({ count }, patient());
  const { items: sites } = await transport.listSites({ cursor: null }, patient());
  const siteId = sites[0]?.id ?? null;
  const userTypeId = await typeWithPhone(transport);
  const run = { runId: 'contract', attempt: 1, requireUniqueEmail: true, userTypeId };
  return { ...run, rows: extensions.map((extension, index) => person(index, extension, siteId)) };
}

async function typeWithPhone(transport: Transport): Promise<UserTypeId> {
  const found = (await transport.listUserTypes(patient())).find(({ kind }) => needsPhone(kind));
  if (found === undefined) throw new Error('The account has no user type with a phone.');
  return found.id;
}

function person(index: number, extension: string, siteId: SiteId | null) {
  return {
    ...identity(index, extension),
    firstName: 'Nadia',
    lastName: 'Brandt',
    siteId,
    costCenterId: null,
    phone: { kind: 'app' as const },
    setup: { kind: 'invite' as const },
  };
}
