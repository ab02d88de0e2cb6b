import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { mountWizard, type MountOptions } from './wizard-harness.ts';

/** The window of emergency locations, open for the first people over a wizard on its set-up step. */
export async function openLocationWindow(options: MountOptions = {}, count = 1) {
  const wizard = await mountWizard({ people: count, ...options });
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
  await wizard.send({ type: 'setup.choose', option: 'credentials' });
  await wizard.settle();
  const session = wizard.session();
  if (session === undefined) throw new Error('The wizard has no actor. Mount it first.');
  const people = session.getSnapshot().context.roster.rows.slice(0, count);
  selectEditor(session.getSnapshot(), 'assignCredentials')?.send({
    type: 'location.open',
    rowIds: people.map(({ id }) => id),
  });
  await wizard.settle();
  return {
    ...wizard,
    /** The location that the person has now. */
    location: () => session.getSnapshot().context.roster.rows[0]?.emergencyLocation ?? null,
  };
}
