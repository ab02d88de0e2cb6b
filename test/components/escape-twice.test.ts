import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { restingStates } from '../harness/resting-states.ts';

const words = en.emergencyLocations;

describe('Escape, pressed several times in a row', () => {
  it('R30 leaves one window after the other, and none is taken away that stays', async () => {
    const wizard = await restingStates['a new emergency location']();
    const escape = async () => {
      await wizard.press('Escape');
      await wizard.settle();
      return wizard.element.renderRoot.querySelectorAll('dialog:modal').length;
    };
    await wizard.pressOn(words.addAddress);

    expect([await escape(), wizard.has('textbox', words.nickname)]).to.deep.equal([1, true]);
    expect([await escape(), wizard.has('textbox', words.search)]).to.deep.equal([1, true]);
    expect([await escape(), wizard.has('textbox', words.search)]).to.deep.equal([0, false]);
  });
});
