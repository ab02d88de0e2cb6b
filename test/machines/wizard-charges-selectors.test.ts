import { expect } from 'chai';
import type { Quote } from '../../src/domain/order.ts';
import {
  selectCharges,
  selectIsAcknowledged,
} from '../../src/machines/wizard/wizard-charges.selectors.ts';
import { selectMinutesHeld } from '../../src/machines/wizard/wizard-quote-life.selectors.ts';
import { draft, now, rowId, usd } from '../domain/drafts.ts';
import { wizardOnPeople } from '../harness/wizard-actor.ts';
import { answer, quoteOf, say, wizardQuoting } from '../harness/wizard-editing.ts';
import { parcelAddress, shippingMethod } from '../harness/equipment.ts';
import { contextOf, snapshotWith } from '../harness/wizard-context.ts';

type Line = Quote['lines'][number];

function line(changes: Partial<Line> = {}): Line {
  const price = { unit: usd(500), total: usd(500), quantity: 1 };
  return { kind: 'phone', label: 'Poly', period: 'once', rowIds: [], ...price, ...changes };
}

const quote = (changes: Partial<Quote>): Quote => ({ ...quoteOf(500), ...changes });

async function chargesOf(current: Quote | null, previous: Quote | null = null) {
  const wizard = await wizardOnPeople();
  const context = contextOf([draft(1), draft(2, { firstName: '', lastName: '' })]);
  return selectCharges(snapshotWith(wizard, { ...context, charges: { quote: current, previous } }));
}

describe('the charges as they are read', () => {
  it('R26 are nothing before they are known', async () => {
    expect(await chargesOf(null)).to.equal(null);
  });

  it('R26 stand by when they are due, what is due once first, and nothing stands where nothing is due', async () => {
    const lines = [line({ period: 'month', label: 'Licence' }), line({ label: 'Poly' })];
    const charges = await chargesOf(quote({ lines }));
    const told = charges?.groups.map(({ period, lines: due }) => [
      period,
      due.map((each) => each.line.label),
    ]);
    expect(told).to.deep.equal([
      ['once', ['Poly']],
      ['month', ['Licence']],
    ]);
  });

  it('R26 name the people for whom they are, as far as they have names', async () => {
    const lines = [line({ rowIds: [rowId(1), rowId(2), rowId(9)] })];
    const charges = await chargesOf(quote({ lines }));
    expect(charges?.groups[0]?.lines[0]?.names).to.deep.equal(['Nadia Brandt 1']);
  });

  it('R26 R20 name the addresses to which a shipment goes, each once, and none where nothing is shipped', async () => {
    const wizard = await wizardOnPeople();
    const [office, home, other] = ['office', 'home', 'other'].map((id) => parcelAddress(id));
    const to = (address = office) =>
      address && { shipTo: { addressId: address.id, methodId: shippingMethod('air').id } };
    const rows = [draft(1, to(home)), draft(2, to(office)), draft(3, to(home)), draft(4)];
    const addresses = [office, other, home].flatMap((each) => each ?? []);
    const everybody = rows.map(({ id }) => id);
    const lines = [line({ rowIds: everybody }), line({ kind: 'shipping', rowIds: everybody })];
    const context = { ...contextOf(rows), shipping: { addresses, awaiting: [], drafts: [] } };
    const charges = { quote: quote({ lines }), previous: null };
    const read = selectCharges(snapshotWith(wizard, { ...context, charges }));
    expect(read?.groups[0]?.lines.map((each) => each.addresses)).to.deep.equal([
      [],
      [office?.address, home?.address],
    ]);
  });

  it('R26 come to what is due now and to what comes again', async () => {
    const recurring = [{ period: 'month' as const, total: usd(900) }];
    const charges = await chargesOf(quote({ dueNow: usd(700), recurring }));
    expect(charges?.totals).to.deep.equal([
      { period: 'once', total: usd(700), before: null },
      { period: 'month', total: usd(900), before: null },
    ]);
  });
});

describe('charges that were read before', () => {
  const before = quote({
    lines: [
      line({ label: 'Poly', rowIds: [rowId(1)], total: usd(100) }),
      line({ label: 'Poly', rowIds: [rowId(2)], total: usd(200) }),
      line({ kind: 'tax', label: 'Poly', total: usd(300) }),
      line({ label: 'Poly', period: 'month', total: usd(400) }),
      line({ label: 'Yealink', total: usd(600) }),
    ],
    dueNow: usd(1000),
    recurring: [
      { period: 'year', total: usd(5000) },
      { period: 'month', total: usd(400) },
    ],
  });
  const olds = async (...lines: readonly Line[]) => {
    const charges = await chargesOf(quote({ lines: [...lines] }), before);
    return charges?.groups.flatMap((group) =>
      group.lines.map((each) => each.before?.minor ?? null),
    );
  };

  it('R26 are other ones as soon as anything in them is another (A31)', async () => {
    expect((await chargesOf(before, before))?.isOther).to.equal(false);
    expect((await chargesOf(before))?.isOther).to.equal(false);
    expect((await chargesOf(before, quote({ lines: [] })))?.isOther).to.equal(true);
    const renamed = quote({ ...before, quoteId: quoteOf(1).quoteId });
    expect((await chargesOf(renamed, before))?.isOther).to.equal(false);
  });

  it('R26 are told with each line that cost something else for the same people (A31)', async () => {
    const two = line({ label: 'Poly', rowIds: [rowId(2)], total: usd(250) });
    expect(await olds(two)).to.deep.equal([200]);
  });

  it('R26 are told by the first line of the same kind, name and period where the people are others', async () => {
    const nine = { rowIds: [rowId(9)], total: usd(250) };
    expect(await olds(line(nine))).to.deep.equal([100]);
    expect(await olds(line({ ...nine, kind: 'tax' }))).to.deep.equal([300]);
    expect(await olds(line({ ...nine, label: 'Yealink' }))).to.deep.equal([600]);
    expect(await olds(line({ ...nine, period: 'month' }))).to.deep.equal([400]);
    expect(await olds(line({ ...nine, label: 'Cisco' }))).to.deep.equal([null]);
  });

  it('R26 are not told where a line costs the same', async () => {
    expect(await olds(line({ rowIds: [rowId(1)], total: usd(100) }))).to.deep.equal([null]);
    const euros = { minor: 100, currency: 'EUR' };
    expect(await olds(line({ rowIds: [rowId(1)], total: euros }))).to.deep.equal([100]);
  });

  it('R26 are told with what is due now and with what comes again, each by its period', async () => {
    const recurring = [
      { period: 'month' as const, total: usd(450) },
      { period: 'year' as const, total: usd(5000) },
    ];
    const charges = await chargesOf(quote({ dueNow: usd(900), recurring }), before);
    expect(charges?.totals.map((total) => total.before?.minor ?? null)).to.deep.equal([
      1000,
      400,
      null,
    ]);
  });

  it('R26 are not told of what did not come again then', async () => {
    const recurring = [{ period: 'month' as const, total: usd(450) }];
    const charges = await chargesOf(
      quote({ recurring }),
      quote({ dueNow: usd(500), lines: [line()] }),
    );
    expect(charges?.totals.map((total) => total.before)).to.deep.equal([null, null]);
  });
});

describe('the minutes for which charges hold', () => {
  const minutes = async (left: number | null) => {
    const wizard = await wizardOnPeople();
    const expiresAt = new Date(now + (left ?? 0)).toISOString();
    const held = left === null ? null : quote({ expiresAt });
    return selectMinutesHeld(
      snapshotWith(wizard, { now, charges: { quote: held, previous: null } }),
    );
  };

  it('R26 are whole ones, and none before the charges are known or after their time (A32)', async () => {
    expect(await minutes(null)).to.equal(null);
    expect(await minutes(119_000)).to.equal(1);
    expect(await minutes(-61_000)).to.equal(0);
  });
});

describe('the admin’s word on the charges', () => {
  it('R26 holds from the moment he gives it, even while they are asked for again', async () => {
    const wizard = await wizardQuoting();
    const isGiven = () => selectIsAcknowledged(wizard.actor.getSnapshot());
    await answer(wizard.back.quote, quoteOf(26_900));
    expect(isGiven()).to.equal(false);
    await say(wizard, { type: 'charges.acknowledge' });
    expect(isGiven()).to.equal(true);
    await wizard.tick(30 * 60_000);
    expect(wizard.actor.getSnapshot().matches({ editing: { confirm: 'renewing' } })).to.equal(true);
    expect(isGiven()).to.equal(true);
    await say(wizard, { type: 'step.back' });
    expect(isGiven()).to.equal(false);
  });
});
