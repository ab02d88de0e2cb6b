import { expect } from 'chai';
import * as fc from 'fast-check';
import { emptySecret, revealSecret, SecretBox, secretSchema } from '../../src/domain/secret-box.ts';

const CANARY = 'canary-7Q';
const box = SecretBox.of(CANARY);

describe('a secret', () => {
  it('R28 can be judged, and opened where it is sent', () => {
    expect(box.judge((text) => text.length)).to.equal(CANARY.length);
    expect(revealSecret(box)).to.equal(CANARY);
  });

  it('R28 is the same as another one with the same text, and only then', () => {
    expect(box.isSameAs(SecretBox.of(CANARY))).to.equal(true);
    expect(box.isSameAs(SecretBox.of('canary-7q'))).to.equal(false);
    expect(box.isSameAs(emptySecret)).to.equal(false);
  });

  it('R28 is composed, so that two ways to type a letter are equal (A61)', () => {
    expect(revealSecret(SecretBox.of('Zoe\u0308'))).to.equal('Zo\u00EB');
  });

  it('R28 can be empty', () => {
    expect([emptySecret.isEmpty, SecretBox.of('').isEmpty, box.isEmpty]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(revealSecret(Object.create(SecretBox.prototype))).to.equal('');
  });

  it('R28 is read from a body, boxed or not', () => {
    expect(revealSecret(secretSchema.parse(CANARY))).to.equal(CANARY);
    expect(secretSchema.parse(box)).to.equal(box);
    for (const wrong of [7, null, {}, undefined]) {
      expect(secretSchema.safeParse(wrong).success).to.equal(false);
    }
  });
});

describe('the text of a secret', () => {
  const held = { password: box, all: [box] };

  for (const [where, show] of [
    ['JSON', () => JSON.stringify(held)],
    ['a text', () => `${String(box)}${box}${'' + box}${[box].join()}`],
    ['its entries', () => JSON.stringify([Object.entries(box), Reflect.ownKeys(box)])],
    ['a spread copy', () => JSON.stringify({ ...box })],
    ['a clone', () => JSON.stringify(structuredClone(held))],
    ['an error', () => String(new Error(`${box}`, { cause: held }))],
    ['a failed comparison', () => messageOf(() => expect(held).to.deep.equal({ password: 1 }))],
    [
      'a failed property',
      () => messageOf(() => fc.assert(fc.property(fc.constant(box), () => false))),
    ],
  ] as const) {
    it(`R28 is not in ${where} (A58)`, () => expect(show()).to.not.include(CANARY));
  }

  it('R28 leaves a mark where it was printed (A58)', () => {
    expect(JSON.stringify([box])).to.equal('["[secret]"]');
    expect(`${box}`).to.equal('[secret]');
  });

  it('R28 is not in a copy that pretends to be the box (A58)', () => {
    const copy: SecretBox = Object.create(box);
    expect(revealSecret(copy)).to.equal('');
    expect(structuredClone(box)).to.not.be.instanceOf(SecretBox);
  });
});

function messageOf(fail: () => void): string {
  try {
    fail();
  } catch (error) {
    return `${String(error)} ${JSON.stringify(error)}`;
  }
  throw new Error('It was to fail.');
}
