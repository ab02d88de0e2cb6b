import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import { en } from '../../src/messages/en.ts';
import { createDeferredTransport } from '../harness/deferred-transport.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { multiSite } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { typeName } from '../harness/walks.ts';
import { startWizard } from '../harness/wizard-actor.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

describe('the element', () => {
  it('tells its host, from itself and through every shadow root, where the admin is (C6)', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));
    await wizard.pressOn(en.outcome.finish);

    expect(wizard.heard()).to.deep.equal([
      {
        type: 'add-users-step',
        detail: { step: 'people', title: en.steps.people },
        isFromWizard: true,
      },
      {
        type: 'add-users-step',
        detail: { step: 'setup', title: en.steps.setup },
        isFromWizard: true,
      },
      {
        type: 'add-users-submitted',
        detail: { attempt: 1, created: 1, failed: 0 },
        isFromWizard: true,
      },
      {
        type: 'add-users-step',
        detail: { step: 'outcome', title: en.steps.outcome },
        isFromWizard: true,
      },
      { type: 'add-users-finished', detail: null, isFromWizard: true },
    ]);
  });

  it('is heard outside of the shadow root that it stands in (C6)', async () => {
    const outside = document.createElement('div');
    const root = outside.attachShadow({ mode: 'open' });
    const heard: EventTarget[] = [];
    outside.addEventListener('add-users-step', (event) => heard.push(...event.composedPath()));
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard(), { transport });
    document.body.append(outside);
    const wizard = await harnessOf(element, root);
    await wizard.settle();

    expect(heard[0] === element).to.equal(true);
    expect(heard.includes(outside)).to.equal(true);
    outside.remove();
  });

  it('has words for the developer as long as it has no transport, and starts when it gets one (C11)', async () => {
    const wizard = await harnessOf(createWizard());
    expect(wizard.says(en.noTransport)).to.equal(true);
    wizard.element.transport = (await openMockAccount()).transport;
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('has nothing to go on with while the account is read for a transport that came late (C11)', async () => {
    const wizard = await harnessOf(createWizard());
    wizard.element.transport = createDeferredTransport().transport;
    await wizard.rendered();

    expect(wizard.says(en.loading.wait)).to.equal(true);
    expect(wizard.parts()).to.deep.equal([]);
  });

  it('takes a transport that was set before it was defined (C11)', async () => {
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard('late-add-users'), { transport });
    document.body.append(element);
    defineAddUsersWizard('late-add-users');
    const wizard = await harnessOf(element);
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('asks the transport that it has now', async () => {
    const wizard = await mountWizard({ people: 1 });
    const other = await openMockAccount();
    wizard.element.transport = other.transport;
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(other.newMembers()).to.have.length(1);
    expect(wizard.account.newMembers()).to.deep.equal([]);
  });

  it('works under another tag, with all its parts (C1)', async () => {
    defineAddUsersWizard('acme-add-users');
    const { transport, newMembers } = await openMockAccount();
    const element = Object.assign(createWizard('acme-add-users'), { transport });
    const wizard = await harnessOf(element);
    await wizard.settle();
    expect(wizard.parts()).to.deep.equal(['acme-add-users-people-step', 'acme-add-users-footer']);
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(newMembers()).to.have.length(1);
  });

  it('does not meet another one on the page', async () => {
    const first = await mountWizard();
    const second = await mountWizard();
    await first.clickOn('radio', typeName('mobile'));
    await first.clickOn('textbox', cellName(1, 'firstName'));
    await first.type('Zoë');

    expect(first.value(1, 'firstName')).to.equal('Zoë');
    expect(second.value(1, 'firstName')).to.equal('');
    expect(second.isChecked('radio', typeName('full'))).to.equal(true);
    expect(second.heard().map(({ type }) => type)).to.deep.equal(['add-users-step']);
  });

  it('follows the host’s outline (C12)', async () => {
    const wizard = await mountWizard();
    wizard.element.setAttribute('heading-level', '4');
    await wizard.rendered();

    expect(wizard.find('heading', en.title).ariaLevel).to.equal('4');
    expect(wizard.level()).to.equal('5');
  });

  it('speaks the language that it is given, in its direction, and keeps what was typed', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.element.messages = { ...en, title: 'إضافة', locale: 'ar', direction: 'rtl' };
    await wizard.rendered();

    const title = wizard.find('heading', 'إضافة');
    expect(getComputedStyle(title).direction).to.equal('rtl');
    expect(title.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(wizard.value(1, 'lastName')).to.equal('Brandt 1');
  });

  it('R06: leaves a site the direction of its own name, which is cut at its end where there is no room', async () => {
    const [first, ...others] = multiSite.sites;
    const sites = first === undefined ? [] : [{ ...first, name: 'برج المدينة' }, ...others];
    const wizard = await mountWizard({ seed: { ...multiSite, sites }, people: 1 });
    wizard.element.messages = { direction: 'rtl' };
    await wizard.settle();
    const names = wizard.cell(1, 'siteId').querySelectorAll('option');
    const directions = [...names].map((name) => getComputedStyle(name).direction);

    expect(directions).to.deep.equal(['rtl', 'ltr', 'ltr']);
  });

  it('lays a few words of its host over those of the language', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.element.messages = { title: 'Invite people', footer: { next: 'Go on' } };
    await wizard.rendered();
    expect(wizard.has('heading', 'Invite people')).to.equal(true);
    expect(wizard.has('button', en.footer.cancel)).to.equal(true);
    await wizard.pressOn('Go on');

    expect(wizard.heading()).to.equal(en.setup.heading);
  });

  it('shows a ready-made actor, and leaves it alone when it goes', async () => {
    const { actor } = startWizard();
    const wizard = await mountWizard({ actor });
    wizard.element.remove();
    await wizard.nextTask();

    expect(actor.getSnapshot().status).to.equal('active');
    actor.stop();
  });

  it('disappears when it is hidden', async () => {
    const wizard = await mountWizard();
    wizard.element.hidden = true;

    expect(wizard.names('button')).to.deep.equal([]);
  });
});
