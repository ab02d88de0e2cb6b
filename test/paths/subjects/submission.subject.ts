import { failureOfKind, type FailureDetails } from '../../../src/domain/failure.ts';
import { jobIdSchema } from '../../../src/domain/ids.ts';
import type { Job } from '../../../src/domain/job.ts';
import { submissionMachine } from '../../../src/machines/submission/submission.machine.ts';
import type { SubmissionContext } from '../../../src/machines/submission/submission.types.ts';
import { jobFor } from '../../harness/northwind.ts';
import { row, submission } from '../../mocks/people.ts';
import { firstOf, type Subject, type Waypoint } from '../explore.ts';
import { doneOf, elapsedOf, failedOf } from '../lifecycle.ts';

const refusal: FailureDetails = {
  ...failureOfKind('validation'),
  issues: [{ code: 'duplicateInAccount', path: ['rows', 'row-1', 'email'], params: {} }],
};

const request = submission([row('row-1')]);
const running: Job = {
  ...jobFor(request),
  jobId: jobIdSchema.parse('job-1'),
  state: 'running',
  rows: [],
};

/** A back end that is at work for as long as anybody waits, but for one question. */
function patience(): Waypoint['steps'] {
  const asked = [firstOf(elapsedOf), firstOf((at) => doneOf(at, 'findJob', [running]))];
  const started = firstOf((at) => doneOf(at, 'submit', [running]));
  return [started, ...Array.from({ length: 62 }, () => asked).flat()];
}

export const subject: Subject = {
  machine: submissionMachine,
  inputs: [false, true].map((isResumed) => ({ request, key: 'key-1', isResumed })),
  waypoints: [{ input: { request, key: 'key-1', isResumed: false }, steps: patience() }],
  events: (snapshot) => [
    ...elapsedOf(snapshot),
    ...doneOf(snapshot, 'submit', [jobFor(request), running]),
    ...failedOf(snapshot, 'submit', [refusal, failureOfKind('unavailable')]),
    ...doneOf(snapshot, 'findJob', [jobFor(request), running, null]),
    ...failedOf(snapshot, 'findJob', [
      failureOfKind('rateLimited'),
      failureOfKind('unauthenticated'),
    ]),
  ],
  projection: ({ job, sent, answered, unanswered }: SubmissionContext) => ({
    isKnown: job !== null,
    sent,
    answered,
    unanswered,
  }),
};
