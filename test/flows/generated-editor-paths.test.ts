import { expect } from 'chai';
import { nodesOf } from '../../src/headless/mermaid.ts';
import { handsOnElement } from '../pages/element-hands.ts';
import { BEYOND_EDITORS } from '../pages/beyond-reach.ts';
import { editorPages } from '../pages/pages.ts';
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
import { generatedEditorPathsContract } from '../suites/generated-editor-paths.ts';

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
  generatedEditorPathsContract('the element', subject, fixture, handsOnElement, BEYOND_EDITORS);
}
