import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  addressFields,
  addressFormSchema,
  addressIssues,
  addressSchema,
  addressVerdictSchema,
  blankAddress,
  changedFields,
  tidyAddress,
  type Address,
  type AddressPurpose,
} from '../../src/domain/address.ts';
import { larimer } from './drafts.ts';

const field = (key: string, rules: object = {}) => ({
  key,
  isRequired: false,
  maxLength: 40,
  ...rules,
});
const formOf = (...fields: readonly object[]) => addressFormSchema.parse({ country: 'US', fields });
const form = formOf(
  field('street', { isRequired: true }),
  field('street2'),
  field('city', { isRequired: true, maxLength: 10 }),
  field('region', {
    isRequired: true,
    options: [
      { value: 'CO', label: 'Colorado' },
      { value: 'CA', label: 'California' },
    ],
  }),
  field('postalCode', { pattern: '\\d{5}|[a-z]\\d[a-z]' }),
);
const told = (changes: Partial<Address>, purpose: AddressPurpose = 'emergency', by = form) =>
  addressIssues({ ...larimer, ...changes }, by, purpose).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('the issues of an address', () => {
  it('R30 are none when it is right', () => expect(told({})).to.deep.equal([]));

  it('R30 tell what is needed and not there, in the order of the form', () => {
    const blank = addressIssues(blankAddress('US'), form, 'shipping');
    expect(blank.map(({ path }) => path)).to.deep.equal([['street'], ['city'], ['region']]);
    expect(new Set(blank.map(({ code }) => code))).to.deep.equal(new Set(['required']));
    expect(told({ street: ' \u200B ' })).to.deep.equal(['required street']);
  });

  it('R30 tell what is too long, and how long it may be', () => {
    expect(told({ city: 'D'.repeat(10) })).to.deep.equal([]);
    expect(addressIssues({ ...larimer, city: 'D'.repeat(11) }, form, 'emergency')).to.deep.equal([
      { code: 'tooLong', path: ['city'], params: { max: 10 } },
    ]);
  });

  it('R30 tell signs that would disguise it', () => {
    expect(told({ street: '1200\u202ELarimer' })).to.deep.equal(['forbiddenCharacter street']);
  });

  it('R30 judge the whole value by the pattern of the country, in either case', () => {
    for (const postalCode of ['80204', 'm5v', 'M5V', ''])
      expect(told({ postalCode })).to.deep.equal([]);
    for (const postalCode of ['8020', '802044', 'x80204', 'M5VX']) {
      expect(told({ postalCode })).to.deep.equal(['invalidFormat postalCode']);
    }
  });

  it('R30 do not judge by the pattern what is too long or disguised', () => {
    const short = formOf(field('postalCode', { pattern: '\\d+', maxLength: 5 }));
    const codes = (postalCode: string) => told({ postalCode }, 'emergency', short);
    expect(codes('x'.repeat(6))).to.deep.equal(['tooLong postalCode']);
    expect(codes('x\u202E')).to.deep.equal(['forbiddenCharacter postalCode']);
    expect(codes('x')).to.deep.equal(['invalidFormat postalCode']);
  });

  it('R30 let a pattern pass that is none: the back end judges the address anyway', () => {
    const broken = formOf(field('postalCode', { pattern: '(' }));
    expect(told({ postalCode: 'anything' }, 'emergency', broken)).to.deep.equal([]);
  });

  it('R30 tell a value that is none of those to choose from', () => {
    expect(told({ region: 'XX' })).to.deep.equal(['unknownChoice region']);
    const free = formOf(field('region', { options: [{ value: 'CO', label: 'Colorado' }] }));
    expect(told({ region: '' }, 'emergency', free)).to.deep.equal([]);
  });

  it('R30 leave out what the country does not ask for', () => {
    expect(told({ building: 'x'.repeat(999) })).to.deep.equal([]);
  });

  for (const street of [
    'PO Box 12',
    'P.O. Box 12',
    'p. o. box 12',
    'P O Box 12',
    'POBox 12',
    '1200 Larimer Street, PO Box 12',
    'Post Box 12',
    'Post Office Box 12',
    'Post  Office  Box 12',
    'Postbox 12',
    'Postfach 12',
    'Boîte postale 12',
    'Boite  Postale 12',
  ]) {
    it(`R30 tell that responders can’t reach “${street}”, though parcels can`, () => {
      expect(told({ street })).to.deep.equal(['postBox street']);
      expect(told({ street2: street })).to.deep.equal(['postBox street2']);
      expect(told({ street, street2: street }, 'shipping')).to.deep.equal([]);
    });
  }

  for (const street of [
    '1 Boxwood Lane',
    '12 Post Road',
    'Shipo Boxer Way 3',
    '4 Compo Box Street',
  ]) {
    it(`R30 let responders go to “${street}”`, () => expect(told({ street })).to.deep.equal([]));
  }

  it('R30 know that a town may be called so', () => {
    expect(told({ city: 'PO Box' })).to.deep.equal([]);
  });

  it('R30 never fail, whatever a back end’s form says', () => {
    const rules = fc.record({
      key: fc.constantFrom(...addressFields),
      isRequired: fc.boolean(),
      maxLength: fc.integer({ min: 1, max: 99 }),
      pattern: fc.option(fc.string({ unit: 'binary', maxLength: 12 })),
    });
    fc.assert(
      fc.property(fc.array(rules), fc.string({ unit: 'binary' }), (fields, street) => {
        addressIssues({ ...larimer, street }, formOf(...fields), 'emergency');
      }),
    );
  });
});

describe('an address', () => {
  it('R19 is blank at first, and can be read', () => {
    const blank = blankAddress('CA');
    expect(addressSchema.parse(blank)).to.deep.equal(blank);
    expect(addressFields.every((part) => blank[part] === '')).to.equal(true);
    expect(addressSchema.parse({ country: 'CA', street: '', city: '' })).to.deep.equal(blank);
  });

  it('R19 may be of a country that nobody knows, without a failure', () => {
    expect(blankAddress('').country).to.equal('');
    expect(addressSchema.safeParse(blankAddress('USA')).success).to.equal(false);
  });

  it('R19 is tidied in every part', () => {
    const typed = addressFields.map((part) => [part, ` ${part}\u200B `]);
    const tidied = tidyAddress({ ...blankAddress('US'), ...Object.fromEntries(typed) });
    expect(tidied).to.deep.equal({
      country: 'US',
      ...Object.fromEntries(addressFields.map((part) => [part, part])),
    });
  });

  it('R30 differs in the parts that were corrected', () => {
    const corrected = { ...larimer, street: '1200 Larimer St', postalCode: '80204-1234' };
    expect(changedFields(larimer, corrected)).to.deep.equal(['street', 'postalCode']);
    expect(changedFields(larimer, { ...larimer })).to.deep.equal([]);
  });
});

describe('what a back end says of an address', () => {
  it('R30 has no suggestion and no issues unless it says so', () => {
    expect(addressVerdictSchema.parse({ verdict: 'valid' })).to.deep.equal({
      verdict: 'valid',
      suggestion: null,
      issues: [],
    });
    for (const verdict of ['valid', 'corrected', 'unverifiable', 'invalid']) {
      expect(addressVerdictSchema.parse({ verdict }).verdict).to.equal(verdict);
    }
    expect(addressVerdictSchema.safeParse({ verdict: 'perhaps' }).success).to.equal(false);
  });

  it('R30 is a form in the country’s own words, or in the wizard’s', () => {
    expect(formOf(field('city')).fields[0]).to.deep.equal({
      ...field('city'),
      label: null,
      pattern: null,
      options: null,
    });
    expect(
      addressFormSchema.safeParse({ country: 'US', fields: [field('planet')] }).success,
    ).to.equal(false);
  });
});
