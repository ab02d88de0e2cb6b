import { transition } from 'xstate';
import { selectPage } from '../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import type { WizardActor } from './session-context.ts';

/** The only events that can hand the people over; the others need not be tried. */
const STARTERS: ReadonlySet<WizardEvent['type']> = new Set([
  'run.submit',
  'emergency.skip',
  'run.retry',
]);

/** Whether an event would hand the people over to the back end, and not only lead to a further page (R25). */
export function wouldSubmit(actor: WizardActor, event: WizardEvent): boolean {
  if (!STARTERS.has(event.type)) return false;
  const snapshot = actor.getSnapshot();
  const [next] = transition(snapshot.machine, snapshot, event);
  return selectPage(next) === 'submitting';
}
