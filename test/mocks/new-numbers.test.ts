import { expect } from 'chai';
import type { Backend } from '../../src/mocks/backend.ts';
import { numberRegions } from '../../src/mocks/seed/area-codes.ts';
import { personas } from '../../src/mocks/personas.ts';
import { openBackend, row, submission } from './people.ts';
import { refusalOf } from './refusal-of.ts';

const MINUTE = 60_000;
const colorado = { country: 'US', region: 'CO', areaCode: '303' };
const number = '+13035550199';

/** A backend with a clock that the test moves. */
async function openTimed(seed = personas['full-buyer']) {
  let time = Date.UTC(2026, 0, 5, 9);
  const backend = await openBackend({ seed, now: () => time });
  return { backend, pass: (ms: number) => (time += ms) };
}

async function holdOf(backend: Backend, key = 'hold-1') {
  const { holds } = await backend.holdNumbers({ e164s: [number] }, key);
  const [hold] = holds;
  if (hold === undefined) throw new Error('The number was not held.');
  return hold;
}

/** A run with the number that was held, as quoted. */
async function submitWith(backend: Backend, hold: Awaited<ReturnType<typeof holdOf>>) {
  const choice = { kind: 'new', e164: hold.e164, holdId: hold.holdId } as const;
  const request = submission([row('row-1', { number: choice })]);
  const { quoteId, terms } = await backend.quote(request);
  const accepted = { ...request, quoteId, acceptedTermsId: terms?.id ?? null };
  return () => backend.submit(accepted, 'key-1');
}

describe('the area codes', () => {
  const inCountry = (country: string) => numberRegions.filter((each) => each.country === country);

  it('R18 are there for every US state, the District, and every province and territory', () => {
    expect([inCountry('US').length, inCountry('CA').length]).to.deep.equal([51, 13]);
    expect(numberRegions.filter(({ areaCodes }) => areaCodes.length === 0)).to.deep.equal([]);
  });

  it('R18 belong to one state only, and none is toll-free or a service code', () => {
    const codes = inCountry('US').flatMap(({ areaCodes }) => areaCodes);
    expect(new Set(codes).size).to.equal(codes.length);
    const all = numberRegions.flatMap(({ areaCodes }) => areaCodes);
    expect(all.filter((code) => !/^[2-9][0-8]\d$/.test(code))).to.deep.equal([]);
    expect(all.filter((code) => /^8(00|33|44|55|66|77|88)$|^.11$/.test(code))).to.deep.equal([]);
  });

  it('R18 are fewer than two kilobytes and a half when they are sent', () => {
    const size = new TextEncoder().encode(JSON.stringify(numberRegions)).length;
    expect(size).to.be.lessThan(8000);
  });
});

describe('the mock’s new numbers', () => {
  it('R18 are of the lines that are kept for fiction, and none that is in stock', async () => {
    const backend = await openBackend();
    const offered = backend.searchNumbers({ ...colorado, count: 100 });
    const stock = new Set(backend.listInventoryNumbers(everywhere).items.map(({ e164 }) => e164));
    expect(offered).to.have.length(40);
    expect(offered.filter(({ e164 }) => !/^\+13035550[1]\d\d$/.test(e164))).to.deep.equal([]);
    expect(offered.filter(({ e164 }) => stock.has(e164))).to.deep.equal([]);
  });

  it('R18 are not offered in an area code of another state', async () => {
    const backend = await openBackend();
    expect(backend.searchNumbers({ ...colorado, areaCode: '206', count: 5 })).to.deep.equal([]);
  });

  it('R18 are gone for others while they are held, and free again when the hold ends', async () => {
    const { backend, pass } = await openTimed();
    await holdOf(backend);
    const [first] = backend.searchNumbers({ ...colorado, count: 1 });
    expect(first?.e164).to.equal('+13035550198');
    expect((await backend.holdNumbers({ e164s: [number] }, 'hold-2')).gone).to.deep.equal([number]);
    pass(20 * MINUTE);
    expect((await backend.holdNumbers({ e164s: [number] }, 'hold-3')).gone).to.deep.equal([]);
  });

  it('R18 can’t be held when they are nobody’s to sell', async () => {
    const backend = await openBackend();
    const e164s = ['+13035550100', '+13035551234', '+999'];
    expect((await backend.holdNumbers({ e164s }, 'hold-1')).gone).to.deep.equal(e164s);
  });

  it('R18 become a person’s, who keeps them', async () => {
    const { backend } = await openTimed();
    const submit = await submitWith(backend, await holdOf(backend));
    const { rows } = await submit();
    expect([rows[0]?.state, rows[0]?.number]).to.deep.equal(['done', number]);
    const again = await backend.holdNumbers({ e164s: [number] }, 'hold-2');
    expect(again.gone).to.deep.equal([number]);
  });

  it('R18 fail a row whose hold has run out before it was submitted', async () => {
    const { backend, pass } = await openTimed({
      ...personas['full-buyer'],
      quoteMinutes: 60,
    });
    const submit = await submitWith(backend, await holdOf(backend));
    pass(20 * MINUTE);
    const { rows } = await submit();
    const issues = rows.flatMap(({ steps }) => steps.flatMap((step) => step.issues));
    expect(issues.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['holdExpired', 'rows', 'row-1', 'number'],
    ]);
  });

  it('R04 are refused to who may not buy them, with the permission that is missing', async () => {
    const backend = await openBackend({ seed: personas['no-purchase'] });
    const refusal = await refusalOf(() => backend.searchNumbers({ ...colorado, count: 1 }));
    expect(refusal.code).to.equal('forbidden');
    expect(refusal.details.support?.message).to.contain('BillingAdmin');
  });
});

const everywhere = { text: '', country: null, region: null, cursor: null };
