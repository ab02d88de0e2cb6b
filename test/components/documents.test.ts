import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { cellName } from '../harness/readings.ts';
import { sizesOf } from '../harness/sizes.ts';
import {
  createWizard,
  harnessOf,
  mountWizard,
  type WizardHarness,
} from '../harness/wizard-harness.ts';

/** Another document of the same origin, as a frame or a small window over the page has it; it has no doctype. */
function openDocument(): Document {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { inlineSize: '100%', blockSize: '900px', border: '0' });
  document.body.append(frame);
  later(() => frame.remove());
  const { contentDocument } = frame;
  if (contentDocument === null) throw new Error('The frame has no document.');
  return contentDocument;
}

async function moveTo({ body }: Document, wizard: WizardHarness): Promise<void> {
  body.append(wizard.element);
  await wizard.nextTask();
  await wizard.settle();
}

describe('a wizard that is moved to another document', () => {
  it('keeps its looks and what was entered, there and back (C1)', async () => {
    const wizard = await mountWizard({ people: 2 });
    const before = sizesOf(wizard);
    await moveTo(openDocument(), wizard);
    expect(sizesOf(wizard)).to.deep.equal(before);
    expect(wizard.value(2, 'lastName')).to.equal('Brandt 2');
    await moveTo(document, wizard);

    expect(sizesOf(wizard)).to.deep.equal(before);
  });

  it('goes on there to the end, with the looks of each further part (C1)', async () => {
    const inPage = await mountWizard({ people: 1 });
    await inPage.send({ type: 'step.next' });
    await inPage.settle();
    const expected = sizesOf(inPage);
    inPage.element.remove();
    const wizard = await mountWizard({ people: 1 });
    await moveTo(openDocument(), wizard);
    wizard.find('button', en.footer.next).click();
    await wizard.settle();
    expect(sizesOf(wizard)).to.deep.equal(expected);
    wizard.find('button', en.footer.submit(1)).click();
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('opens its windows over that document (C1, C5)', async () => {
    const wizard = await mountWizard({ people: 1 });
    await moveTo(openDocument(), wizard);
    wizard.find('button', en.phones.cell(1, en.phones.choice({ kind: 'app' }))).click();
    await wizard.settle();
    const [window] = wizard.names('dialog');

    expect(window).to.equal(en.phones.title(1, 'Nadia Brandt 1'));
    expect(wizard.find('dialog', window ?? '').matches(':modal')).to.equal(true);
  });

  it('may come there before it was ever shown (C1)', async () => {
    const inPage = await mountWizard();
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard(), { transport });
    const wizard = await harnessOf(element, openDocument().body);
    await wizard.settle();

    expect(wizard.cell(1, 'email').getAttribute('aria-label')).to.equal(cellName(1, 'email'));
    expect(sizesOf(wizard)).to.deep.equal(sizesOf(inPage));
  });
});
