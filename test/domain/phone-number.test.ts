import { expect } from 'chai';
import {
  holdMinutesLeft,
  holdReportSchema,
  holdTimeLeft,
  inventoryNumberSchema,
  numberChoiceSchema,
  numberPlaceSchema,
  offeredNumberSchema,
  phoneNumberSchema,
} from '../../src/domain/phone-number.ts';
import { phoneChoiceSchema, phoneSchema } from '../../src/domain/phone.ts';
import {
  boughtPhone,
  inventoryNumber,
  inventoryPhone,
  newNumber,
  now,
  stockNumber,
  usd,
} from './drafts.ts';

describe('the time for which a number is held', () => {
  it('R18 runs out, and never goes below nothing', () => {
    const number = newNumber(1);
    const left = [0, 599_999, 600_000, 600_001].map((passed) => holdTimeLeft(number, now + passed));
    expect(left).to.deep.equal([600_000, 1, 0, 0]);
  });

  it('R18 counts in minutes each that has begun', () => {
    const passed = [0, 1, 540_000, 599_999, 600_000];
    const minutes = passed.map((ms) => holdMinutesLeft(newNumber(1), now + ms));
    expect(minutes).to.deep.equal([10, 10, 1, 1, 0]);
    expect(holdMinutesLeft(newNumber(1), now - 9999), 'by a clock that lags').to.equal(10);
    expect(holdMinutesLeft(inventoryNumber(1), now)).to.equal(null);
  });

  it('R17 is none for a number from stock', () => {
    expect(holdTimeLeft(inventoryNumber(1), now)).to.equal(null);
  });
});

describe('a phone number', () => {
  it('R17 is written as E.164 has it', () => {
    const canBe = (e164: string) =>
      inventoryNumberSchema.safeParse({ ...stockNumber(1), e164 }).success;
    expect(['+13035550101', '+12', '+123456789012345'].filter(canBe)).to.have.length(3);
    const wrong = [
      '13035550101',
      '+1',
      '+03035550101',
      '+1234567890123456',
      '+1303-555',
      ' +13035550101',
      '+13035550101 ',
    ];
    expect(wrong.filter(canBe)).to.deep.equal([]);
  });

  it('R17 is local or free of toll', () => {
    for (const tariff of ['local', 'tollFree'] as const) {
      const told = stockNumber(1, { tariff });
      expect(inventoryNumberSchema.parse(told)).to.deep.equal(told);
    }
  });

  it('R17 of which less is known is still one', () => {
    const { id, e164, country } = stockNumber(1);
    expect(inventoryNumberSchema.parse({ id, e164, country, tariff: 'satellite' })).to.deep.equal({
      id,
      e164,
      country,
      region: null,
      city: null,
      tariff: 'other',
    });
  });
});

describe('a new number', () => {
  const { e164 } = stockNumber(1);
  const expiresAt = '2026-11-30T09:00:00-07:00';

  it('R18 has a place, and a price unless it is included', () => {
    const place = { id: 'US-CO', label: 'Colorado' };
    expect(numberPlaceSchema.parse(place)).to.deep.equal(place);
    const offered = { e164, city: 'Denver', price: usd(499) };
    expect(offeredNumberSchema.parse(offered)).to.deep.equal(offered);
    expect(offeredNumberSchema.parse({ e164 })).to.deep.equal({ e164, city: null, price: null });
  });

  it('R18 is held, or gone', () => {
    const told = { holds: [{ e164, holdId: 'hold-1', expiresAt }], gone: ['+13035550102'] };
    expect(holdReportSchema.parse(told)).to.deep.equal(told);
    expect(holdReportSchema.safeParse({ ...told, holds: [{ e164 }] }).success).to.equal(false);
  });

  it('R18 is submitted by its hold, and one from stock by its id', () => {
    const held = { kind: 'new', e164, holdId: 'hold-1' };
    const stocked = { kind: 'inventory', numberId: 'number-1' };
    for (const number of [held, stocked]) {
      expect(phoneNumberSchema.parse(number)).to.deep.equal(number);
    }
    expect(phoneNumberSchema.safeParse({ kind: 'new', e164 }).success).to.equal(false);
  });

  it('R18 stands in the roster with what is shown of it', () => {
    const held = { kind: 'new', e164, holdId: 'hold-1', expiresAt, price: null };
    const stocked = { kind: 'inventory', numberId: 'number-1', e164, isSuggested: true };
    for (const number of [held, stocked]) {
      expect(numberChoiceSchema.parse(number)).to.deep.equal(number);
    }
    expect(numberChoiceSchema.safeParse({ ...held, kind: 'inventory' }).success).to.equal(false);
  });
});

describe('a phone', () => {
  it('R13 is submitted by its id alone', () => {
    const phones = [
      { kind: 'app' },
      { kind: 'inventory', deviceId: 'device-1' },
      { kind: 'purchase', catalogId: 'catalog-t54w' },
    ];
    const chosen = [{ kind: 'app' }, inventoryPhone(1), boughtPhone()];
    expect(chosen.map((phone) => phoneSchema.parse(phone))).to.deep.equal(phones);
    expect(phoneSchema.safeParse({ kind: 'inventory' }).success).to.equal(false);
  });

  it('R13 stands in the roster with what is shown of it', () => {
    for (const phone of [{ kind: 'app' }, inventoryPhone(1), boughtPhone()]) {
      expect(phoneChoiceSchema.parse(phone)).to.deep.equal(phone);
    }
    const unpriced = { ...boughtPhone(), price: null };
    expect(phoneChoiceSchema.safeParse(unpriced).success).to.equal(false);
  });
});
