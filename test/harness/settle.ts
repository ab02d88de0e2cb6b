import { ContextEvent } from '@lit/context';
import { waitFor } from 'xstate';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { sessionContext, type WizardActor } from '../../src/context/session-context.ts';

/** The actor that runs a wizard, asked for as its parts ask for it; undefined when there is none. */
export function sessionOf(wizard: AddUsersWizard): WizardActor | undefined {
  let session: WizardActor | undefined;
  const part = wizard.renderRoot.querySelector('*');
  const receive = (actor: WizardActor | undefined) => (session = actor);
  part?.dispatchEvent(new ContextEvent(sessionContext, part, receive));
  return session;
}

/** Waits until everything is on screen that follows from what has happened so far. */
export async function rendered(wizard: AddUsersWizard): Promise<void> {
  do {
    await wizard.updateComplete;
    await nextTask();
  } while (wizard.isUpdatePending);
  // A part may have been drawn a moment after the wizard; a window that goes then gives the focus back in a task of its own.
  await nextTask();
}

/** Waits until the back end has answered, and what it said is on screen. */
export async function settle(wizard: AddUsersWizard): Promise<void> {
  await rendered(wizard);
  for (;;) {
    const actor = sessionOf(wizard);
    if (actor === undefined || !isBusy(actor.getSnapshot())) return;
    // An actor that crashes meanwhile is busy no more: what the wizard makes of it is on screen next.
    await waitFor(actor, (snapshot) => !isBusy(snapshot)).catch(() => undefined);
    await rendered(wizard);
  }
}

/** Whether the wizard, or an editor that is open in it, waits for an answer; not whether it waits for its part. */
function isBusy(snapshot: unknown): boolean {
  if (typeof snapshot !== 'object' || snapshot === null) return false;
  if ('status' in snapshot && snapshot.status !== 'active') return false;
  const isWaiting = 'tags' in snapshot && snapshot.tags instanceof Set && snapshot.tags.has('busy');
  const children = 'children' in snapshot ? Object.values(Object(snapshot.children)) : [];
  return isWaiting || children.some((child) => isBusy(snapshotOf(child)));
}

function snapshotOf(actor: unknown): unknown {
  const isActor = typeof actor === 'object' && actor !== null && 'getSnapshot' in actor;
  return isActor && typeof actor.getSnapshot === 'function' ? actor.getSnapshot() : null;
}

/** Lets everything go first that was due already. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
