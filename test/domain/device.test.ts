import { expect } from 'chai';
import {
  catalogFacetsSchema,
  catalogFiltersSchema,
  catalogModelSchema,
  deviceClasses,
  inventoryPhoneSchema,
  noFilters,
} from '../../src/domain/device.ts';
import { usd } from './drafts.ts';

const model = {
  id: 'catalog-t54w',
  name: 'T54W',
  brand: 'Yealink',
  deviceClass: 'desk',
  lines: 16,
  features: ['wifi'],
  price: usd(12_900),
  availability: 'inStock',
};

describe('a phone in stock', () => {
  it('R14 of which less is known is still one', () => {
    const phone = { id: 'device-1', model: 'Yealink T54W', deviceClass: 'hologram' };
    expect(inventoryPhoneSchema.parse(phone)).to.deep.equal({
      ...phone,
      deviceClass: 'other',
      serial: null,
      siteId: null,
    });
  });

  it('R14 is of a kind that is told apart', () => {
    for (const deviceClass of deviceClasses) {
      const read = inventoryPhoneSchema.parse({ id: 'device-1', model: 'T54W', deviceClass });
      expect(read.deviceClass).to.equal(deviceClass);
    }
  });
});

describe('a phone model', () => {
  it('R15 of a newer back end is read, though its words are not known', () => {
    const read = catalogModelSchema.parse({ ...model, availability: 'soon', glows: true });
    expect(read).to.deep.equal({
      ...model,
      availability: 'other',
      description: '',
      imageUrl: null,
    });
  });

  it('R15 has a price and at least one line', () => {
    for (const wrong of [
      { price: 129 },
      { price: undefined },
      { lines: 0 },
      { lines: 1.5 },
      { id: '' },
    ]) {
      expect(catalogModelSchema.safeParse({ ...model, ...wrong }).success).to.equal(false);
    }
  });

  it('R15 is in stock, to come, or sold out', () => {
    for (const availability of ['inStock', 'backordered', 'soldOut']) {
      const read = catalogModelSchema.parse({ ...model, availability });
      expect(read.availability).to.equal(availability);
    }
  });

  it('R15 is counted by brand, class and feature', () => {
    const told = {
      brands: [{ value: 'Yealink', count: 3 }],
      deviceClasses: [{ value: 'desk', count: 2 }],
      features: [{ value: 'wifi', count: 1 }],
    };
    expect(catalogFacetsSchema.parse(told)).to.deep.equal(told);
  });

  it('R15 is left in when nothing is searched for', () => {
    expect(catalogFiltersSchema.parse(noFilters)).to.deep.equal({
      text: '',
      brands: [],
      deviceClasses: [],
      features: [],
      minLines: 1,
    });
  });
});
