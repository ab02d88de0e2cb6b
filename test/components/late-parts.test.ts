import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { mountLateWizard } from '../harness/late-wizard.ts';
import { personName } from '../harness/walks.ts';

const phoneCell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));
const failed = en.parts.failed;

describe('a part that is loaded later (C8)', () => {
  it('is fetched while the admin is still at the first step', async () => {
    const wizard = await mountLateWizard();
    await wizard.arrive('paste');
    await wizard.arrive('setup');
    await wizard.arrive('pickers');
    await wizard.arrive('ending');
    await wizard.arrive('shipping');

    expect(wizard.asked()).to.deep.equal(['paste', 'setup', 'pickers', 'ending', 'shipping']);
    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('is waited for on its page, busy, with nothing to go on with', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);

    expect(wizard.heading()).to.equal(en.steps.setup);
    expect(wizard.focused()).to.equal(en.steps.setup);
    expect(wizard.says(en.parts.wait)).to.equal(true);
    expect(wizard.names('button')).to.deep.equal([en.footer.back]);
    expect(wizard.element.renderRoot.querySelector('[aria-busy="true"]')).not.to.equal(null);
  });

  it('takes the focus along when it comes, and works', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);
    await wizard.arrive('setup');
    expect(wizard.focused()).to.equal(en.setup.heading);
    expect(
      wizard
        .session()
        ?.getSnapshot()
        .matches({ editing: { setup: 'sendInvite' } }),
    ).to.equal(true);
    await wizard.pressOn(en.footer.submit(1));
    await wizard.arrive('ending');

    expect(wizard.focused()).to.equal(en.outcome.heading('all', 1, 1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('leaves the focus where the admin has taken it in the meantime', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);
    field.focus();
    await wizard.arrive('setup');

    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  it('does not keep the admin, who can go back with everything that he entered', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(2);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.back);

    expect(wizard.focused()).to.equal(en.roster.heading);
    expect(wizard.value(2, 'lastName')).to.equal('Brandt 2');
    await wizard.arrive('setup');
    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('is tried again when it could not be loaded, with nothing lost', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);
    await wizard.fail('setup');
    expect(wizard.focused()).to.equal(failed(en.steps.setup));
    expect(wizard.says(en.parts.hint)).to.equal(true);
    await wizard.pressOn(en.parts.retry);
    expect(wizard.says(en.parts.wait)).to.equal(true);
    expect(wizard.focused()).to.equal(en.steps.setup);
    await wizard.arrive('setup');

    expect(wizard.focused()).to.equal(en.setup.heading);
    expect(wizard.asked().filter((name) => name === 'setup')).to.have.length(2);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('is tried anew by itself when it only failed to be fetched ahead', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.arrive('paste');
    await wizard.fail('setup');
    await wizard.pressOn(en.footer.next);
    await wizard.arrive('setup');

    expect(wizard.heading()).to.equal(en.setup.heading);
  });
});

describe('a window that is loaded later', () => {
  it('stands there at once, and becomes the real one', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(phoneCell);
    expect(wizard.focused()).to.equal(en.phones.field);
    expect(wizard.says(en.parts.wait)).to.equal(true);
    await wizard.arrive('pickers');
    const title = en.phones.title(1, personName(1));

    expect(wizard.focused()).to.equal(title);
    await wizard.pressOn(en.pickers.cancel);
    expect(wizard.has('dialog', title)).to.equal(false);
    expect(wizard.focused()).to.equal(phoneCell);
  });

  it('can be closed before it comes', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(phoneCell);
    await wizard.press('Escape');

    expect(wizard.has('dialog', en.phones.field)).to.equal(false);
    expect(wizard.focused()).to.equal(phoneCell);
    expect(
      wizard
        .session()
        ?.getSnapshot()
        .matches({ editing: { people: 'ready' } }),
    ).to.equal(true);
  });

  it('is tried again when it could not be loaded', async () => {
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(phoneCell);
    await wizard.fail('pickers');
    expect(wizard.focused()).to.equal(failed(en.phones.field));
    await wizard.pressOn(en.parts.retry);
    await wizard.arrive('pickers');

    expect(wizard.focused()).to.equal(en.phones.title(1, personName(1)));
  });
});
