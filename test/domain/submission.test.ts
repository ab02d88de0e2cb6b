import { expect } from 'chai';
import * as fc from 'fast-check';
import { jobIdSchema, rowIdSchema } from '../../src/domain/ids.ts';
import { addRows, emptyRoster, setSetups } from '../../src/domain/roster.ts';
import {
  buildSubmission,
  isCreated,
  isJobSettled,
  noSubmission,
  outcomesOf,
  submissionRequestSchema,
  type Job,
  type RowOutcome,
} from '../../src/domain/submission.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
import type { UserKind } from '../../src/domain/user-type.ts';
import { added, notAdded, offerOf, people, singleSite } from '../harness/northwind.ts';
import { row, submission } from '../mocks/people.ts';

const { account, userTypes, freeExtensions } = offerOf(singleSite);
const run = { runId: 'run-1', attempt: 1, requireUniqueEmail: true };
const jobWith = (rows: RowOutcome[]): Job => ({
  jobId: jobIdSchema.parse('job-1'),
  state: 'done',
  rows,
});

function requestFor(details: readonly UserDraftPatch[], kind: UserKind = 'full') {
  const roster = addRows(emptyRoster, details, { freeExtensions, siteId: null });
  const later = new Map(roster.rows.map(({ id }) => [id, { kind: 'later' as const }]));
  const [userType] = userTypes.filter((type) => type.kind === kind);
  if (userType === undefined) throw new Error(`The seed has no user type of the kind ${kind}.`);
  return buildSubmission(account, run, userType, setSetups(roster, later).rows);
}

describe('the body of a submission', () => {
  it('R25 holds everybody, tidied, in their order', () => {
    const [nadia] = people(1);
    const request = requestFor([{ ...nadia, firstName: ' Nadia\u200B ' }, ...people(2).slice(1)]);
    expect(request?.rows.map(({ rowId, firstName }) => [rowId, firstName])).to.deep.equal([
      ['row-1', 'Nadia'],
      ['row-2', 'Nadia'],
    ]);
  });

  it('R13 gives a phone to those who need one, and to nobody else', () => {
    const phoneOf = (kind: UserKind) => requestFor(people(1), kind)?.rows[0]?.phone;
    expect(phoneOf('full')).to.deep.equal({ kind: 'app' });
    for (const kind of ['videoPaid', 'videoFree', 'mobile'] as const) {
      expect(phoneOf(kind)).to.equal(null);
    }
  });

  it('R25 is none when one row is wrong', () => {
    expect(requestFor([...people(1), { email: 'x' }])).to.equal(null);
  });

  it('R25 is none when somebody has no way to start', () => {
    const { rows } = addRows(emptyRoster, people(1), { freeExtensions, siteId: null });
    const [userType] = userTypes;
    expect(userType && buildSubmission(account, run, userType, rows)).to.equal(null);
  });

  it('R10 is none for nobody, and none for more than the limit', () => {
    expect(requestFor([])).to.equal(null);
    const many = people(26).map((person, index) => ({ ...person, extension: `${2000 + index}` }));
    expect(requestFor(many)).to.equal(null);
  });

  it('R25 before there is one is nothing that a back end would take', () => {
    expect(submissionRequestSchema(account).safeParse(noSubmission('run-1')).success).to.equal(
      false,
    );
  });
});

const request = submission(['row-1', 'row-2', 'row-3', 'row-4'].map((id) => row(id)));
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
  it('R34 is settled when it is done or failed', () => {
    const states = ['queued', 'running', 'done', 'failed'] as const;
    const settled = states.filter((state) => isJobSettled({ ...jobWith([]), state }));
    expect(settled).to.deep.equal(['done', 'failed']);
  });
});
