import { expect } from 'chai';
import { controlFor } from '../harness/page-objects.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import { parseFixture } from '../paths/fixture.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import type { WalkedWizard } from '../paths/walked-wizard.ts';
import { generatedPathsContract, type Hands } from '../suites/generated-paths.ts';

const file = await fetch('/test/paths/fixtures/wizard.json');
const fixture = parseFixture(await file.text(), subject);

let pressed = 0;

/** The element, whose own controls do what they can of a path. */
async function handsOn({ driver: { actor } }: WalkedWizard): Promise<Hands> {
  const wizard = await mountWizard({ actor });
  return {
    async press(event) {
      await wizard.rendered();
      const control = controlFor(wizard.element.renderRoot, event, actor.getSnapshot());
      if (control === null || control.matches(':disabled, [aria-disabled="true"]')) return false;
      control.click();
      pressed += 1;
      return true;
    },
  };
}

generatedPathsContract('the element', fixture, handsOn);

describe('the controls of the element', () => {
  it('R34: were pressed on the generated paths', () => {
    expect(pressed).to.be.greaterThan(100);
  });
});
