import { expect } from 'chai';
import * as fc from 'fast-check';
import { emailKey, emailSchema } from '../../src/domain/email.ts';
import { codesOf } from './codes-of.ts';

const schema = emailSchema(254);

describe('an email address', () => {
  for (const email of [
    'nadia@northwind.example',
    'nadia.brandt+phones@mail.northwind.example',
    "matteo.d'angelo@northwind.example",
    'ελένη@northwind.example',
    'נורה@דוגמה.example',
    'solveig@höfn-ljós.example',
    'solveig@xn--hfn-ljs-c1a9d.example',
    'NADIA@NORTHWIND.EXAMPLE',
    '1@2.example',
  ]) {
    it(`R06 can be ${email}`, () => expect(codesOf(schema, email)).to.deep.equal([]));
  }

  for (const email of [
    'nadia',
    'nadia@',
    '@northwind.example',
    'nadia@northwind',
    'nadia@northwind.',
    'nadia@.example',
    'nadia@north wind.example',
    'nadia@north_wind.example',
    'nadia@northwind.exam_ple',
    'nadia@northwind.example_',
    'nadia@-northwind.example',
    'nadia@127.0.0.1',
    'nadia@[127.0.0.1]',
    'nadia@northwind.example/path',
    'nadia@northwind.example:25',
    'nadia@user:pass@northwind.example',
    'nadia @northwind.example',
    '"nadia"@northwind.example',
    'nadia@northwind.example, other@northwind.example',
    'Nadia <nadia@northwind.example>',
    'nadia@%6eorthwind.example',
  ]) {
    it(`R06 can’t be ${email}`, () =>
      expect(codesOf(schema, email)).to.deep.equal(['invalidEmail']));
  }

  it('R06 is needed', () => {
    for (const blank of ['', ' \u200B']) expect(codesOf(schema, blank)).to.deep.equal(['required']);
  });

  it('R06 is as long as the account lets it be, and no longer', () => {
    const email = 'nadia@northwind.example';
    expect(codesOf(emailSchema(email.length), email)).to.deep.equal([]);
    expect(codesOf(emailSchema(email.length - 1), email)).to.deep.equal(['tooLong']);
  });

  it('R06 has a host of 253 signs at most', () => {
    const hostOf = (length: number) => `${'n'.repeat(50)}.`.repeat(5).slice(0, length - 8);
    const codes = [253, 254].map((length) => {
      const host = hostOf(length).replace(/.$/, 'n');
      return codesOf(emailSchema(400), `nadia@${host}.example`);
    });
    expect(codes).to.deep.equal([[], ['invalidEmail']]);
  });

  it('R06 holds no sign that would disguise it', () => {
    expect(codesOf(schema, 'na\u202Edia@northwind.example')).to.deep.equal(['forbiddenCharacter']);
  });

  it('R06 is tidied, and keeps its case', () => {
    expect(schema.parse(' \uFEFFNadia@Northwind.example ')).to.equal('Nadia@Northwind.example');
  });
});

describe('the key of an email address', () => {
  it('R08 is the same for two spellings of one mailbox', () => {
    const keys = [
      'Jo@Nørd.example',
      ' jo@nørd.EXAMPLE',
      'jo@xn--nrd-0na.example',
      'ｊｏ@nørd.example',
    ];
    expect(new Set(keys.map(emailKey)).size).to.equal(1);
  });

  it('R08 differs for different mailboxes', () => {
    expect(emailKey('jo@a.example')).to.not.equal(emailKey('jo@b.example'));
    expect(emailKey('jo@a.example')).to.not.equal(emailKey('joe@a.example'));
  });

  it('R08 is its own key, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (email) => {
        expect(emailKey(emailKey(email))).to.equal(emailKey(email));
      }),
    );
  });
});
