import { expect } from 'chai';
import * as fc from 'fast-check';
import { selectPage, selectPlace } from '../../src/machines/wizard/wizard.selectors.ts';
import { areUsualRuns, propertyRuns, propertyTimeout } from '../harness/property-runs.ts';
import { startWalk, takeStep, walks, type WalkStep } from '../harness/random-walk.ts';
import type { WalkBackend } from '../harness/walk-backend.ts';
import { openActors } from '../harness/walk-events.ts';
import { checkEverything, checkSecrets } from '../harness/walk-invariants.ts';
import { walkToTheEnd } from '../harness/walk-to-the-end.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';

const PLACES = [
  'loading',
  'loadFailed',
  'people',
  'phone',
  'number',
  'shipping',
  'setup',
  'role',
  'missingAddress',
  'confirm',
  'submitting',
  'leaving',
  'left',
  'signedOut',
  ...['all', 'partial', 'none', 'refused', 'unknown'].map((ending) => `outcome.${ending}`),
];
const EDITORS = [
  'devicePicker',
  'numberPicker',
  'shipping',
  'rolePicker',
  'sendInvite',
  'scheduleInvite',
  'assignCredentials',
  'activateLater',
  'emergencyLocationPicker',
  'addressEditor',
];
const CHARGES = [
  'quoting',
  'quoteFailed',
  'reviewing',
  'changed',
  'acknowledged',
  'heldAgain',
  'renewing',
  'refreshing',
];

/** What was seen on all walks together: the places, the open machines, the states of the charges. */
function createSights() {
  const seen = new Set<string>();
  return {
    seen,
    look({ actor }: StartedWizard): void {
      const snapshot = actor.getSnapshot();
      seen.add(selectPage(snapshot));
      seen.add(selectPlace(snapshot));
      for (const each of openActors(actor)) seen.add(each.getSnapshot().machine.id);
      for (const state of CHARGES) {
        if (snapshot.matches({ editing: { confirm: state } } as never)) seen.add(state);
      }
    },
  };
}

async function walk(
  steps: readonly WalkStep[],
  wizard: StartedWizard,
  backend: WalkBackend,
  look: (wizard: StartedWizard) => void,
) {
  for (const [index, step] of steps.entries()) {
    await takeStep(step, wizard, backend);
    checkEverything(wizard, backend);
    if (index % 10 === 9) checkSecrets(wizard);
    look(wizard);
  }
  checkSecrets(wizard);
}

describe('a walk of any steps', () => {
  it('R25 R34 never crashes, adds nobody twice, never tells what is not so, and can always be finished', async function walkAnywhere() {
    this.timeout(propertyTimeout);
    const { seen, look } = createSights();
    let secrets = 0;
    const property = fc.asyncProperty(walks, async ({ account, way, steps }) => {
      const { wizard, backend } = await startWalk(account, way);
      await walk(steps, wizard, backend, look);
      expect(['outcome.all', 'left']).to.include(await walkToTheEnd(wizard, backend));
      checkEverything(wizard, backend);
      checkSecrets(wizard);
      secrets += backend.countSecrets();
      wizard.actor.stop();
    });
    // The walks of the next seed come everywhere; those of the usual one miss an outcome by chance.
    await fc.assert(property, { ...propertyRuns, seed: propertyRuns.seed + 1 });
    if (areUsualRuns) expect([...seen]).to.include.members([...PLACES, ...EDITORS, ...CHARGES]);
    expect(secrets, 'people submitted with a password').to.be.above(0);
  });
});
