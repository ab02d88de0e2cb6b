import { expect } from 'chai';
import type { CapabilityName } from '../../src/domain/capability.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { rosterIssues, type RosterRules } from '../../src/domain/roster-issues.ts';
import { fullName, isBlank, type UserDraft } from '../../src/domain/user-draft.ts';
import {
  account,
  accountWithout,
  boughtPhone,
  draft,
  drafts,
  inventoryNumber,
  inventoryPhone,
  newNumber,
  now,
  siteId,
} from './drafts.ts';

const rules: RosterRules = {
  account,
  requireUniqueEmail: true,
  licencesLeft: null,
  hasPhones: true,
  now,
};
const several = { account: { ...account, multiSite: true } };
const blankCells = { firstName: '', lastName: '', email: '', extension: '' };

const issuesWith = (rows: readonly UserDraft[], changes: Partial<RosterRules> = {}) =>
  rosterIssues(rows, { ...rules, ...changes });

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the issues of a roster', () => {
  it('R06 are none when everybody is right', () => {
    expect(issuesWith(drafts(25))).to.deep.equal([]);
  });

  it('R06 tell that nobody is there', () => {
    expect(issuesWith([])).to.deep.equal([{ code: 'noRows', path: ['rows'], params: {} }]);
  });

  it('R06 name every cell that is wrong', () => {
    const wrong = draft(1, { ...blankCells, email: 'nadia', extension: 'x' });
    expect(told(issuesWith([wrong]))).to.deep.equal([
      'required rows.row-1.firstName',
      'required rows.row-1.lastName',
      'invalidEmail rows.row-1.email',
      'invalidExtension rows.row-1.extension',
    ]);
  });

  it('R06 need a site on an account with sites, and none elsewhere', () => {
    expect(told(issuesWith(drafts(1), several))).to.deep.equal(['required rows.row-1.siteId']);
    const placed = [draft(1, { siteId: siteId('main') })];
    expect(issuesWith(placed, several)).to.deep.equal([]);
    expect(told(issuesWith(placed))).to.deep.equal(['malformed rows.row-1.siteId']);
  });

  it('R07 tell the later of two equal extensions, unique addresses or not', () => {
    const rows = [draft(1, { extension: '1050' }), draft(2, { extension: ' 10\u200B50' })];
    expect(issuesWith(rows, { requireUniqueEmail: false })).to.deep.equal([
      { code: 'duplicateInRun', path: ['rows', 'row-2', 'extension'], params: { row: 1 } },
    ]);
  });

  it('R07 do not call two blank cells equal', () => {
    const rows = [1, 2].map((number) => draft(number, { ...blankCells, email: ' ' }));
    const codes = issuesWith(rows).map(({ code }) => code);
    expect(new Set(codes)).to.deep.equal(new Set(['required']));
  });

  it('R10 mark each row beyond the limit', () => {
    expect(issuesWith(drafts(27))).to.deep.equal([
      { code: 'overLimit', path: ['rows', 'row-26'], params: { max: 25 } },
      { code: 'overLimit', path: ['rows', 'row-27'], params: { max: 25 } },
    ]);
  });

  it('R04 mark each row for which no licence is left, and none where more can be bought', () => {
    expect(issuesWith(drafts(3), { licencesLeft: 2 })).to.deep.equal([
      { code: 'noLicence', path: ['rows', 'row-3'], params: { max: 2 } },
    ]);
    expect(told(issuesWith(drafts(1), { licencesLeft: 0 }))).to.deep.equal([
      'noLicence rows.row-1',
    ]);
    expect(issuesWith(drafts(3), { licencesLeft: 3 })).to.deep.equal([]);
    expect(issuesWith(drafts(3), { licencesLeft: null })).to.deep.equal([]);
  });

  it('R06 of a row that did not change are the same objects', () => {
    const [first, second] = [draft(1, { firstName: '' }), draft(2, { firstName: '' })];
    const [before] = issuesWith([first, second]);
    expect(issuesWith([first, { ...second, firstName: 'Otto' }])[0]).to.equal(before);
  });

  it('R06 are judged anew by another account', () => {
    const row = draft(1);
    expect(issuesWith([row])).to.deep.equal([]);
    const short = { ...account, limits: { ...account.limits, nameMaxLength: 4 } };
    expect(told(issuesWith([row], { account: short }))).to.deep.equal([
      'tooLong rows.row-1.firstName',
      'tooLong rows.row-1.lastName',
    ]);
    expect(issuesWith([row])).to.deep.equal([]);
  });
});

describe('the issues of e-mail addresses', () => {
  for (const [what, first, second] of [
    ['case', 'nadia@northwind.example', ' NADIA@Northwind.EXAMPLE'],
    ['width', 'nadia@northwind.example', 'ｎａｄｉａ@northwind.example'],
    ['composition', 'zo\u00EB@northwind.example', 'zoe\u0308@northwind.example'],
    ['the script of the host', 'nadia@nørd.example', 'nadia@xn--nrd-0na.example'],
    ['the case of letters beyond ASCII', 'ΕΛΈΝΗ@northwind.example', 'ελένη@northwind.example'],
    ['signs that nobody sees', 'nadia@northwind.example', 'na\u200Bdia@northwind.example'],
  ] as const) {
    it(`R08 tell the later of two that differ only in ${what}`, () => {
      const rows = [draft(1, { email: first }), draft(2), draft(3, { email: second })];
      expect(issuesWith(rows)).to.deep.equal([
        { code: 'duplicateInRun', path: ['rows', 'row-3', 'email'], params: { row: 1 } },
      ]);
    });
  }

  it('R08 tell each of several later ones of the first', () => {
    const rows = [1, 2, 3].map((number) => draft(number, { email: 'nadia@northwind.example' }));
    expect(issuesWith(rows).map(({ params }) => params)).to.deep.equal([{ row: 1 }, { row: 1 }]);
  });

  it('R08 let them repeat where they need not be unique', () => {
    const rows = [draft(1), draft(2, { email: draft(1).email })];
    expect(issuesWith(rows, { requireUniqueEmail: false })).to.deep.equal([]);
  });
});

const without = (...names: readonly CapabilityName[]) => ({ account: accountWithout(...names) });

describe('the issues of phones and numbers', () => {
  it('R14 tell the later of two people with the same phone from stock', () => {
    const phone = inventoryPhone(1);
    const rows = [draft(1, { phone }), draft(2, { phone: inventoryPhone(2) }), draft(3, { phone })];
    expect(issuesWith(rows)).to.deep.equal([
      { code: 'duplicateInRun', path: ['rows', 'row-3', 'phone'], params: { row: 1 } },
    ]);
  });

  it('R16 let two people have the same model, and the app', () => {
    const models = [1, 2].map((number) => draft(number, { phone: boughtPhone() }));
    expect(issuesWith(models)).to.deep.equal([]);
  });

  it('R17 tell the later of two people with the same number, from stock or new', () => {
    const rows = [draft(1), draft(2, { number: newNumber(1) })];
    expect(issuesWith(rows)).to.deep.equal([
      { code: 'duplicateInRun', path: ['rows', 'row-2', 'number'], params: { row: 1 } },
    ]);
  });

  it('R18 tell a number that is held no longer', () => {
    const rows = [draft(1, { number: newNumber(7) })];
    const later = (passed: number) => issuesWith(rows, { now: now + passed });
    expect(later(599_999)).to.deep.equal([]);
    expect(later(600_000)).to.deep.equal([
      { code: 'holdExpired', path: ['rows', 'row-1', 'number'], params: {} },
    ]);
  });

  it('R17 need a number where one can be had, and nowhere else', () => {
    const rows = [draft(1, { number: null })];
    const required = [{ code: 'required', path: ['rows', 'row-1', 'number'], params: {} }];
    expect(issuesWith(rows)).to.deep.equal(required);
    expect(issuesWith(rows, without('buyNumbers'))).to.deep.equal(required);
    expect(issuesWith(rows, without('assignNumbers'))).to.deep.equal(required);
    expect(issuesWith(rows, without('assignNumbers', 'buyNumbers'))).to.deep.equal([]);
  });

  it('R17 do not call two people without a number equal', () => {
    const rows = [1, 2].map((number) => draft(number, { number: null }));
    expect(told(issuesWith(rows))).to.deep.equal([
      'required rows.row-1.number',
      'required rows.row-2.number',
    ]);
  });

  it('R04 name what was chosen before the right to buy it was lost (A27)', () => {
    const bought = [draft(1, { phone: boughtPhone(), number: newNumber(1) }), draft(2)];
    expect(issuesWith(bought, without('buyPhones', 'buyNumbers'))).to.deep.equal([
      { code: 'notAvailable', path: ['rows', 'row-1', 'phone'], params: {} },
      { code: 'notAvailable', path: ['rows', 'row-1', 'number'], params: {} },
    ]);
    expect(told(issuesWith(bought, without('buyNumbers')))).to.deep.equal([
      'notAvailable rows.row-1.number',
    ]);
    expect(issuesWith(bought)).to.deep.equal([]);
  });

  it('R04 let what is in stock be assigned without a right to buy', () => {
    const stocked = [draft(1, { phone: inventoryPhone(1), number: inventoryNumber(1) })];
    expect(issuesWith(stocked, without('buyPhones', 'buyNumbers'))).to.deep.equal([]);
  });

  it('R05 are none for people who have no phone', () => {
    const phone = inventoryPhone(1);
    const rows = [
      draft(1, { phone, number: null }),
      draft(2, { phone, number: newNumber(1) }),
      draft(3, { phone: boughtPhone(), number: newNumber(1) }),
    ];
    const noPhones = { hasPhones: false, now: now + 600_000, ...without('buyPhones') };
    expect(issuesWith(rows, noPhones)).to.deep.equal([]);
  });
});

describe('a draft', () => {
  it('R10 is blank until something tells who the person is', () => {
    const blank = draft(1, { firstName: ' ', lastName: '', email: '', extension: '1050' });
    expect(isBlank(blank)).to.equal(true);
    for (const field of ['firstName', 'lastName', 'email'] as const) {
      expect(isBlank({ ...blank, [field]: 'n' })).to.equal(false);
    }
  });

  it('R06 has a full name as far as it was typed', () => {
    const names = [
      ['Nadia', 'Brandt'],
      ['', 'Brandt'],
      ['Nadia', ''],
      ['', ''],
    ] as const;
    expect(names.map(([firstName, lastName]) => fullName({ firstName, lastName }))).to.deep.equal([
      'Nadia Brandt',
      'Brandt',
      'Nadia',
      '',
    ]);
  });
});
