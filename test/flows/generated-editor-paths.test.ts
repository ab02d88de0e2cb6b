import { expect } from 'chai';
import { nodesOf } from '../../src/headless/mermaid.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import { actOnPage, editorPages, isPageOpen } from '../pages/editor-pages.ts';
import type { Subject } from '../paths/explore.ts';
import { parseFixture } from '../paths/fixture.ts';
import { subject as activateLater } from '../paths/subjects/activate-later.subject.ts';
import { subject as addressEditor } from '../paths/subjects/address-editor.subject.ts';
import { subject as assignCredentials } from '../paths/subjects/assign-credentials.subject.ts';
import { subject as devicePicker } from '../paths/subjects/device-picker.subject.ts';
import { subject as emergencyLocationPicker } from '../paths/subjects/emergency-location-picker.subject.ts';
import { subject as numberPicker } from '../paths/subjects/number-picker.subject.ts';
import { subject as rolePicker } from '../paths/subjects/role-picker.subject.ts';
import { subject as scheduleInvite } from '../paths/subjects/schedule-invite.subject.ts';
import { subject as sendInvite } from '../paths/subjects/send-invite.subject.ts';
import { subject as shipping } from '../paths/subjects/shipping.subject.ts';
import { subject as submission } from '../paths/subjects/submission.subject.ts';
import {
  generatedEditorPathsContract,
  type EditorHands,
  type WalkedEditor,
} from '../suites/generated-editor-paths.ts';

const SUBJECTS: readonly Subject[] = [
  devicePicker,
  numberPicker,
  rolePicker,
  emergencyLocationPicker,
  addressEditor,
  shipping,
  sendInvite,
  scheduleInvite,
  assignCredentials,
  activateLater,
  submission,
];

const closing =
  'Whoever chooses another path, or leaves the step, ends the path: the wizard stops it.';
const leaving =
  'Whoever goes on or back leaves shipping: the wizard stops it, and keeps what it shows.';
const typing = 'Whoever types on is back in the form: there is no button for it.';

/** What nobody can do on the page, by the place and what would be said there, and why. */
const BEYOND: Readonly<Record<string, string>> = {
  'sendInvite ready: path.close': closing,
  'sendInvite refused: path.close': closing,
  'scheduleInvite scheduling.ready: path.close': closing,
  'assignCredentials open.opening.blocked: path.close': closing,
  'activateLater ready: path.close': closing,
  'shipping loading: picker.close': leaving,
  'shipping single.choosing.complete: shipping.done': leaving,
  'shipping multiple.choosing.complete: shipping.done': leaving,
  'addressEditor asking.checking: editor.back': typing,
  'addressEditor asking.checkFailed: editor.back': typing,
  'devicePicker inventory.typing: filters.clear':
    'What is searched for in stock is emptied by hand: there are no filters to clear with it.',
  'scheduleInvite scheduling.ready: schedule.set {"patch":{"date":"2026-02-31","time":"09:00"}}':
    'A date that no calendar has can’t be put into a field for dates.',
};

/** The element, on whose pages everything is done by hand. */
async function handsOn({ walked, editor }: WalkedEditor): Promise<EditorHands> {
  const wizard = await mountWizard({ actor: walked.driver.actor });
  return {
    async press(event) {
      await wizard.rendered();
      return actOnPage(wizard, editor.getSnapshot(), event);
    },
    async look() {
      await wizard.rendered();
      const snapshot = editor.getSnapshot();
      if (snapshot.status !== 'active') return;
      expect(isPageOpen(wizard, snapshot), JSON.stringify(snapshot.value)).to.equal(true);
    },
  };
}

describe('the pages of what the wizard opens', () => {
  it('R34: are found by the names that the states have, and there is none besides', () => {
    const nodes = SUBJECTS.flatMap(({ machine }) => nodesOf(machine.root));
    const named = nodes.flatMap(({ meta }) => meta?.page ?? []);
    expect(Object.keys(editorPages)).to.have.members([...new Set<string>(named)]);
  });
});

for (const subject of SUBJECTS) {
  const file = await fetch(`/test/paths/fixtures/${subject.machine.id}.json`);
  const fixture = parseFixture(await file.text(), subject);
  generatedEditorPathsContract('the element', subject, fixture, handsOn, BEYOND);
}
