import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { harnessOf, mountWizard } from '../harness/wizard-harness.ts';

/** What goes to the console as a warning until the test is over. */
function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  later(() => (console.warn = warn));
  return warnings;
}

/** A shadow root of the host's in which tags mean what the host's own registry says. */
function scopedRoot(registry: CustomElementRegistry): ShadowRoot {
  const place = document.createElement('div');
  document.body.append(place);
  later(() => place.remove());
  return place.attachShadow({ mode: 'open', customElementRegistry: registry });
}

describe('a tag that is registered already', () => {
  it('is left to the one that has it, with a warning and no error (C1)', () => {
    const warnings = recordWarnings();
    class Other extends HTMLElement {}
    customElements.define('taken-by-another', Other);
    defineAddUsersWizard('taken-by-another');

    expect(customElements.get('taken-by-another') === Other).to.equal(true);
    expect(customElements.get('taken-by-another-people-step')).to.equal(undefined);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<taken-by-another> .*Load one copy/);
  });

  it('is no reason to warn when the same copy has it (C1)', () => {
    const warnings = recordWarnings();
    defineAddUsersWizard();
    defineAddUsersWizard();

    expect(warnings).to.deep.equal([]);
  });
});

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
