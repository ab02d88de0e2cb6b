import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { openLocationWindow } from '../harness/location-window.ts';
import { personName } from '../harness/walks.ts';
import { createWizard, harnessOf } from '../harness/wizard-harness.ts';

const phoneCell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));

/** A window of the host's own, opened by a click as a person opens it, with a wizard of one person inside. */
async function openInDialog() {
  const dialog = document.createElement('dialog');
  Object.assign(dialog.style, { inlineSize: '90vw' });
  const opener = Object.assign(document.createElement('button'), { textContent: 'Add people' });
  opener.addEventListener('click', () => dialog.showModal());
  document.body.append(opener, dialog);
  later(
    () => dialog.remove(),
    () => opener.remove(),
  );
  const heard: string[] = [];
  for (const type of ['cancel', 'close']) dialog.addEventListener(type, () => heard.push(type));
  const account = await openMockAccount();
  const element = Object.assign(createWizard(), { transport: account.transport });
  const wizard = await harnessOf(element, dialog);
  await wizard.clickAt(opener);
  await wizard.settle();
  await wizard.have(1);
  return { ...wizard, account, dialog, heard: (): readonly string[] => [...heard] };
}

describe('a wizard in a window of the host', () => {
  it('opens its own window over it, where a click reaches it (C5)', async () => {
    const { dialog, element, ...wizard } = await openInDialog();
    await wizard.clickOn('button', phoneCell);
    const window = wizard.find('dialog', en.phones.title(1, personName(1)));
    const { left, top } = window.getBoundingClientRect();
    const hit = element.shadowRoot?.elementFromPoint(left + 20, top + 20) ?? null;

    expect(window.matches(':modal')).to.equal(true);
    expect(window.contains(hit)).to.equal(true);
    expect(dialog.open).to.equal(true);
  });

  it('closes by Escape only the topmost: its own first, the host’s next (C5)', async () => {
    const { dialog, ...wizard } = await openInDialog();
    await wizard.clickOn('button', phoneCell);
    await wizard.press('Escape');
    await wizard.settle();
    await wizard.nextTask();
    expect(wizard.names('dialog')).to.deep.equal([]);
    expect(wizard.focused()).to.equal(phoneCell);
    expect([dialog.open, wizard.heard()]).to.deep.equal([true, []]);
    await wizard.press('Escape');

    expect([dialog.open, wizard.heard()]).to.deep.equal([false, ['cancel', 'close']]);
  });

  it('keeps what was entered while the host’s window is closed and opened again (C5, C7)', async () => {
    const { dialog, ...wizard } = await openInDialog();
    await wizard.press('Escape');
    expect(dialog.open).to.equal(false);
    dialog.showModal();
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('asks its question over the host’s window, and stays when the answer is Escape (C5)', async () => {
    const { dialog, ...wizard } = await openInDialog();
    await wizard.clickOn('button', en.footer.cancel);
    expect(wizard.names('alertdialog')).to.have.length(1);
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.names('alertdialog')).to.deep.equal([]);
    expect([dialog.open, wizard.rows()]).to.deep.equal([true, 1]);
  });
});

describe('a window over a window of the wizard', () => {
  it('is the only one that Escape closes, inside a window of the host’s, too (C5)', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    later(() => dialog.remove());
    dialog.showModal();
    const wizard = await openLocationWindow();
    dialog.append(wizard.element);
    await wizard.nextTask();
    await wizard.settle();
    await wizard.clickOn('button', en.emergencyLocations.add);
    await wizard.clickOn('button', en.emergencyLocations.addAddress);
    const titles = wizard.names('dialog');
    await wizard.press('Escape');
    await wizard.settle();

    expect(titles).to.have.length(2);
    expect(wizard.names('dialog')).to.deep.equal(titles.slice(0, 1));
    expect(dialog.open).to.equal(true);
  });
});
