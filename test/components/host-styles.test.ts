import { expect } from 'chai';
import { sizesOf } from '../harness/sizes.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import { en } from '../../src/messages/en.ts';

const phoneCell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));

const HOSTILE = {
  'a small root font': 'html { font-size: 62.5% }',
  'rules for everything': `* {
    box-sizing: content-box !important; padding: 20px !important; border: 5px solid red !important;
    font: 700 30px/3 serif !important; letter-spacing: 5px !important; word-spacing: 9px !important;
    text-transform: uppercase !important; text-indent: 40px !important; text-align: right !important;
    white-space: pre !important; visibility: visible !important }`,
  'rules for fields': 'input, select { height: 90px !important; font-size: 40px !important }',
  'hidden buttons': 'button { display: none !important }',
  'a reset': `*, ::before, ::after { margin: 0 !important; padding: 0 !important;
    border: 0 solid !important; font-size: 100% !important; vertical-align: baseline !important;
    line-height: inherit !important }
    input, button, select { font: inherit !important; appearance: none !important }
    table { border-collapse: separate !important; border-spacing: 9px !important }
    dialog { inset: auto !important; max-inline-size: 10px !important }`,
  'nothing of its own': '* { all: unset !important }',
};

/** Sizes in the page as it is now, on the first two steps and in a window over the first. */
async function sizes() {
  const wizard = await mountWizard({ people: 2 });
  const people = sizesOf(wizard);
  wizard.find('button', phoneCell).click();
  await wizard.settle();
  const phones = sizesOf(wizard);
  await wizard.press('Escape');
  await wizard.settle();
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
  const setup = sizesOf(wizard);
  wizard.element.remove();
  return { ...people, ...phones, ...setup };
}

describe('the styles of the page (C3)', () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => document.head.append((sheet = document.createElement('style'))));
  afterEach(() => sheet.remove());

  for (const [name, css] of Object.entries(HOSTILE)) {
    it(`change no control: ${name}`, async () => {
      const before = await sizes();
      sheet.textContent = css;

      expect(await sizes()).to.deep.equal(before);
      const parts = [en.footer.next, en.phones.search, en.footer.back];
      expect(Object.keys(before)).to.include.members(parts);
    });
  }
});
