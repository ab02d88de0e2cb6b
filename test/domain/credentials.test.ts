import { expect } from 'chai';
import {
  blankCredentials,
  credentialIssues,
  credentialsFrom,
  credentialsOf,
  credentialsSchema,
  type CredentialsDraft,
} from '../../src/domain/credentials.ts';
import { questionIdSchema } from '../../src/domain/ids.ts';
import { emptySecret, SecretBox } from '../../src/domain/secret-box.ts';
import { account, accountWithout, draft } from './drafts.ts';

const secret = (text: string) => SecretBox.of(text);
const questionId = questionIdSchema.parse('question-1');
const right: CredentialsDraft = {
  kind: 'credentials',
  password: secret('Hx7-kelp'),
  passwordAgain: secret('Hx7-kelp'),
  isTemporary: true,
  pin: secret('271828'),
  pinAgain: secret('271828'),
  questionId,
  answer: secret('a grey owl'),
};
const person = draft(1);
const issuesOf = (changes: Partial<CredentialsDraft>, rules = account) =>
  credentialIssues({ ...right, ...changes }, person, rules).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
const isSame = (a: SecretBox | null, b: SecretBox) => a?.isSameAs(b) ?? false;

describe('the issues of credentials', () => {
  it('R28 are none when everything is right', () => expect(issuesOf({})).to.deep.equal([]));

  it('R28 tell everything that is missing; what is to be repeated is asked for once', () => {
    expect(credentialIssues(blankCredentials, person, account)).to.deep.equal([
      { code: 'required', path: ['password'], params: {} },
      { code: 'required', path: ['pin'], params: {} },
      { code: 'required', path: ['questionId'], params: {} },
      { code: 'required', path: ['answer'], params: {} },
    ]);
  });

  it('R28 tell what was not repeated, or not as it was', () => {
    const blank = { passwordAgain: emptySecret, pinAgain: emptySecret };
    expect(issuesOf(blank)).to.deep.equal(['required passwordAgain', 'required pinAgain']);
    const other = { passwordAgain: secret('hx7-kelp'), pinAgain: secret('271829') };
    expect(issuesOf(other)).to.deep.equal(['mismatch passwordAgain', 'mismatch pinAgain']);
  });

  it('R28 take two ways to type a letter for the same', () => {
    const again = { password: secret('Zo\u00EB-7kelp'), passwordAgain: secret('Zoe\u0308-7kelp') };
    expect(issuesOf(again)).to.deep.equal([]);
  });

  it('R28 tell what the policies refuse', () => {
    const wrong = { password: secret('x'), passwordAgain: secret('x'), answer: secret('owl') };
    expect(issuesOf(wrong)).to.deep.equal([
      'tooShort password',
      'digitMissing password',
      'upperOrSpecialMissing password',
      'tooShort answer',
    ]);
    const personal = { pin: secret('920018'), pinAgain: secret('920018') };
    expect(issuesOf(personal)).to.deep.equal(['personalData pin']);
  });

  it('R28 ask for no question where there is none (A64)', () => {
    const none = { questionId: null, answer: emptySecret };
    expect(issuesOf(none, accountWithout('securityQuestion'))).to.deep.equal([]);
    expect(issuesOf(none)).to.deep.equal(['required questionId', 'required answer']);
  });

  it('R28 hold nothing of what was typed (A58)', () => {
    const canary = {
      password: secret('canary\u202E'),
      pin: secret('canary'),
      answer: secret('can'),
    };
    const issues = credentialIssues({ ...right, ...canary }, person, account);
    expect(issues).to.not.deep.equal([]);
    expect(JSON.stringify(issues)).to.not.include('can');
  });
});

describe('credentials', () => {
  it('R28 are temporary unless the admin says otherwise', () => {
    expect([blankCredentials.kind, blankCredentials.isTemporary]).to.deep.equal([
      'credentials',
      true,
    ]);
    expect(blankCredentials.password.isEmpty && blankCredentials.pin.isEmpty).to.equal(true);
  });

  it('R28 are sent with their question', () => {
    const sent = credentialsOf(right, account);
    expect([sent.isTemporary, sent.questionId, sent.kind]).to.deep.equal([
      true,
      'question-1',
      'credentials',
    ]);
    expect(sent.password).to.equal(right.password);
    expect(sent.pin).to.equal(right.pin);
    expect(sent.answer).to.equal(right.answer);
  });

  it('R28 are sent without a question where there is none (A64)', () => {
    const sent = credentialsOf(right, accountWithout('securityQuestion'));
    expect([sent.questionId, sent.answer]).to.deep.equal([null, null]);
  });

  it('R28 are not temporary where the admin says so, or where that can’t be', () => {
    const lasting = credentialsOf({ ...right, isTemporary: false }, account);
    const unable = credentialsOf(right, accountWithout('temporaryPassword'));
    expect([lasting.isTemporary, unable.isTemporary]).to.deep.equal([false, false]);
  });

  it('R28 are judged by the back end as they were here', () => {
    const read = credentialsFrom(credentialsSchema.parse(credentialsOf(right, account)));
    expect(credentialIssues(read, person, account)).to.deep.equal([]);
    expect([read.kind, read.isTemporary, read.questionId]).to.deep.equal([
      'credentials',
      true,
      'question-1',
    ]);
    const pairs = [
      [read.password, right.password],
      [read.pin, right.pin],
      [read.answer, right.answer],
    ] as const;
    expect(pairs.map(([a, b]) => isSame(a, b))).to.deep.equal([true, true, true]);
  });

  it('R28 without an answer are read with an empty one', () => {
    const sent = credentialsOf(right, accountWithout('securityQuestion'));
    expect(credentialsFrom(credentialsSchema.parse(sent)).answer.isEmpty).to.equal(true);
  });
});
