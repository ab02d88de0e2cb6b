import { expect } from 'chai';
import * as fc from 'fast-check';
import { readPeople } from '../../src/domain/pasted-people.ts';
import { rowFields, type RowField } from '../../src/domain/row-field.ts';
import { multiSite, singleSite } from '../harness/northwind.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const PEOPLE = [
  {
    firstName: 'Amara',
    lastName: 'Okafor',
    email: 'amara.okafor@northwind.example',
    extension: '1201',
    siteId: 'Harbour Office',
    costCenterId: 'Legal',
  },
  {
    firstName: 'Jonas',
    lastName: 'van Beek',
    email: 'jonas@northwind.example',
    extension: '1202',
    siteId: 'Harbour Office',
    costCenterId: 'Legal',
  },
] as const;

const NAME_AT_THE_END: RowField[] = [
  'firstName',
  'email',
  'extension',
  'siteId',
  'costCenterId',
  'lastName',
];
const NAMES_AT_THE_END: RowField[] = [
  'email',
  'extension',
  'siteId',
  'costCenterId',
  'firstName',
  'lastName',
];

/** The people as a block with these columns. */
function block(columns: readonly RowField[]): string {
  return PEOPLE.map((person) => columns.map((column) => person[column]).join('\t')).join('\n');
}

function read(text: string, field: RowField, seed = multiSite, isNamed = false) {
  const isThere = (each: RowField): boolean => seed.account.multiSite || !each.endsWith('Id');
  const target = pasteTargetAt(field, rowFields.filter(isThere), seed);
  return readPeople(text, { ...target, isNamed });
}

const patches = (...from: Parameters<typeof read>) => read(...from).people.map((p) => p.patch);
const names = PEOPLE.map(({ firstName, lastName, email }) => ({ firstName, lastName, email }));

describe('columns without a header', () => {
  it('R06 are told by what stands in them, wherever they are pasted', () => {
    expect(patches(block(['email', 'firstName', 'lastName']), 'email')).to.deep.equal(names);
    expect(patches(block(['email', 'firstName', 'lastName']), 'costCenterId')).to.deep.equal(names);
  });

  it('R06, R07 may hold extensions, sites and cost centres in any order', () => {
    const columns = [...rowFields];
    const found = fc.shuffledSubarray(columns, { minLength: columns.length });
    fc.assert(
      fc.property(found, fc.constantFrom(...columns), (order, field) => {
        const [amara] = patches(block(order), field) ?? [];
        expect([amara?.firstName, amara?.lastName].toSorted()).to.deep.equal(['Amara', 'Okafor']);
        expect(amara).to.deep.include({
          email: 'amara.okafor@northwind.example',
          extension: '1201',
          siteId: 'site-harbour',
          costCenterId: 'center-legal',
        });
      }),
      // Seed 20260106: the last name lands beyond the last column.
      { ...propertyRuns, examples: [[NAME_AT_THE_END, 'lastName']] },
    );
  });

  it('R06 may hold whole names in one column', () => {
    const text =
      'amara.okafor@northwind.example\tOkafor, Amara\njonas@northwind.example\tJonas van Beek';

    expect(patches(text, 'firstName')).to.deep.equal(names);
  });

  it('R06 say how many of them nothing is known of', () => {
    const text = 'amara.okafor@northwind.example\tAmara\tOkafor\t+1 555-0100\t';

    expect(read(text, 'firstName')).to.deep.include({ leftOut: 1 });
    expect(patches(text, 'firstName')).to.deep.equal(names.slice(0, 1));
  });

  it('R06 stay where they land if they fit there', () => {
    const [person] =
      patches('a.lund@northwind.example\t1041\tHarbour\tLegal', 'email', singleSite) ?? [];

    expect(person).to.deep.equal({ email: 'a.lund@northwind.example', extension: '1041' });
  });

  it('R06 hold the names that would be missing where words land beyond the last column', () => {
    const { leftOut, people } = read(block(NAME_AT_THE_END), 'lastName');
    expect(leftOut).to.equal(0);
    expect(people[0]?.patch).to.include({ firstName: 'Amara', lastName: 'Okafor' });
    expect(patches(block(NAMES_AT_THE_END), 'email')?.[0]).to.include({
      firstName: 'Amara',
      lastName: 'Okafor',
    });
    const whole = 'a.lund@northwind.example\t1041\tHarbour Office\tLegal\tAda Lund';
    expect(patches(whole, 'email')?.[0]).to.include({ firstName: 'Ada', lastName: 'Lund' });
  });

  for (const [what, text, field, isNamed, found] of [
    ['on somebody who has a name', block(NAME_AT_THE_END), 'lastName', true, [undefined, 'Amara']],
    [
      'beside a place for both names',
      'Ada\t\ta.lund@northwind.example\t1041\tHarbour Office\tLegal\tPilots',
      'firstName',
      false,
      ['Ada', ''],
    ],
    [
      'beside a site of another account',
      'Lund\ta.lund@northwind.example\t1041\tElsewhere\tLegal\tPilots',
      'lastName',
      false,
      [undefined, 'Lund'],
    ],
  ] as const) {
    it(`R06 stay where they land, and say so, where words are left over ${what}`, () => {
      const { people, leftOut } = read(text, field, multiSite, isNamed);
      const { firstName, lastName } = people[0]?.patch ?? {};
      expect([firstName, lastName]).to.deep.equal(found);
      expect(leftOut).to.equal(1);
    });
  }

  it('R06 stay where they land, and say so, where words may be sites that the account has not', () => {
    const { people, leftOut } = read(
      'Lund\ta.lund@northwind.example\t1041\tHarbour',
      'lastName',
      singleSite,
    );
    expect(leftOut).to.equal(1);
    expect(people[0]?.patch).to.deep.equal({
      lastName: 'Lund',
      email: 'a.lund@northwind.example',
      extension: '1041',
    });
  });

  it('R06 land one after the other where they could mean more than one thing', () => {
    const two = 'a@x.example\tb@x.example\tAda';
    const three = 'a@x.example\tAda\tLund\tPilots';
    const one = 'a@x.example\tAda';

    expect(patches(two, 'firstName')?.[0]).to.include({ lastName: 'b@x.example', email: 'Ada' });
    expect(patches(three, 'firstName')?.[0]).to.include({
      firstName: 'a@x.example',
      email: 'Lund',
    });
    expect(patches(one, 'firstName')?.[0]).to.include({ firstName: 'a@x.example' });
    expect(patches('1201\t1202', 'email')?.[0]).to.include({ email: '1201', extension: '1202' });
  });

  it('R07 hold extensions where every text is as many digits as the account allows', () => {
    const extensionOf = (text: string) =>
      patches(`ada@x.example\tAda\tLund\t${text}`, 'firstName')?.[0]?.extension;
    const { extensionMinLength: min, extensionMaxLength: max } = multiSite.account.limits;

    expect(extensionOf('1'.repeat(min))).to.equal('1'.repeat(min));
    expect(extensionOf('1'.repeat(max))).to.equal('1'.repeat(max));
    expect(extensionOf('1'.repeat(min - 1))).to.equal(undefined);
    expect(extensionOf('1'.repeat(max + 1))).to.equal(undefined);
  });

  it('R06 may be blank for some people, or for all', () => {
    const some = 'ada@x.example\tAda\tLund\t1201\t\nbo@x.example\tBo\tEk\t\t';
    const [ada, bo] = patches(some, 'firstName');

    expect(ada).to.deep.include({ firstName: 'Ada', extension: '1201' });
    expect(bo).to.deep.include({ firstName: 'Bo', lastName: 'Ek', email: 'bo@x.example' });
  });

  it('R06 may hold signs for want of a site, and no site where there is nothing else', () => {
    const places = 'ada@x.example\tAda\tLund\tHarbour Office\nbo@x.example\tBo\tEk\t-';
    const [ada, bo] = patches(places, 'firstName');

    expect(ada).to.deep.include({ firstName: 'Ada', siteId: 'site-harbour' });
    expect(bo).to.deep.equal({ firstName: 'Bo', lastName: 'Ek', email: 'bo@x.example' });
    expect(patches('ada@x.example\tAda\tLund\t-', 'firstName')[0]).to.deep.equal({
      firstName: 'Ada',
      lastName: 'Lund',
      email: 'ada@x.example',
    });
  });

  it('R06 hold names however short they are, and whatever signs are in them', () => {
    const text = 'j@x.example\tJ.\t’t Hof (jr.)\na@x.example\tA\tB';

    expect(patches(text, 'firstName').map((p) => [p.firstName, p.lastName])).to.deep.equal([
      ['J.', '’t Hof (jr.)'],
      ['A', 'B'],
    ]);
  });

  it('R06 hold a last name that lands among the extensions', () => {
    expect(patches('Ada\t\tada@x.example\tLund', 'firstName')?.[0]).to.include({
      firstName: 'Ada',
      lastName: 'Lund',
    });
  });

  it('R06 may hold no names at all', () => {
    expect(patches('1201\tada@x.example', 'firstName')?.[0]).to.include({
      email: 'ada@x.example',
      extension: '1201',
    });
  });

  for (const [what, text, field, landed] of [
    [
      'two addresses of one person',
      'a@x.example\tb@x.example\tAda\tLund',
      'firstName',
      'a@x.example',
    ],
    ['no address', 'Ada\tLund\t1201', 'firstName', 'Ada'],
    ['two extensions', 'a@x.example\tAda\tLund\t1201\t1202', 'firstName', 'a@x.example'],
    [
      'digits with a letter before them',
      'a@x.example\tAda\tLund\tx1201',
      'firstName',
      'a@x.example',
    ],
    [
      'digits with a letter after them',
      'a@x.example\tAda\tLund\t1201x',
      'firstName',
      'a@x.example',
    ],
    ['words before an address', 'Ada a@x.example\tAda\tLund', 'firstName', 'Ada a@x.example'],
    ['words after an address', 'a@x.example work\tAda\tLund', 'firstName', 'a@x.example work'],
    [
      'an address for some people only',
      'a@x.example\tAda\tLund\n-\tBo\tEk',
      'firstName',
      'a@x.example',
    ],
    [
      'whole names of some people only',
      'a@x.example\tLund, Ada\nb@x.example\tBo',
      'firstName',
      'a@x.example',
    ],
    ['one name, and a text that is none', 'a@x.example\tLund\tx@y z', 'lastName', undefined],
  ] as const) {
    it(`R06 land one after the other with ${what}`, () => {
      expect(patches(text, field)?.[0]?.firstName).to.equal(landed);
    });
  }

  it('R06 stay where they land where only a text fits nowhere', () => {
    expect(patches('Ada\tLund\tada@x.example\t12 34', 'firstName')?.[0]).to.include({
      firstName: 'Ada',
      extension: '12 34',
    });
  });
});
