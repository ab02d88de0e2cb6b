import { expect } from 'chai';
import {
  catalogIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
  userTypeIdSchema,
} from '../../src/domain/ids.ts';
import { catalog } from '../../src/mocks/seed/catalog.ts';
import { personas } from '../../src/mocks/personas.ts';
import { openBackend, row, submission } from './people.ts';
import { refusalOf } from './refusal-of.ts';

const phone = { kind: 'purchase', catalogId: catalogIdSchema.parse('model-yealink-t54w') } as const;
const ground = shippingMethodIdSchema.parse('method-ground');
const denver = shippingAddressIdSchema.parse('address-denver');
const shipTo = { addressId: denver, methodId: ground };
const videoPaid = userTypeIdSchema.parse('type-video-pro-plus');

const twoPhones = submission([1, 2].map((id) => row(`row-${id}`, { phone, shipTo })));
const nobodys = { phone: null, number: null };

describe('the catalogue', () => {
  it('R15 has more than twenty phones of three brands', () => {
    expect(catalog.length).to.be.at.least(20);
    expect(new Set(catalog.map(({ brand }) => brand)).size).to.equal(3);
  });

  it('R15 says that its prices are invented', () => {
    expect(catalog.filter(({ description }) => !description.includes('invented'))).to.deep.equal(
      [],
    );
  });
});

describe('the mock quote', () => {
  it('R26 adds phones, their parcel and the tax on both', async () => {
    const { lines, dueNow, recurring } = await (await openBackend()).quote(twoPhones);
    expect(lines.map(({ kind, quantity, total }) => [kind, quantity, total.minor])).to.deep.equal([
      ['phone', 2, 41_800],
      ['shipping', 1, 1500],
      ['tax', 1, 3464],
    ]);
    expect([dueNow.minor, recurring]).to.deep.equal([46_764, []]);
  });

  it('R04 prices licences that are missing, month by month', async () => {
    const rows = [1, 2].map((id) => row(`row-${id}`, nobodys));
    const order = submission(rows, { userTypeId: videoPaid });
    const { lines, recurring } = await (await openBackend()).quote(order);
    expect(lines.map(({ kind, quantity, period }) => [kind, quantity, period])).to.deep.equal([
      ['licence', 2, 'month'],
    ]);
    expect(recurring[0]?.total.minor).to.equal(2000);
  });

  it('R04 lets licences be bought that were quoted', async () => {
    const backend = await openBackend();
    const rows = [1, 2].map((id) => row(`row-${id}`, nobodys));
    const order = submission(rows, { userTypeId: videoPaid });
    const { quoteId, terms } = await backend.quote(order);
    const accepted = { ...order, quoteId, acceptedTermsId: terms?.id ?? null };
    const job = await backend.submit(accepted, 'key-1');
    expect(job.rows.map(({ state }) => state)).to.deep.equal(['done', 'done']);
  });

  it('R26 costs nothing, and has no terms, when nothing is bought', async () => {
    const { lines, dueNow, terms } = await (await openBackend()).quote(submission([row('row-1')]));
    expect([lines, dueNow.minor, terms]).to.deep.equal([[], 0, null]);
  });

  it('R26 holds for its time, and not longer (A31)', async () => {
    let time = Date.UTC(2026, 0, 5, 9);
    const backend = await openBackend({ now: () => time });
    const { quoteId, terms, expiresAt } = await backend.quote(twoPhones);
    time = Date.parse(expiresAt);
    const accepted = { ...twoPhones, quoteId, acceptedTermsId: terms?.id ?? null };
    expect((await refusalOf(() => backend.submit(accepted, 'key-1'))).code).to.equal('expired');
  });

  it('R26 is not accepted without its terms', async () => {
    const backend = await openBackend();
    const { quoteId } = await backend.quote(twoPhones);
    const refusal = await refusalOf(() => backend.submit({ ...twoPhones, quoteId }, 'key-1'));
    expect(refusal.details.issues[0]?.path).to.deep.equal(['acceptedTermsId']);
  });

  it('R26 orders what was bought', async () => {
    const backend = await openBackend();
    const { quoteId, terms } = await backend.quote(twoPhones);
    const accepted = { ...twoPhones, quoteId, acceptedTermsId: terms?.id ?? null };
    const job = await backend.submit(accepted, 'key-1');
    expect(job.orders).to.deep.equal([{ id: 'order-1', state: 'accepted' }]);
    expect(backend.listMembers().at(-1)).to.deep.include({ phone, shipTo });
  });

  it('R19 names the person whose phone goes nowhere, or is sold out', async () => {
    const soldOut = { ...phone, catalogId: catalogIdSchema.parse('model-poly-vvx-601') };
    const order = submission([row('row-1', { phone }), row('row-2', { phone: soldOut, shipTo })]);
    const backend = await openBackend();
    const { details } = await refusalOf(() => backend.quote(order));
    expect(details.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['required', 'rows', 'row-1', 'shipTo'],
      ['phoneGone', 'rows', 'row-2', 'phone'],
    ]);
  });

  it('R04 is refused to who may not buy, also when he submits without one', async () => {
    const backend = await openBackend({ seed: personas['no-purchase'] });
    const refusals = [
      await refusalOf(() => backend.quote(twoPhones)),
      await refusalOf(() => backend.submit(twoPhones, 'key-1')),
    ];
    expect(refusals.map(({ code }) => code)).to.deep.equal(['forbidden', 'forbidden']);
  });

  it('R04 sells no phones where only numbers can be bought', async () => {
    const backend = await openBackend({ seed: personas['numbers-only'] });
    expect((await refusalOf(() => backend.quote(twoPhones))).code).to.equal('forbidden');
    expect(backend.listNumberPlaces({ country: 'US', region: null })).to.have.length(51);
  });
});
