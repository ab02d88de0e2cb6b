import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { cellName } from '../harness/readings.ts';
import { personName, typeName } from '../harness/walks.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

const OTHER_TAG = 'acme-add-people';
defineAddUsersWizard(OTHER_TAG);

/** Another language, as far as the footer and the title speak it; it reads from the other side. */
const arabic: Messages = {
  ...en,
  locale: 'ar',
  direction: 'rtl',
  title: 'إضافة مستخدمين',
  footer: { ...en.footer, next: 'التالي', submit: (people) => `إرسال ${people}` },
};

/** An English wizard, and below it one with another tag, language and account. */
async function mountBoth() {
  const english = await mountWizard();
  const account = await openMockAccount();
  const element = createWizard(OTHER_TAG);
  Object.assign(element, { transport: account.transport, messages: arabic });
  const other = await harnessOf(element);
  await other.settle();
  return { english, other: { ...other, account } };
}

describe('two wizards on one page, in different tags and languages (C1)', () => {
  it('walk side by side, each into its own account', async () => {
    const { english, other } = await mountBoth();
    await english.have(2);
    await other.have(3);
    await other.clickOn('button', arabic.footer.next);
    await english.clickOn('button', en.footer.next);
    await english.clickOn('radio', en.setup.options.later.name);
    await other.clickOn('button', arabic.footer.submit(3));
    await english.clickOn('button', en.footer.submit(2));

    expect(english.account.newMembers().map(({ setup }) => setup)).to.deep.equal([
      'later',
      'later',
    ]);
    expect(other.account.newMembers().map(({ setup }) => setup)).to.deep.equal([
      'invite',
      'invite',
      'invite',
    ]);
  });

  it('speak their own language, each in its direction', async () => {
    const { english, other } = await mountBoth();
    const directionOf = ({ find }: typeof other, title: string) =>
      getComputedStyle(find('heading', title)).direction;

    expect(directionOf(english, en.title)).to.equal('ltr');
    expect(directionOf(other, arabic.title)).to.equal('rtl');
    expect(english.has('heading', arabic.title)).to.equal(false);
  });

  it('are made of their own parts alone', async () => {
    const { english, other } = await mountBoth();

    expect(english.parts().every((tag) => tag.startsWith('add-users-wizard-'))).to.equal(true);
    expect(other.parts().every((tag) => tag.startsWith(`${OTHER_TAG}-`))).to.equal(true);
  });

  it('share no radio group, no mark and no undo', async () => {
    const { english, other } = await mountBoth();
    await other.clickOn('radio', typeName('mobile'));
    await other.clickOn('textbox', cellName(1, 'firstName'));
    await other.type('Zoë');
    await english.clickOn('button', en.roster.add);
    await english.press('Control+z');

    expect(english.isChecked('radio', typeName('full'))).to.equal(true);
    expect(other.isChecked('radio', typeName('mobile'))).to.equal(true);
    expect([english.rows(), other.rows()]).to.deep.equal([1, 1]);
    expect(other.value(1, 'firstName')).to.equal('Zoë');
  });

  it('speak for themselves, and tell the host of themselves', async () => {
    const { english, other } = await mountBoth();
    english.hush();
    await other.have(1);
    await other.send({ type: 'row.add', count: 2 });
    await other.clickOn('button', arabic.footer.next);

    expect(english.spoken()).to.deep.equal([]);
    expect(english.heard().map(({ type }) => type)).to.deep.equal(['add-users-step']);
  });

  it('open their windows over the page, and give the focus back to where it came from', async () => {
    const { english, other } = await mountBoth();
    await english.have(1);
    await other.have(1);
    const cell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));
    await other.clickOn('button', cell);
    expect(english.names('dialog')).to.deep.equal([]);
    await other.press('Escape');
    await other.settle();
    await other.nextTask();

    expect([english.focused(), other.focused()]).to.deep.equal(['outside', cell]);
    expect(other.has('dialog', en.phones.title(1, personName(1)))).to.equal(false);
  });

  it('outlive each other', async () => {
    const { english, other } = await mountBoth();
    english.element.remove();
    await other.nextTask();
    await other.have(1);
    await other.clickOn('button', arabic.footer.next);
    await other.clickOn('button', arabic.footer.submit(1));

    expect(other.account.newMembers()).to.have.length(1);
  });
});
