import { ContextEvent } from '@lit/context';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { sessionContext, type WizardActor } from '../../src/context/session-context.ts';
import { watchCoverage } from '../../src/headless/coverage-watch.ts';
import { later } from './clean-ups.ts';

/**
 * Sees what a wizard goes through from its first moment on, when the test runner was started to report that.
 *
 * It has to be asked for before the wizard is on the page; of an actor that runs already, what it did before is not seen.
 */
export function watchMachines(wizard: AddUsersWizard): void {
  if (!('coverage' in document.documentElement.dataset)) return;
  const watched = new Set<WizardActor>();
  // Whoever follows the session hears of an actor before that is started.
  const receive = (actor: WizardActor | undefined): void => {
    if (actor === undefined || watched.has(actor)) return;
    watched.add(actor);
    report(watchCoverage(actor));
  };
  const part = wizard.appendChild(document.createElement('span'));
  part.dispatchEvent(new ContextEvent(sessionContext, part, receive, true));
  part.remove();
}

function report(seen: ReadonlyMap<string, number>): void {
  // Stories, which use this harness too, have no such commands.
  const commands = import('@web/test-runner-commands');
  later(() => {
    void commands.then(({ executeServerCommand }) =>
      executeServerCommand('machines-seen', Object.fromEntries(seen)),
    );
  });
}
