import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { en } from '../../src/messages/en.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { scopedRoot } from '../harness/scoped-root.ts';
import { harnessOf, mountWizard } from '../harness/wizard-harness.ts';

describe('a registry of the host’s own', () => {
  it('has the wizard and all its parts, and the page’s has none of them (C1)', async () => {
    const registry = new CustomElementRegistry();
    defineAddUsersWizard('scoped-add-users', registry);
    const root = scopedRoot(registry);
    root.append(document.createElement('scoped-add-users', { customElementRegistry: registry }));
    const [element] = root.children;
    const { transport, newMembers } = await openMockAccount();
    const wizard = await harnessOf(Object.assign(element as AddUsersWizard, { transport }), root);
    await wizard.settle();
    await wizard.have(1);
    await wizard.pressOn(en.phones.cell(1, en.phones.choice({ kind: 'app' })));
    await wizard.press('Escape');
    await wizard.settle();
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(newMembers()).to.have.length(1);
    expect(customElements.get('scoped-add-users')).to.equal(undefined);
    expect(customElements.get('scoped-add-users-people-step')).to.equal(undefined);
  });

  it('may give the same tag to another copy than the page does (C1)', async () => {
    const registry = new CustomElementRegistry();
    defineAddUsersWizard('add-users-wizard', registry);
    const root = scopedRoot(registry);
    const { transport } = await openMockAccount();
    const element = document.createElement('add-users-wizard', { customElementRegistry: registry });
    const scoped = await harnessOf(Object.assign(element, { transport }), root);
    const wizard = await mountWizard();
    await scoped.settle();

    expect(scoped.heading()).to.equal(en.roster.heading);
    expect(scoped.element.constructor === wizard.element.constructor).to.equal(false);
  });
});
