import { expect } from 'chai';
import { blankCredentials, type CredentialsDraft } from '../../src/domain/credentials.ts';
import { questionIdSchema } from '../../src/domain/ids.ts';
import { blankSchedule, proposedSchedule, type ScheduleDraft } from '../../src/domain/schedule.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import {
  initialSetup,
  defaultSetup,
  draftOf,
  isSetupAllowed,
  setupIssues,
  setupOf,
  setupOptions,
  userSetupSchema,
  withoutSecrets,
  type SetupDraft,
  type SetupRules,
} from '../../src/domain/setup.ts';
import { account, accountWithout, draft, now } from './drafts.ts';

const unique: SetupRules = { account, requireUniqueEmail: true, now };
const shared: SetupRules = { ...unique, requireUniqueEmail: false };
const optionsBy = (rules: SetupRules) =>
  setupOptions.filter((option) => isSetupAllowed(option, rules));

const schedule: ScheduleDraft = {
  ...blankSchedule('America/Denver'),
  date: '2026-12-01',
  time: '09:00',
};
const credentials: CredentialsDraft = {
  kind: 'credentials',
  password: SecretBox.of('Hx7-kelp'),
  passwordAgain: SecretBox.of('Hx7-kelp'),
  isTemporary: true,
  pin: SecretBox.of('271828'),
  pinAgain: SecretBox.of('271828'),
  questionId: questionIdSchema.parse('question-1'),
  answer: SecretBox.of('a grey owl'),
};
const complete: readonly SetupDraft[] = [
  { kind: 'invite' },
  schedule,
  credentials,
  { kind: 'later' },
];
const told = (setup: SetupDraft | null, rules = unique) =>
  setupIssues(draft(1, { setup }), rules).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the ways to start', () => {
  it('R22 are all there where the account can do everything', () => {
    expect(optionsBy(unique)).to.deep.equal([...setupOptions]);
  });

  it('R23 begin with an invite, where each person has an address', () => {
    expect(defaultSetup(unique)).to.deep.equal({ kind: 'invite' });
  });

  it('R09 are chosen by the admin where addresses may be shared', () => {
    expect(defaultSetup(shared)).to.equal(null);
  });

  it('R09 have no invite, now or later, where addresses may be shared', () => {
    expect(optionsBy(shared)).to.deep.equal(['credentials', 'later']);
  });

  it('R22 leave out what the account can’t do', () => {
    const least = accountWithout('scheduleInvite', 'assignCredentials');
    expect(optionsBy({ ...unique, account: least })).to.deep.equal(['invite', 'later']);
    expect(optionsBy({ ...unique, account: accountWithout('scheduleInvite') })).to.deep.equal([
      'invite',
      'credentials',
      'later',
    ]);
  });

  it('R22 begin with nothing but a time that can be kept', () => {
    expect(setupOptions.map((option) => initialSetup(option, unique))).to.deep.equal([
      { kind: 'invite' },
      proposedSchedule('America/Denver', { limits: account.limits, now: unique.now }),
      blankCredentials,
      { kind: 'later' },
    ]);
  });
});

describe('a way to start for somebody else', () => {
  it('R11 is the same one', () => {
    for (const setup of [null, { kind: 'invite' } as const, schedule]) {
      expect(withoutSecrets(setup)).to.equal(setup);
    }
  });

  it('R11 has the rule and the question of credentials, and none of the secrets (A58)', () => {
    const { questionId } = credentials;
    const bare = { ...blankCredentials, isTemporary: false, questionId };
    const copy = withoutSecrets({ ...credentials, isTemporary: false });
    expect(copy).to.deep.equal(bare);
    expect(copy?.kind === 'credentials' && copy.password.isEmpty && copy.pin.isEmpty).to.equal(
      true,
    );
  });
});

describe('the issues of a way to start', () => {
  it('R22 are none for one that is complete', () => {
    for (const setup of complete) expect(told(setup)).to.deep.equal([]);
    for (const setup of [credentials, { kind: 'later' } as const]) {
      expect(told(setup, shared)).to.deep.equal([]);
    }
  });

  it('R22 tell that none was chosen', () => {
    expect(setupIssues(draft(1, { setup: null }), unique)).to.deep.equal([
      { code: 'setupMissing', path: ['rows', 'row-1', 'setup'], params: {} },
    ]);
  });

  it('R09 name those who are to be invited where addresses may be shared', () => {
    const issue = {
      code: 'inviteNeedsUniqueEmail',
      path: ['rows', 'row-1', 'setup'],
      params: {},
    };
    for (const setup of [{ kind: 'invite' } as const, schedule]) {
      expect(setupIssues(draft(1, { setup }), shared)).to.deep.equal([issue]);
    }
  });

  it('R22 name what the account can’t do any more (A27)', () => {
    const rules = { ...unique, account: accountWithout('scheduleInvite', 'assignCredentials') };
    for (const setup of [schedule, credentials]) {
      expect(told(setup, rules)).to.deep.equal(['notAvailable rows.row-1.setup']);
    }
  });

  it('R27 say where in the schedule something is wrong', () => {
    expect(told({ ...schedule, time: '' })).to.deep.equal(['required rows.row-1.setup.time']);
    expect(told({ ...schedule, date: '2026-11-29' })).to.deep.equal([
      'inPast rows.row-1.setup.time',
    ]);
  });

  it('R28 say where in the credentials something is wrong', () => {
    const pin = SecretBox.of('920018');
    expect(told({ ...credentials, pin, pinAgain: pin })).to.deep.equal([
      'personalData rows.row-1.setup.pin',
    ]);
  });
});

describe('what is submitted of a way to start', () => {
  it('R22 is judged by the back end as it was here', () => {
    for (const setup of complete) {
      const read = draftOf(userSetupSchema.parse(setupOf(setup, { account })));
      expect(read.kind).to.equal(setup.kind);
      expect(told(read)).to.deep.equal([]);
    }
  });

  it('R33 is all that there is of an invite, and of “activate later”', () => {
    for (const kind of ['invite', 'later'] as const) {
      expect(setupOf({ kind }, { account })).to.deep.equal({ kind });
      expect(draftOf({ kind })).to.deep.equal({ kind });
    }
  });

  it('R22 is nothing where nothing was chosen, or the time is not clear', () => {
    expect(setupOf(null, { account })).to.equal(null);
    expect(setupOf(blankSchedule('UTC'), { account })).to.equal(null);
  });

  it('R28 is by the account’s capabilities', () => {
    const least = accountWithout('temporaryPassword', 'securityQuestion');
    const sent = setupOf(credentials, { account: least });
    expect(sent).to.deep.include({ isTemporary: false, questionId: null, answer: null });
  });
});
