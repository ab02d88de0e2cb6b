import { expect } from 'chai';
import type { AnyActorRef } from 'xstate';
import type { WizardActor } from '../../src/context/session-context.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import { parseFixture, pathOf } from '../paths/fixture.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { traceByActor, type Facts, type Stage } from '../paths/trace.ts';
import { controlFor } from '../harness/page-objects.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const file = await fetch('/test/paths/fixtures/wizard.json');
const { paths } = parseFixture(await file.text(), subject);

let pressed = 0;

/** The element, whose own controls do what they can of a path. */
function elementStage(): Stage {
  let wizard: WizardHarness | undefined;
  return {
    async show(actor: AnyActorRef) {
      // The paths are those of the wizard's machine alone.
      wizard = await mountWizard({ actor: actor as WizardActor });
    },
    async press(event, snapshot) {
      await wizard?.rendered();
      const root = wizard?.element.renderRoot;
      const control = root && controlFor(root, event, snapshot as WizardSnapshot);
      if (!control || control.matches(':disabled, [aria-disabled="true"]')) return false;
      control.click();
      pressed += 1;
      return true;
    },
  };
}

/** What shows on whichever system a path is walked; that a click leaves a cell is the element's own. */
function shownBy({ state, tags, emitted, calls, waits }: Facts) {
  return JSON.parse(JSON.stringify({ state, tags, emitted, calls, waits }));
}

describe('the generated paths of the wizard, on the element', () => {
  after(() => {
    expect(pressed, 'controls that were pressed').to.be.greaterThan(100);
  });

  for (const [index, path] of paths.entries()) {
    it(`R34: ${index + 1} leads where it leads without one`, async () => {
      const facts = await traceByActor(subject.machine, pathOf(path), elementStage());
      expect(facts.map(shownBy)).to.deep.equal(path.trace.map(shownBy));
    });
  }
});
