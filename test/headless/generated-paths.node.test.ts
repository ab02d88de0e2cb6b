import { readFixture } from '../../scripts/paths.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { generatedPathsContract } from '../suites/generated-paths.ts';
import { noHands } from '../suites/hands.ts';

generatedPathsContract('the driver', readFixture(subject), () => Promise.resolve(noHands));
