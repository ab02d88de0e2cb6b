import { takeCleanUps } from './clean-ups.ts';
import { goWide } from './looks.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** Draws a state once for all tests around this call, none of which does anything with it but look; tells where it is. */
export function drawnOnce(mount: () => Promise<WizardHarness>): () => WizardHarness {
  let wizard: WizardHarness | undefined;
  let cleanUp = (): void => {};
  before(async () => {
    await goWide();
    wizard = await mount();
    // Else it would go when the first test is over.
    cleanUp = takeCleanUps();
  });
  after(() => cleanUp());
  return () => {
    if (wizard === undefined) throw new Error('Nothing is drawn yet. Ask for it inside a test.');
    return wizard;
  };
}
