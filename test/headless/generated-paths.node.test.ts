import { readFixture } from '../../scripts/paths.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { generatedPathsContract } from '../suites/generated-paths.ts';

const noHands = { press: () => Promise.resolve(false) };

generatedPathsContract('the driver', readFixture(subject), () => Promise.resolve(noHands));
