import type { WizardActor } from '../../src/context/session-context.ts';
import { watchCoverage } from '../../src/headless/coverage-watch.ts';
import { later } from './clean-ups.ts';

/** Sees what a wizard goes through, when the test runner was started to report that. */
export function watchMachines(session: WizardActor | undefined): void {
  if (session === undefined || !('coverage' in document.documentElement.dataset)) return;
  const seen = watchCoverage(session);
  // Stories, which use this harness too, have no such commands.
  const commands = import('@web/test-runner-commands');
  later(() => {
    void commands.then(({ executeServerCommand }) =>
      executeServerCommand('machines-seen', Object.fromEntries(seen)),
    );
  });
}
