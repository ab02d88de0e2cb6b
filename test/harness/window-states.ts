import { namedFault } from '../../src/mocks/named-faults.ts';
import { openLocationWindow } from './location-window.ts';
import { mountWizard, type WizardHarness } from './wizard-harness.ts';
import { en } from '../../src/messages/en.ts';

/** The questions that stand over a page, what is left after them, and the window of emergency locations. */
export const windowStates = {
  'leaving with people in the list': async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.send({ type: 'run.cancel' });
    return wizard;
  },
  'the run was left': async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.send({ type: 'run.cancel' });
    await wizard.send({ type: 'leave.confirm' });
    return wizard;
  },
  'signed out': async () => {
    const faults = namedFault('401', { operation: 'checkIdentities' });
    const wizard = await mountWizard({ people: 2, faults });
    await wizard.send({ type: 'step.next' });
    await wizard.settle();
    return wizard;
  },
  'the emergency locations': () => openLocationWindow(),
  'a new emergency location': async () => {
    const wizard = await openLocationWindow();
    await wizard.clickOn('button', en.emergencyLocations.add);
    return wizard;
  },
} satisfies Readonly<Record<string, () => Promise<WizardHarness>>>;
