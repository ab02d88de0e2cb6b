import { expect } from 'chai';
import * as fc from 'fast-check';
import { blankCredentials } from '../../src/domain/credentials.ts';
import { jobIdSchema, quoteIdSchema, rowIdSchema, termsIdSchema } from '../../src/domain/ids.ts';
import { blankSchedule } from '../../src/domain/schedule.ts';
import { revealSecret, SecretBox } from '../../src/domain/secret-box.ts';
import {
  isJobSettled,
  jobSchema,
  outcomeSteps,
  type Job,
  type RowOutcome,
} from '../../src/domain/job.ts';
import {
  buildSubmission,
  equipmentOf,
  isCreated,
  noSubmission,
  outcomesOf,
  submissionRequestSchema,
} from '../../src/domain/submission.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import type { UserKind } from '../../src/domain/user-type.ts';
import { added, notAdded } from '../harness/northwind.ts';
import {
  account,
  accountWithout,
  boughtPhone,
  draft,
  drafts,
  inventoryPhone,
  location,
  newNumber,
  role,
  shipTo,
  userTypeOf,
} from './drafts.ts';

const run = {
  runId: 'run-1',
  attempt: 1,
  requireUniqueEmail: true,
  quoteId: quoteIdSchema.parse('quote-1'),
  acceptedTermsId: termsIdSchema.parse('terms-1'),
};
const jobWith = (rows: RowOutcome[]): Job => ({
  jobId: jobIdSchema.parse('job-1'),
  state: 'done',
  waitingUntil: null,
  rows,
  orders: [],
});
const requestFor = (rows: readonly UserDraft[], kind: UserKind = 'full', by = account) =>
  buildSubmission(by, run, userTypeOf(kind), rows);

describe('the body of a submission', () => {
  it('R25 holds everybody, tidied, in their order', () => {
    const request = requestFor([draft(1, { firstName: ' Nadia\u200B ' }), draft(2)]);
    expect(request?.rows.map(({ rowId, firstName }) => [rowId, firstName])).to.deep.equal([
      ['row-1', 'Nadia'],
      ['row-2', 'Nadia'],
    ]);
  });

  it('R26 holds the run, the quote that was acknowledged and the terms', () => {
    const { rows, ...head } = requestFor(drafts(1)) ?? noSubmission('none');
    expect(head).to.deep.equal({ ...run, userTypeId: 'type-full' });
    expect(rows).to.have.length(1);
  });

  it('R22 holds ids and what was chosen, and nothing that is only shown', () => {
    const chosen = draft(1, {
      phone: boughtPhone(),
      number: newNumber(1),
      shipTo,
      role,
      emergencyLocation: location('home'),
      setup: { kind: 'later' },
    });
    expect(requestFor([chosen])?.rows).to.deep.equal([
      {
        rowId: 'row-1',
        firstName: 'Nadia',
        lastName: 'Brandt 1',
        email: 'nadia.1@northwind.example',
        extension: '2001',
        siteId: null,
        costCenterId: null,
        phone: { kind: 'purchase', catalogId: 'catalog-t54w' },
        number: { kind: 'new', e164: '+13035550101', holdId: 'hold-1' },
        shipTo: { addressId: 'address-1', methodId: 'method-ground' },
        roleId: 'role-manager',
        emergencyLocationId: 'location-home',
        setup: { kind: 'later' },
      },
    ]);
  });

  it('R24 holds nothing where the default role and the site’s location do', () => {
    const [row] = requestFor(drafts(1))?.rows ?? [];
    expect([row?.roleId, row?.emergencyLocationId, row?.shipTo]).to.deep.equal([null, null, null]);
  });

  it('R28 carries secrets in their boxes (A58)', () => {
    const password = SecretBox.of('Hx7-kelp');
    const pin = SecretBox.of('271828');
    const setup = { ...blankCredentials, password, pin };
    const without = accountWithout('securityQuestion');
    const request = requestFor([draft(1, { setup })], 'full', without);
    const sent = request?.rows[0]?.setup;
    if (sent?.kind !== 'credentials') throw new Error('The credentials were not sent.');
    expect([sent.password, sent.pin].map(revealSecret)).to.deep.equal(['Hx7-kelp', '271828']);
    expect(JSON.stringify(request)).to.not.include('kelp');
  });

  it('R13 gives a phone and a number to those who need one, and to nobody else', () => {
    const rowOf = (kind: UserKind) => requestFor(drafts(1), kind)?.rows[0];
    expect(rowOf('full')?.phone).to.deep.equal({ kind: 'app' });
    expect(rowOf('full')?.number).to.deep.equal({ kind: 'inventory', numberId: 'number-1' });
    for (const kind of ['videoPaid', 'videoFree', 'mobile'] as const) {
      expect([rowOf(kind)?.phone, rowOf(kind)?.number]).to.deep.equal([null, null]);
    }
  });

  it('R25 is none when one row is wrong', () => {
    expect(requestFor([draft(1), draft(2, { email: 'x' })])).to.equal(null);
  });

  it('R25 is none when somebody has no way to start, or one that is not complete', () => {
    expect(requestFor([draft(1, { setup: null })])).to.equal(null);
    expect(requestFor([draft(1, { setup: blankSchedule('UTC') })])).to.equal(null);
  });

  it('R10 is none for nobody, and none for more than the limit', () => {
    expect(requestFor([])).to.equal(null);
    expect(requestFor(drafts(25))).to.not.equal(null);
    expect(requestFor(drafts(26))).to.equal(null);
    const { error } = submissionRequestSchema(account).safeParse({
      ...requestFor(drafts(1)),
      rows: Array.from({ length: 26 }, () => requestFor(drafts(1))?.rows[0]),
    });
    expect(error?.issues.map(({ message }) => message)).to.deep.equal(['overLimit']);
  });

  it('R25 belongs to a run and is one of its attempts', () => {
    for (const wrong of [{ runId: '' }, { attempt: 0 }, { attempt: 1.5 }]) {
      const head = { ...run, ...wrong };
      expect(buildSubmission(account, head, userTypeOf('full'), drafts(1))).to.equal(null);
    }
  });

  it('R25 before there is one is an empty one', () => {
    expect(noSubmission('run-1')).to.deep.equal({
      runId: 'run-1',
      attempt: 0,
      userTypeId: 'none',
      requireUniqueEmail: true,
      quoteId: null,
      acceptedTermsId: null,
      rows: [],
    });
  });

  it('R25 before there is one is nothing that a back end would take', () => {
    expect(submissionRequestSchema(account).safeParse(noSubmission('run-1')).success).to.equal(
      false,
    );
  });
});

describe('what a person gets to call with', () => {
  it('R19 is shipped only when it is bought', () => {
    const shipped = (phone: UserDraft['phone']) =>
      equipmentOf(draft(1, { phone, shipTo }), { kind: 'full' });
    expect(shipped(boughtPhone()).shipTo).to.equal(shipTo);
    for (const phone of [{ kind: 'app' } as const, inventoryPhone(1)]) {
      expect(shipped(phone)).to.deep.equal({ phone, number: draft(1).number, shipTo: null });
    }
  });

  it('R05 is nothing for who has no phone', () => {
    const row = draft(1, { phone: boughtPhone(), shipTo });
    const nothing = { phone: null, number: null, shipTo: null };
    expect(equipmentOf(row, { kind: 'mobile' })).to.deep.equal(nothing);
  });
});

const request = requestFor(drafts(4)) ?? noSubmission('none');
const sent = request.rows.map(({ rowId }) => rowId);
const stranger = rowIdSchema.parse('row-of-nobody');

const outcome = fc
  .tuple(fc.constantFrom(...sent, stranger), fc.constantFrom('done', 'failed', 'pending'))
  .map(([rowId, state]): RowOutcome => {
    if (state === 'failed') return notAdded(rowId);
    return state === 'done' ? added(rowId) : { ...added(rowId), state: 'pending' };
  });

describe('the outcomes of a submission', () => {
  it('R34 are one for each person that was sent, in that order, whatever comes back (A10)', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 8 }), (rows) => {
        const outcomes = outcomesOf(request, jobWith(rows));
        expect(outcomes.map(({ rowId }) => rowId)).to.deep.equal(sent);
        const unknown = outcomes.filter(({ state }) => state === 'unknown');
        const nothing = { userId: null, extension: null, number: null, steps: [] };
        for (const each of unknown) expect(each).to.deep.include(nothing);
      }),
    );
  });

  it('R34 are unknown for all of whom the job says nothing, or more than one thing (A10)', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 8 }), (rows) => {
        for (const { rowId, state } of outcomesOf(request, jobWith(rows))) {
          const said = rows.filter((each) => each.rowId === rowId);
          const isClear = said.length === 1 && said[0]?.state !== 'pending';
          expect(state === 'unknown').to.equal(!isClear);
        }
      }),
    );
  });

  it('R34 are what the job says where it is clear', () => {
    const rows = sent.map((rowId, index) => (index % 2 === 0 ? added(rowId) : notAdded(rowId)));
    expect(outcomesOf(request, jobWith(rows.toReversed()))).to.deep.equal(rows);
  });

  it('R34 count a person as added when the account step is done, notified or not', () => {
    const states = ['pending', 'done', 'partial', 'failed', 'unknown'] as const;
    const [rowId = stranger] = sent;
    const createdIn = states.filter((state) => isCreated({ ...added(rowId), state }));
    expect(createdIn).to.deep.equal(['done', 'partial']);
  });
});

describe('a job', () => {
  it('R34 is settled when it is done, failed or cancelled', () => {
    const states = ['queued', 'running', 'waiting', 'done', 'failed', 'cancelled'] as const;
    const settled = states.filter((state) => isJobSettled({ ...jobWith([]), state }));
    expect(settled).to.deep.equal(['done', 'failed', 'cancelled']);
  });

  it('R34 that says nothing of waiting, orders or what was given is read', () => {
    const row = { rowId: 'row-1', state: 'done', userId: null, steps: [] };
    expect(jobSchema.parse({ jobId: 'job-1', state: 'done', rows: [row] })).to.deep.equal({
      jobId: 'job-1',
      state: 'done',
      waitingUntil: null,
      rows: [{ ...row, extension: null, number: null }],
      orders: [],
    });
  });

  it('R34 is read as it was told', () => {
    const issue = { code: 'duplicateInAccount', path: ['rows', 'row-1', 'email'], params: {} };
    const steps = ['pending', 'done', 'failed', 'skipped'].flatMap((state) =>
      outcomeSteps.map((step) => ({ step, state, issues: [issue] })),
    );
    const given = { userId: 'user-1', extension: '1041', number: '+13035550101', steps };
    const rows = ['pending', 'done', 'partial', 'failed', 'unknown'].map((state, index) => ({
      rowId: `row-${index}`,
      state,
      ...given,
    }));
    for (const state of ['queued', 'running', 'waiting', 'done', 'failed', 'cancelled']) {
      const waitingUntil = '2026-11-30T09:00:00-07:00';
      const orders = [{ id: 'order-1', state: 'placed' }];
      const told = { jobId: 'job-1', state, waitingUntil, rows, orders };
      expect(jobSchema.parse(told)).to.deep.equal(told);
    }
  });

  it('R34 is strict about what became of people', () => {
    const row = { rowId: 'row-1', state: 'great', userId: null, steps: [] };
    expect(jobSchema.safeParse({ ...jobWith([]), rows: [row] }).success).to.equal(false);
    const step = { step: 'account', state: 'great', issues: [] };
    const done = { ...row, state: 'done', steps: [step] };
    expect(jobSchema.safeParse({ ...jobWith([]), rows: [done] }).success).to.equal(false);
    expect(jobSchema.safeParse({ ...jobWith([]), state: 'great' }).success).to.equal(false);
  });
});
