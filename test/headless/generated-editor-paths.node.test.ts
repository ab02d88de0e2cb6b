import { findSubjects, readFixture } from '../../scripts/paths.ts';
import { generatedEditorPathsContract, noHands } from '../suites/generated-editor-paths.ts';

const subjects = await findSubjects();

for (const subject of subjects.filter(({ machine }) => machine.id !== 'wizard')) {
  generatedEditorPathsContract('the driver', subject, readFixture(subject), () =>
    Promise.resolve(noHands),
  );
}
