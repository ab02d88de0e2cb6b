import { expect } from 'chai';
import { restingStates } from '../harness/resting-states.ts';

const windows = [
  'a whole list in its window',
  'a phone in detail',
  'a number that is held',
  'a shipping address that could not be saved',
  'the missing address',
  'the roles',
  'the emergency locations',
  'a new emergency location',
  'leaving with people in the list',
] as const;

describe('the ways on from a window', () => {
  for (const state of windows) {
    it(`R21: end with the primary one: ${state}`, async () => {
      const wizard = await restingStates[state]();
      const moves = wizard.element.renderRoot.querySelectorAll(
        'dialog:modal > .moves:has(.primary)',
      );

      expect(moves).to.have.length.above(0);
      for (const each of moves) expect(each.lastElementChild?.className).to.equal('primary');
    });
  }
});
