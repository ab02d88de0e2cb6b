import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { restingStates } from '../harness/resting-states.ts';

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('what can be picked in 320 px, in German', () => {
  for (const state of ['phones to buy', 'phones in stock', 'a number that is held'] as const) {
    it(`R15, R17: has its name on one line, and none of its words broken: ${state}`, async () => {
      await setViewport({ width: 320, height: 800 });
      const wizard = await restingStates[state]();
      wizard.element.messages = de;
      await wizard.rendered();
      const picks = [...wizard.element.renderRoot.querySelectorAll<HTMLElement>('.pick .what')];
      const heights = () => picks.map(({ offsetHeight }) => offsetHeight);
      const free = heights();
      // Where a word had to be broken, leaving it whole takes fewer lines.
      for (const pick of picks) pick.style.overflowWrap = 'normal';

      expect(heights()).to.deep.equal(free);
      const names = picks.map((pick) => pick.querySelector<HTMLElement>('.name')?.offsetHeight);
      expect(Math.max(...names.map(Number))).to.be.below(24);
    });
  }
});
