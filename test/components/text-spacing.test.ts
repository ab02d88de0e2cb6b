import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { overflowOf } from '../harness/overflow.ts';
import { restingStates } from '../harness/resting-states.ts';

/** What a person may set, and still has to see everything (WCAG 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

async function mountSpaced(width: number) {
  await setViewport({ width: 1400, height: 900 });
  const wizard = await restingStates['people with phones and a number that is held']();
  wizard.element.style.inlineSize = `${width}px`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  wizard.element.shadowRoot?.adoptedStyleSheets.push(sheet);
  return wizard;
}

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('a roster whose text is spaced', () => {
  for (const width of [600, 900, 1280]) {
    it(`R06: has nothing cut off in ${width} px, neither in its cells nor in their headings`, async () => {
      const wizard = await mountSpaced(width);
      wizard.element.messages = de;
      await wizard.rendered();
      const cells = wizard.element.renderRoot.querySelectorAll(
        '.roster :is(.cell, .extension, thead th)',
      );
      const cut = [...cells].filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth || scrollHeight > clientHeight,
      );

      expect(overflowOf(wizard)).to.deep.equal([]);
      expect(cut.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(cells).to.have.length.above(0);
    });
  }
});
