import { expect } from 'chai';
import * as fc from 'fast-check';
import { blankCredentials, credentialIssues } from '../../src/domain/credentials.ts';
import { costCenterIdSchema, questionIdSchema, userTypeIdSchema } from '../../src/domain/ids.ts';
import { PlanError } from '../../src/domain/plan-error.ts';
import { openSubmissionOf } from '../../src/domain/open-submission.ts';
import { planOf, planSchema, readPlan, rosterOf, type Plan } from '../../src/domain/plan.ts';
import { addRows, type Roster } from '../../src/domain/roster.ts';
import { blankSchedule } from '../../src/domain/schedule.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import {
  account,
  boughtPhone,
  defaultsWith,
  draft,
  inventoryPhone,
  location,
  newNumber,
  role,
  shipTo,
  siteId,
} from './drafts.ts';
import { row as sentRow, submission } from '../mocks/people.ts';

const CANARY = 'canary-7Q';
const secret = SecretBox.of(CANARY);
const questionId = questionIdSchema.parse('question-1');
const source = {
  accountId: 'northwind',
  userTypeId: userTypeIdSchema.parse('type-full'),
  requireUniqueEmail: false,
};
const rosterWith = (...rows: readonly UserDraft[]): Roster => ({
  rows,
  made: rows.length,
  removed: [],
});
const planWith = (...rows: readonly UserDraft[]) =>
  planOf({ ...source, roster: rosterWith(...rows), open: [] });
const stored = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan));
const withSecrets = draft(1, {
  setup: {
    kind: 'credentials',
    password: secret,
    passwordAgain: secret,
    isTemporary: false,
    pin: secret,
    pinAgain: secret,
    questionId,
    answer: secret,
  },
});

describe('a plan', () => {
  it('R21 brings everything back that was entered, right or wrong (A4)', () => {
    const rows = [
      draft(1, { firstName: ' ', email: 'x', extension: '', number: null, setup: null }),
      draft(2, {
        siteId: siteId('main'),
        costCenterId: costCenterIdSchema.parse('center-sales'),
        phone: boughtPhone(),
        number: newNumber(2),
        shipTo,
        role,
        emergencyLocation: location('home'),
        setup: { ...blankSchedule('UTC'), date: '2026-12-01', occurrence: 'second' },
      }),
      draft(3, { phone: inventoryPhone(1), setup: { kind: 'later' } }),
      draft(4, { setup: { ...blankSchedule('UTC'), occurrence: 'first' } }),
    ];
    const plan = planSchema.parse(stored(planWith(...rows)));
    expect(rosterOf(plan)).to.deep.equal(rosterWith(...rows));
    const { accountId, userTypeId, requireUniqueEmail, version } = plan;
    expect({ accountId, userTypeId, requireUniqueEmail }).to.deep.equal(source);
    expect(version).to.equal(1);
  });

  it('R25 says who was handed over, and under which key (A12)', () => {
    const rows = [draft(3), draft(7)];
    const request = submission([sentRow('row-7')]);
    const open = [{ key: 'key-1', request }];
    const plan = planSchema.parse(stored(planOf({ ...source, roster: rosterWith(...rows), open })));
    expect(plan.open).to.deep.equal([openSubmissionOf('key-1', request)]);
    expect(rosterOf(plan)).to.deep.include({ rows, made: 7 });
  });

  it('R21 can be made before a user type is chosen', () => {
    const plan = planOf({ ...source, userTypeId: null, roster: rosterWith(), open: [] });
    expect(planSchema.parse(stored(plan)).userTypeId).to.equal(null);
  });

  it('R28 holds no secret, and no field for one (A58, A59)', () => {
    const text = JSON.stringify(planWith(withSecrets));
    for (const word of [CANARY, 'secret', 'password', 'pin', 'answer', 'Again']) {
      expect(text).to.not.include(word);
    }
  });

  it('R28 brings back the rule and the question, and shows the secrets as missing', () => {
    const [row] = rosterOf(planSchema.parse(stored(planWith(withSecrets)))).rows;
    const { setup } = row ?? draft(1);
    const rest = { isTemporary: false, questionId, isRestored: true };
    expect(setup).to.deep.equal({ ...blankCredentials, ...rest });
    if (setup?.kind !== 'credentials') throw new Error('The credentials did not come back.');
    const issues = credentialIssues(setup, draft(1), account);
    expect(issues.map(({ path }) => path)).to.deep.equal([['password'], ['pin'], ['answer']]);
  });

  it('R12 numbers its rows anew, so that no id comes twice', () => {
    const plan = planWith(draft(7), draft(7), draft(3));
    const roster = addRows(rosterOf(plan), [{}], defaultsWith());
    expect(roster.rows.map(({ id }) => id)).to.deep.equal(['row-1', 'row-2', 'row-3', 'row-4']);
    expect(rosterOf(plan).removed).to.deep.equal([]);
  });
});

describe('a stored plan', () => {
  const plan = planWith(withSecrets);

  for (const [what, changes] of [
    ['another schema', { schema: 'add-users/other' }],
    ['a newer version', { version: 2 }],
    ['no account', { accountId: undefined }],
    ['no rows', { rows: null }],
    ['a row that is none', { rows: [{}] }],
    ['a phone that nobody knows', { rows: [{ ...plan.rows[0], phone: { kind: 'satellite' } }] }],
    [
      'a price that is none',
      { rows: [{ ...plan.rows[0], phone: { ...boughtPhone(), price: 1 } }] },
    ],
    ['a way to start that nobody knows', { rows: [{ ...plan.rows[0], setup: { kind: 'fax' } }] }],
  ] as const) {
    it(`R21 is turned down as a whole with ${what}`, () => {
      expect(planSchema.safeParse({ ...plan, ...changes }).success).to.equal(false);
    });
  }

  it('R21 loses what it should not hold, secrets among it (A59)', () => {
    const [row] = plan.rows;
    const setup = { ...row?.setup, password: CANARY, pin: CANARY };
    const read = planSchema.parse({ ...plan, extra: 1, rows: [{ ...row, setup, extra: CANARY }] });
    expect(read).to.deep.equal(plan);
  });

  it('R21 can’t bring a prototype along', () => {
    const text = JSON.stringify(plan).replace('{', '{"__proto__":{"isAdmin":true},');
    const read = planSchema.parse(JSON.parse(text.replaceAll('"id":', '"constructor":1,"id":')));
    expect(read).to.deep.equal(plan);
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
    expect(Reflect.get({}, 'isAdmin')).to.equal(undefined);
  });

  it('R21 is read or turned down, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, part) => {
        planSchema.safeParse(value);
        const read = planSchema.safeParse({ ...plan, rows: [{ ...plan.rows[0], setup: part }] });
        if (read.success) rosterOf(read.data);
      }),
    );
  });
});

describe('a plan that comes from outside', () => {
  it('R21 is read as it was given out', () => {
    const plan = planWith(withSecrets, draft(2));
    expect(readPlan(stored(plan))).to.deep.equal(plan);
  });

  it('R21 is refused with the places that are wrong, and nothing of what stands there (A58)', () => {
    const plan = planWith(draft(1));
    const row = { ...plan.rows[0], email: 7, setup: { kind: CANARY } };
    for (const [value, details] of [
      [{ ...plan, rows: [row] }, ['rows.0.email', 'rows.0.setup.kind']],
      [{ ...plan, version: 2 }, ['version']],
      ['people', ['']],
    ] as const) {
      const reading = () => readPlan(value);
      expect(reading).to.throw(PlanError).that.deep.includes({ code: 'malformed', details });
      expect(reading)
        .to.throw()
        .that.satisfies((error: Error) => !`${error}`.includes(CANARY));
    }
  });
});
