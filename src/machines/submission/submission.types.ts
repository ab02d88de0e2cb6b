import { failureOfKind, type FailureDetails } from '../../domain/failure.ts';
import type { Job } from '../../domain/job.ts';
import type { SubmissionRequest } from '../../domain/submission.ts';

/** What is handed over, and under which key. */
export interface SubmissionInput {
  readonly request: SubmissionRequest;
  readonly key: string;
  /** True once the back end has said that it knows of it: it is never sent again, and may be known in part only. */
  readonly hasArrived?: true;
  /** True when an earlier wait ended without an answer: the back end is asked before anything is sent again. */
  readonly isResumed: boolean;
}

/** How far a submission has got. */
export interface SubmissionContext extends SubmissionInput {
  /** What the back end last said of its work; null until it said anything. */
  readonly job: Job | null;
  /** What to say if it ended now; unknown until the back end was clear. */
  readonly ending: SubmissionOutput;
  /** Times that the request was sent. */
  readonly sent: number;
  /** Questions that were answered with "still at it". */
  readonly answered: number;
  /** Questions in a row that got no answer. */
  readonly unanswered: number;
}

/** How a submission ended. `unknown` means that nobody can say yet: it is never told as a failure (fault A03). */
export type SubmissionOutput =
  | { readonly kind: 'settled'; readonly job: Job }
  | {
      readonly kind: 'refused';
      readonly failure: FailureDetails;
      /** Whether it was sent before without an answer, and may still arrive. */
      readonly mayArrive: boolean;
    }
  /** The back end must know who is asking before it tells; the outcome is open (fault A25). */
  | { readonly kind: 'signedOut'; readonly failure: FailureDetails }
  | { readonly kind: 'unknown'; readonly failure: FailureDetails };

export function startSubmission(input: SubmissionInput): SubmissionContext {
  const ending = { kind: 'unknown', failure: failureOfKind('unknown') } as const;
  return { ...input, job: null, ending, sent: 0, answered: 0, unanswered: 0 };
}
