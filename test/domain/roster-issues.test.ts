import { expect } from 'chai';
import { rowIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { addRows, emptyRoster, patchRow } from '../../src/domain/roster.ts';
import { rosterIssues, type RosterRules } from '../../src/domain/roster-issues.ts';
import { fullName, isBlank, type UserDraftPatch } from '../../src/domain/user-draft.ts';
import { multiSite, offerOf, people, singleSite } from '../harness/northwind.ts';

const rules = { account: singleSite.account, requireUniqueEmail: true, licencesLeft: null };
const { freeExtensions } = offerOf(singleSite);

const rosterWith = (details: readonly UserDraftPatch[], siteId: string | null = null) =>
  addRows(emptyRoster, details, {
    freeExtensions,
    siteId: siteId === null ? null : siteIdSchema.parse(siteId),
  });

const issuesWith = (details: readonly UserDraftPatch[], changes: Partial<RosterRules> = {}) =>
  rosterIssues(rosterWith(details).rows, { ...rules, ...changes });

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the issues of a roster', () => {
  it('R06 are none when everybody is right', () => {
    expect(issuesWith(people(25))).to.deep.equal([]);
  });

  it('R06 tell that nobody is there', () => {
    expect(told(issuesWith([]))).to.deep.equal(['noRows rows']);
  });

  it('R06 name every cell that is wrong', () => {
    expect(told(issuesWith([{ email: 'nadia', extension: 'x' }]))).to.deep.equal([
      'required rows.row-1.firstName',
      'required rows.row-1.lastName',
      'invalidEmail rows.row-1.email',
      'invalidExtension rows.row-1.extension',
    ]);
  });

  it('R06 need a site on an account with sites, and none elsewhere', () => {
    const several = { ...rules, account: multiSite.account };
    const { rows } = rosterWith(people(1));
    expect(told(rosterIssues(rows, several))).to.deep.equal(['required rows.row-1.siteId']);
    const placed = rosterWith(people(1), 'site-main').rows;
    expect(rosterIssues(placed, several)).to.deep.equal([]);
    expect(told(rosterIssues(placed, rules))).to.deep.equal(['malformed rows.row-1.siteId']);
  });

  it('R08 tell the later of two equal addresses which row it repeats', () => {
    const [nadia = {}] = people(1);
    const again = { ...nadia, email: ' NADIA.1@northwind.example' };
    expect(issuesWith([nadia, ...people(3).slice(1), again])).to.deep.equal([
      { code: 'duplicateInRun', path: ['rows', 'row-4', 'email'], params: { row: 1 } },
    ]);
  });

  it('R08 let addresses repeat where they need not be unique', () => {
    const [nadia = {}] = people(1);
    expect(issuesWith([nadia, nadia], { requireUniqueEmail: false })).to.deep.equal([]);
  });

  it('R07 tell the later of two equal extensions, unique addresses or not', () => {
    const details = people(2).map((person) => ({ ...person, extension: '1050' }));
    expect(told(issuesWith(details, { requireUniqueEmail: false }))).to.deep.equal([
      'duplicateInRun rows.row-2.extension',
    ]);
  });

  it('R07 do not call two blank cells equal', () => {
    const codes = issuesWith([{}, {}]).map(({ code }) => code);
    expect(new Set(codes)).to.deep.equal(new Set(['required']));
  });

  it('R10 mark each row beyond the limit', () => {
    const filled = people(27).map((person, index) => ({ ...person, extension: `${2000 + index}` }));
    expect(issuesWith(filled)).to.deep.equal([
      { code: 'overLimit', path: ['rows', 'row-26'], params: { max: 25 } },
      { code: 'overLimit', path: ['rows', 'row-27'], params: { max: 25 } },
    ]);
  });

  it('R04 mark each row for which no licence is left', () => {
    expect(issuesWith(people(3), { licencesLeft: 2 })).to.deep.equal([
      { code: 'noLicence', path: ['rows', 'row-3'], params: { max: 2 } },
    ]);
    expect(issuesWith(people(3), { licencesLeft: 3 })).to.deep.equal([]);
  });

  it('R06 of a row that did not change are the same objects', () => {
    const roster = rosterWith([{}, {}]);
    const [before] = rosterIssues(roster.rows, rules);
    const changed = patchRow(roster, rowIdSchema.parse('row-2'), { firstName: 'Otto' });
    expect(rosterIssues(changed.rows, rules)[0]).to.equal(before);
  });
});

function noRow(): never {
  throw new Error('The roster has no rows.');
}

describe('a draft', () => {
  const [row = noRow()] = rosterWith([{}]).rows;

  it('R10 is blank until something tells who the person is', () => {
    expect(isBlank({ ...row, extension: '1050' })).to.equal(true);
    expect(isBlank({ ...row, email: 'n' })).to.equal(false);
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
