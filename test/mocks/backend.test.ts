import { expect } from 'chai';
import {
  costCenterIdSchema,
  rowIdSchema,
  siteIdSchema,
  userTypeIdSchema,
} from '../../src/domain/ids.ts';
import { isJobSettled } from '../../src/domain/job.ts';
import type { Backend } from '../../src/mocks/backend.ts';
import { singleSite } from '../../src/mocks/seed/single-site.ts';
import { openBackend, row, submission, tinyPages } from './people.ts';
import { refusalOf } from './refusal-of.ts';

/** What a submission says of each row: its state, or the codes and fields of its issues. */
async function verdicts(backend: Backend, request: unknown, key = 'key-1') {
  const { rows } = await backend.submit(request, key);
  return rows.map(({ state, steps }) =>
    state === 'failed'
      ? steps.flatMap(({ issues }) => issues.map(({ code, path }) => `${code} ${path.join('.')}`))
      : state,
  );
}

describe('the mock directory', () => {
  it('offers the four kinds of user, one of them without a licence left (R02, R04)', async () => {
    const types = (await openBackend()).listUserTypes();
    expect(types.map(({ kind, licencesLeft }) => [kind, licencesLeft])).to.deep.equal([
      ['full', 36],
      ['videoPaid', 0],
      ['videoFree', null],
      ['mobile', null],
    ]);
  });

  it('gives lists in parts', async () => {
    const backend = await openBackend({ seed: tinyPages });
    const first = backend.listSites({ cursor: null });
    expect(first.items).to.have.length(2);
    const last = backend.listSites({ cursor: first.nextCursor });
    expect([last.items.length, last.nextCursor]).to.deep.equal([1, null]);
  });

  it('refuses a cursor that it never gave', async () => {
    const backend = await openBackend();
    expect((await refusalOf(() => backend.listSites({ cursor: '7' }))).code).to.equal('validation');
  });

  it('has neither sites nor cost centres on an account in one place (R06)', async () => {
    const backend = await openBackend({ seed: singleSite });
    expect(backend.getAccount().multiSite).to.equal(false);
    expect(backend.listSites({ cursor: null })).to.deep.equal({ items: [], nextCursor: null });
  });
});

describe('the mock extension numbers', () => {
  it('suggests the lowest free ones from the first of the account on (R07)', async () => {
    const backend = await openBackend();
    await backend.submit(submission([row('row-1', { extension: '1042' })]), 'key-1');
    expect(backend.suggestExtensions({ count: 3 })).to.deep.equal(['1041', '1043', '1044']);
  });

  it('skips the reserved ones (R07)', async () => {
    const backend = await openBackend({ seed: { ...singleSite, firstExtension: 910 } });
    expect(backend.suggestExtensions({ count: 2 })).to.deep.equal(['910', '912']);
  });

  it('suggests fewer when fewer are left', async () => {
    const backend = await openBackend({ seed: { ...singleSite, firstExtension: 999_998 } });
    expect(backend.suggestExtensions({ count: 5 })).to.deep.equal(['999998', '999999']);
  });

  it('refuses to suggest fewer than one', async () => {
    const backend = await openBackend();
    expect((await refusalOf(() => backend.suggestExtensions({ count: 0 }))).code).to.equal(
      'validation',
    );
  });
});

describe('the mock identity check', () => {
  const wish = (email: string, extension: string) => ({
    rowId: rowIdSchema.parse('row-1'),
    email,
    extension,
  });

  it('finds an address however it is spelled (R08)', async () => {
    const backend = await openBackend();
    const rows = [wish(' Priya.RAMAN@Northwind.example ', '')];
    const { issues } = backend.checkIdentities({ requireUniqueEmail: true, rows });
    const path = ['rows', 'row-1', 'email'];
    expect(issues).to.deep.equal([{ code: 'duplicateInAccount', path, params: {} }]);
  });

  it('lets addresses repeat where they need not be unique (R08)', async () => {
    const rows = [wish('priya.raman@northwind.example', '1041')];
    const report = (await openBackend()).checkIdentities({ requireUniqueEmail: false, rows });
    expect(report.issues).to.deep.equal([]);
  });

  it('names a free number for a taken one, none that is wanted or was named already (R07)', async () => {
    const backend = await openBackend();
    const rows = ['1001', '1041', '1002'].map((extension) => wish('', extension));
    const { issues } = backend.checkIdentities({ requireUniqueEmail: true, rows });
    expect(issues.map(({ params }) => params)).to.deep.equal([{ next: '1042' }, { next: '1043' }]);
  });
});

describe('the mock submission', () => {
  it('creates people, invites those who are to be invited, and uses licences up (R23, R33)', async () => {
    const backend = await openBackend();
    const rows = [row('row-1'), row('row-2', { setup: { kind: 'later' } })];
    expect(await verdicts(backend, submission(rows))).to.deep.equal(['done', 'done']);
    const added = backend.listMembers().slice(-2);
    expect(added.map(({ setup, invitedAt }) => [setup, invitedAt])).to.deep.equal([
      ['invite', '2026-01-05T09:00:00.000Z'],
      ['later', null],
    ]);
    expect(added.map(({ status }) => status)).to.deep.equal(['notActivated', 'notActivated']);
    expect(backend.listUserTypes()[0]?.licencesLeft).to.equal(34);
  });

  it('mails a link that lives as long as the account says (R23)', async () => {
    const backend = await openBackend();
    const rows = [row('row-1'), row('row-2', { setup: { kind: 'later' } })];
    await backend.submit(submission(rows), 'key-1');
    expect(backend.listMails()).to.deep.equal([
      {
        to: 'row-1@northwind.example',
        sentAt: '2026-01-05T09:00:00.000Z',
        linkEndsAt: '2026-01-07T09:00:00.000Z',
      },
    ]);
  });

  it('tells each step of each person (R34)', async () => {
    const rows = [
      row('row-1'),
      row('row-2', { setup: { kind: 'later' } }),
      row('row-3', { extension: '1001' }),
    ];
    const job = await (await openBackend()).submit(submission(rows), 'key-1');
    expect(job.rows.map(({ steps }) => steps.map(({ state }) => state))).to.deep.equal([
      ['done', 'done'],
      ['done', 'skipped'],
      ['failed', 'skipped'],
    ]);
  });

  it('adds the others when some are taken, also by one another (R34, A08)', async () => {
    const rows = [
      row('row-1', { email: 'jo@nørd.example' }),
      row('row-2', { email: 'JO@xn--nrd-0na.example' }),
      row('row-3', { extension: '1001' }),
      row('row-4'),
    ];
    expect(await verdicts(await openBackend(), submission(rows))).to.deep.equal([
      'done',
      ['duplicateInAccount rows.row-2.email'],
      ['duplicateInAccount rows.row-3.extension'],
      'done',
    ]);
  });

  it('adds as many as there are licences, and does not spend one on a row that fails (R04)', async () => {
    const [ringEx, ...others] = singleSite.userTypes.map((type) => ({ ...type, licences: 5 }));
    if (ringEx === undefined) throw new Error('The seed has no user types.');
    const backend = await openBackend({ seed: { ...singleSite, userTypes: [ringEx, ...others] } });
    const rows = [row('row-1', { extension: '1001' }), row('row-2'), row('row-3')];
    const request = submission(rows.map((each) => ({ ...each, siteId: null })));
    expect(await verdicts(backend, request)).to.deep.equal([
      ['duplicateInAccount rows.row-1.extension'],
      'done',
      ['noLicence rows.row-3'],
    ]);
  });

  it('invites nobody where addresses need not be unique (R09)', async () => {
    const rows = [row('row-1'), row('row-2', { setup: { kind: 'later' } })];
    const request = submission(rows, { requireUniqueEmail: false });
    expect(await verdicts(await openBackend(), request)).to.deep.equal([
      ['inviteNeedsUniqueEmail rows.row-1.setup'],
      'done',
    ]);
  });

  it('fails a row with a site or a cost centre that does not exist', async () => {
    const rows = [
      row('row-1', { siteId: siteIdSchema.parse('site-moon') }),
      row('row-2', { costCenterId: costCenterIdSchema.parse('center-moon') }),
    ];
    expect(await verdicts(await openBackend(), submission(rows))).to.deep.equal([
      ['unknownChoice rows.row-1.siteId'],
      ['unknownChoice rows.row-2.costCenterId'],
    ]);
  });

  it('refuses as a whole what the account’s schema refuses, and adds nobody (R10)', async () => {
    const backend = await openBackend();
    const rows = Array.from({ length: 26 }, (_, index) => row(`row-${index}`));
    const refusal = await refusalOf(() => backend.submit(submission(rows), 'key-1'));
    expect(refusal.details.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['overLimit', 'rows'],
    ]);
    expect(backend.listMembers()).to.have.length(7);
  });

  it('refuses a user type that is not in the plan', async () => {
    const backend = await openBackend();
    const request = submission([row('row-1')], { userTypeId: userTypeIdSchema.parse('fax') });
    const refusal = await refusalOf(() => backend.submit(request, 'key-1'));
    expect(refusal.details.issues[0]).to.deep.include({
      code: 'unknownChoice',
      path: ['userTypeId'],
    });
  });

  it('refuses a submission without a key', async () => {
    const backend = await openBackend();
    const refusal = await refusalOf(() => backend.submit(submission([row('row-1')]), ''));
    expect(refusal.code).to.equal('validation');
  });

  it('adds people once when copies of a submission arrive together (A01)', async () => {
    const backend = await openBackend();
    const send = () => backend.submit(submission([row('row-1')]), 'key-1');
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).to.deep.equal(first);
    expect(backend.listMembers()).to.have.length(8);
  });
});

describe('the mock job', () => {
  it('runs for its time, with all rows pending, and settles after it (R25)', async () => {
    let time = Date.UTC(2026, 0, 5, 9);
    const backend = await openBackend({ now: () => time, jobMs: 1000 });
    const { jobId, state, rows } = await backend.submit(submission([row('row-1')]), 'key-1');
    expect([state, rows[0]?.state, rows[0]?.userId]).to.deep.equal(['running', 'pending', null]);
    expect(backend.listMembers()).to.have.length(8);
    time += 1000;
    expect(isJobSettled(backend.getJob({ jobId }))).to.equal(true);
    expect(backend.findJob({ key: 'key-1' })?.rows[0]?.state).to.equal('done');
  });
});

describe('the saved state of the mock', () => {
  function memoryStore(text: string | null = null) {
    return {
      saved: text,
      load() {
        return this.saved;
      },
      save(next: string) {
        this.saved = next;
      },
    };
  }

  it('outlives the process', async () => {
    const store = memoryStore();
    const before = await openBackend({ store });
    await before.submit(submission([row('row-1')]), 'key-1');
    const after = await openBackend({ store });
    expect(after.listMembers()).to.deep.equal(before.listMembers());
    expect(after.listMails()).to.have.length(1);
    expect(after.findJob({ key: 'key-1' })).to.deep.equal(before.findJob({ key: 'key-1' }));
  });

  it('goes back to the seed when asked to', async () => {
    const store = memoryStore();
    const backend = await openBackend({ store });
    await backend.submit(submission([row('row-1')]), 'key-1');
    await backend.reset();
    expect(backend.listMembers()).to.have.length(7);
    expect((await openBackend({ store })).findJob({ key: 'key-1' })).to.equal(null);
  });

  for (const [what, text] of [
    ['is not JSON', '{"version":1'],
    ['is of another shape', '{"version":1,"members":[]}'],
    [
      'belongs to another account',
      '{"version":2,"accountId":"x","members":[],"jobs":[],"mails":[]}',
    ],
  ] as const) {
    it(`is refused with a clear message when it ${what}`, async () => {
      const refusal = await refusalOf(() => openBackend({ store: memoryStore(text) }));
      expect(refusal.message).to.match(/^Failed to open the saved state .* Delete it to start/);
    });
  }
});

describe('a seed of the mock', () => {
  it('is refused when it breaks a schema of the domain', async () => {
    const numbers = singleSite.numbers.map((number) => ({ ...number, e164: '303' }));
    const opening = openBackend({ seed: { ...singleSite, numbers } });
    expect(await opening.catch((error: unknown) => error)).to.be.instanceOf(Error);
  });
});
