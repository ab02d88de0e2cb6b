import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { mountWizard, type MountOptions } from './wizard-harness.ts';

/** The window of emergency locations, open for one person over a wizard on its set-up step. */
export async function openLocationWindow(options: MountOptions = {}) {
  const wizard = await mountWizard({ people: 1, ...options });
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
  await wizard.send({ type: 'setup.choose', option: 'credentials' });
  await wizard.settle();
  const session = wizard.session();
  if (session === undefined) throw new Error('The wizard has no actor. Mount it first.');
  const [person] = session.getSnapshot().context.roster.rows;
  if (person !== undefined) {
    selectEditor(session.getSnapshot(), 'assignCredentials')?.send({
      type: 'location.open',
      rowIds: [person.id],
    });
  }
  await wizard.settle();
  return {
    ...wizard,
    /** The location that the person has now. */
    location: () => session.getSnapshot().context.roster.rows[0]?.emergencyLocation ?? null,
  };
}
