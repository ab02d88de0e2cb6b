import { expect } from 'chai';
import { failureOfKind } from '../../src/domain/failure.ts';
import type { RowOutcome } from '../../src/domain/job.ts';
import { phoneChoiceSchema } from '../../src/domain/phone.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { shipToSchema } from '../../src/domain/shipping.ts';
import * as attempts from '../../src/machines/wizard/wizard-attempts.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { drafts, rowId, userTypeOf } from '../domain/drafts.ts';
import { added, jobFor, multiSite, notAdded } from '../harness/northwind.ts';
import { contextAtFirst, contextOf, offerWith } from '../harness/wizard-context.ts';
import { row, submission } from '../mocks/people.ts';

const placesOf = ({ reported = [] }: Partial<WizardContext>) =>
  reported.map(({ path }) => path.slice(1).join('.'));

describe('a submission before the account is known', () => {
  it('R25 is none', () => {
    const early = contextAtFirst({ roster: contextOf(drafts(1)).roster });
    expect(attempts.prepareSubmission(early)).to.deep.equal({});
  });
});

describe('what became of a submission', () => {
  const request = submission([row('row-1'), row('row-2')]);
  const context = () => contextOf(drafts(2), { submission: { request, key: 'key-1' }, attempt: 3 });
  const settled = (...rows: RowOutcome[]) =>
    attempts.receiveEnding(context(), { kind: 'settled', job: jobFor(request, rows) });
  const unknown: RowOutcome = { ...added(rowId(2)), state: 'unknown' };

  it('R34 is known of each person, and what failed is marked in the roster', () => {
    const edit = settled(added(rowId(1)), notAdded(rowId(2)));
    expect(edit.outcomes?.map(({ state }) => state)).to.deep.equal(['done', 'failed']);
    expect(edit).to.include({ attempt: 4, failure: null });
    expect(placesOf(edit)).to.deep.equal(['row-2.email']);
  });

  it('R34 leaves nothing to repair of somebody who was added, whatever of him failed', () => {
    const { steps } = notAdded(rowId(2));
    const partial: RowOutcome = { ...added(rowId(2)), state: 'partial', steps };
    expect(placesOf(settled(added(rowId(1)), partial))).to.deep.equal([]);
  });

  it('R34 ends the attempt only when it is known of everybody (A10)', () => {
    expect(settled(added(rowId(1)), unknown).attempt).to.equal(3);
    expect(settled(added(rowId(1)), added(rowId(2))).attempt).to.equal(4);
  });

  it('R34 is only that nothing is known, or nobody was asked, when that is so', () => {
    for (const kind of ['unknown', 'signedOut'] as const) {
      const failure = failureOfKind(kind === 'unknown' ? 'unavailable' : 'unauthenticated');
      expect(attempts.receiveEnding(context(), { kind, failure })).to.deep.equal({ failure });
    }
  });

  it('R34 is a new attempt after a refusal, and the same one where it may still arrive', () => {
    const refused = (mayArrive: boolean) =>
      attempts.receiveEnding(context(), {
        kind: 'refused',
        failure: failureOfKind('validation'),
        mayArrive,
      });
    expect(refused(false).attempt).to.equal(4);
    expect(refused(true).attempt).to.equal(undefined);
    expect(refused(true).open).to.deep.equal([context().submission]);
  });

  it('R34 lets go whoever is in the account, and keeps the others as they were typed', () => {
    const outcomes = [added(rowId(1)), notAdded(rowId(2))];
    const left = attempts.keepFailed({ ...context(), outcomes, marked: [rowId(1)] });
    expect(left.roster?.rows.map(({ id }) => id)).to.deep.equal(['row-2']);
    expect(left).to.deep.include({ outcomes: [], marked: [] });
    expect(left.touched).to.include.members(['row-2.email', 'row-2.phone', 'row-2.number']);
    expect(left.charges).to.deep.equal({ quote: null, previous: null });
  });
});

describe('a scheduled invite', () => {
  const setup = {
    kind: 'schedule',
    at: '2026-12-01T09:00',
    timeZone: 'America/Denver',
    instant: '2026-12-01T16:00:00.000Z',
  } as const;
  const request = submission([row('row-1', { setup }), row('row-2')]);

  it('R27 R34 is told with when it leaves, as it was sent, and later than the next try', () => {
    const context = contextOf(drafts(2), { submission: { request, key: 'key-1' } });
    const outcomes = [added(rowId(1)), added(rowId(2))];
    const starts = [setup, { kind: 'invite' }];
    const told = attempts.addedOf(context, outcomes).map(({ start }) => start);
    expect(told).to.deep.equal(starts);
    const kept = attempts.keepFailed({ ...context, outcomes }).added ?? [];
    expect(kept.map(({ start }) => start)).to.deep.equal(starts);
  });
});

describe('assigned credentials', () => {
  it('R28 R34 are known of whoever was given some, with nothing secret, later than the next try', () => {
    const secret = SecretBox.of('canary-7Q');
    const secrets = { password: secret, pin: secret, answer: secret };
    const setup = { kind: 'credentials', isTemporary: true, questionId: null, ...secrets } as const;
    const request = submission([row('row-1', { setup }), row('row-2')]);
    const outcomes = [added(rowId(1)), added(rowId(2))];
    const context = contextOf(drafts(2), { submission: { request, key: 'key-1' }, outcomes });
    const kept = attempts.keepFailed(context).added ?? [];

    expect(kept.map(({ start }) => start)).to.deep.equal([
      { kind: 'credentials' },
      { kind: 'invite' },
    ]);
    expect(kept.map((each) => each.row.setup)).to.deep.equal([null, null]);
  });
});

describe('what somebody calls with', () => {
  const [bought, stayed] = drafts(2);
  const shipTo = shipToSchema.parse({ addressId: 'address-1', methodId: 'ground' });
  const phone = phoneChoiceSchema.parse({
    kind: 'purchase',
    catalogId: 'phone-1',
    model: 'Yealink T54W',
    price: { minor: 19_900, currency: 'USD' },
  });
  const [place] = multiSite.shippingAddresses;
  if (bought === undefined || stayed === undefined || place === undefined) throw new Error('None.');
  const address = { ...place, id: shipTo.addressId };
  const rows = [
    { ...bought, phone, shipTo },
    { ...stayed, shipTo },
  ];
  const shipping = { addresses: [address], awaiting: [], drafts: [] };
  const outcomes = [added(rowId(1)), added(rowId(2))];
  const submitted = (context: WizardContext): WizardContext => ({
    ...context,
    ...attempts.prepareSubmission(context),
    outcomes,
  });

  it('R20 R34 is told with where it goes, as the address was, later than the next try', () => {
    const context = submitted(contextOf(rows, { shipping }));
    const kept = attempts.keepFailed(context).added ?? [];
    expect(kept.map((each) => each.phone)).to.deep.equal([
      { kind: 'purchase', catalogId: phone.kind === 'purchase' && phone.catalogId },
      { kind: 'app' },
    ]);
    expect(kept.map((each) => each.address)).to.deep.equal([address, undefined]);
  });

  it('R05 R34 is nothing for a type of user who has no phone', () => {
    const mobile = userTypeOf('mobile');
    const offer = offerWith({ userTypes: [mobile] });
    const context = contextOf(rows, { shipping, offer, userTypeId: mobile.id });
    const told = attempts.addedOf(submitted(context), outcomes);
    expect(told.map((each) => each.phone)).to.deep.equal([null, null]);
    expect(told.map((each) => each.address)).to.deep.equal([undefined, undefined]);
  });
});

describe('a new run', () => {
  it('R34 starts without anything of the one before, and counts on', () => {
    const request = submission([row('row-1')]);
    const before = contextOf(drafts(2), {
      submission: { request, key: 'key-1' },
      outcomes: [added(rowId(1))],
      marked: [rowId(1)],
      picking: rowId(1),
      withoutLocation: [rowId(1)],
      touched: [`${rowId(1)}.email`],
      reported: [{ code: 'duplicateInAccount', path: ['rows', 'row-1'], params: {} }],
      pasted: { derived: [rowId(1)], leftOut: 2 },
      requireUniqueEmail: false,
    });
    const left = attempts.startOver(before);
    expect(left.submission).to.deep.include({ key: '' });
    expect(left.submission?.request.rows).to.deep.equal([]);
    expect(left.roster).to.deep.equal({ rows: [], removed: [], made: 2 });
    expect(left).to.deep.include({
      outcomes: [],
      marked: [],
      picking: null,
      withoutLocation: [],
      touched: [],
      reported: [],
      pasted: { derived: [], leftOut: 0 },
      requireUniqueEmail: true,
      charges: { quote: null, previous: null },
    });
  });
});
