import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { overflowOf } from '../harness/overflow.ts';
import { restingStates } from '../harness/resting-states.ts';

/** What a person may set, and still has to see everything (WCAG 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

async function mountSpaced() {
  await setViewport({ width: 1280, height: 900 });
  const wizard = await restingStates['people with phones and a number that is held']();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  wizard.element.shadowRoot?.adoptedStyleSheets.push(sheet);
  return wizard;
}

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('a roster whose text is spaced', () => {
  it('R06: has nothing cut off in its cells, its digits included', async () => {
    const wizard = await mountSpaced();
    const cells = wizard.element.renderRoot.querySelectorAll('.roster :is(.cell, .extension)');
    const cut = [...cells].filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );

    expect(overflowOf(wizard)).to.deep.equal([]);
    expect(cut.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(cells).to.have.length.above(0);
    expect(wizard.find('table', en.roster.caption(3)).clientWidth).to.be.above(1000);
  });
});
