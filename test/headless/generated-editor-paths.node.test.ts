import { findSubjects, readFixture } from '../../scripts/paths.ts';
import { generatedEditorPathsContract } from '../suites/generated-editor-paths.ts';
import { noHands } from '../suites/hands.ts';

const subjects = await findSubjects();

for (const subject of subjects.filter(({ machine }) => machine.id !== 'wizard')) {
  generatedEditorPathsContract('the driver', subject, readFixture(subject), () =>
    Promise.resolve(noHands),
  );
}
