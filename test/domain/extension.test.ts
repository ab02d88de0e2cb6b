import { expect } from 'chai';
import { extensionSchema, extensionsOf, nextFreeExtension } from '../../src/domain/extension.ts';
import { issuesOf } from '../../src/domain/issue.ts';
import { codesOf } from './codes-of.ts';

const limits = { extensionMinLength: 3, extensionMaxLength: 6, reservedExtensions: ['911', '11'] };
const schema = extensionSchema(limits);

describe('an extension', () => {
  for (const [text, codes] of [
    ['104', []],
    ['104100', []],
    ['0042', []],
    ['', ['required']],
    ['  ', ['required']],
    ['10', ['extensionLength']],
    ['11', ['extensionLength']],
    ['1041000', ['extensionLength']],
    ['10A4', ['invalidExtension']],
    ['-104', ['invalidExtension']],
    ['A', ['invalidExtension']],
    ['1 041', ['invalidExtension']],
    ['١٠٤١', ['invalidExtension']],
    ['911', ['reserved']],
    ['9110', []],
  ] as const) {
    it(`R07 “${text}” has ${codes.length === 0 ? 'nothing' : codes.join(', ')} against it`, () =>
      expect(codesOf(schema, text)).to.deep.equal(codes));
  }

  it('R07 keeps its leading zeros and loses what copying brought along', () => {
    expect(schema.parse(' 00\u200B42 ')).to.equal('0042');
  });

  it('R07 of a wrong length tells which lengths are right', () => {
    const { error } = schema.safeParse('1');
    expect(error && issuesOf(error)[0]?.params).to.deep.equal({ min: 3, max: 6 });
  });
});

describe('the extensions that people have', () => {
  it('R07 are told apart without what copying brought along', () => {
    const rows = ['1041', ' 10\u200B42 ', ''].map((extension) => ({ extension }));
    expect(extensionsOf(rows)).to.deep.equal(new Set(['1041', '1042', '']));
  });
});

describe('the next free extension', () => {
  it('R07 is the first that nobody has', () => {
    expect(nextFreeExtension(['1041', '1042'], new Set(['1041']))).to.equal('1042');
  });

  it('R07 is blank when none is left', () => {
    expect(nextFreeExtension(['1041'], new Set(['1041']))).to.equal('');
  });
});
