import { expect } from 'chai';
import { sizesOf } from '../harness/sizes.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import { en } from '../../src/messages/en.ts';

const HOSTILE = {
  'a small root font': 'html { font-size: 62.5% }',
  'rules for everything': `* {
    box-sizing: content-box !important; padding: 20px !important; border: 5px solid red !important;
    font: 700 30px/3 serif !important; letter-spacing: 5px !important; word-spacing: 9px !important;
    text-transform: uppercase !important; text-indent: 40px !important; text-align: right !important;
    white-space: pre !important; visibility: visible !important }`,
  'rules for fields': 'input, select { height: 90px !important; font-size: 40px !important }',
  'hidden buttons': 'button { display: none !important }',
};

/** Sizes in the page as it is now, on the first two steps. */
async function sizes() {
  const wizard = await mountWizard({ people: 2 });
  const people = sizesOf(wizard);
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
  const setup = sizesOf(wizard);
  wizard.element.remove();
  return { ...people, ...setup };
}

describe('the styles of the page', () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => document.head.append((sheet = document.createElement('style'))));
  afterEach(() => sheet.remove());

  for (const [name, css] of Object.entries(HOSTILE)) {
    it(`change no control: ${name}`, async () => {
      const before = await sizes();
      sheet.textContent = css;

      expect(await sizes()).to.deep.equal(before);
      expect(Object.keys(before)).to.include.members([en.footer.next, en.footer.back]);
    });
  }
});
