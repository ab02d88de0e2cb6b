import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import { later } from '../harness/clean-ups.ts';

/** What goes to the console as a warning until the test is over. */
function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  later(() => (console.warn = warn));
  return warnings;
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
