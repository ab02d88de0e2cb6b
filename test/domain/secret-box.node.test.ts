import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import { expect } from 'chai';
import { SecretBox } from '../../src/domain/secret-box.ts';

const CANARY = 'canary-7Q';
const box = SecretBox.of(CANARY);

describe('the text of a secret, in Node', () => {
  it('R28 is not in what is inspected or logged (A58)', () => {
    const options = { showHidden: true, depth: Infinity, getters: true, showProxy: true };
    const shown = inspect({ box, all: [box], map: new Map([[box, box]]) }, options);
    expect(shown).to.include('SecretBox');
    expect(shown + format('%s %o %O %j', box, box, box, box)).to.not.include(CANARY);
  });

  it('R28 is not in what is serialized (A58)', () => {
    expect(serialize({ box }).toString('latin1')).to.not.include(CANARY);
  });
});
