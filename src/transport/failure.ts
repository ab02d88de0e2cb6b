import { failureOfKind, type FailureDetails, type FailureKind } from '../domain/failure.ts';

/**
 * The one error that a transport throws.
 *
 * `message` is for developers: what failed, why, and what to do. Decide on `code`; people read the words of `messages`.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureKind;
  readonly details: FailureDetails;

  constructor(message: string, details: FailureDetails | FailureKind, options?: ErrorOptions) {
    super(message, options);
    this.details = typeof details === 'string' ? failureOfKind(details) : details;
    this.code = this.details.kind;
  }
}

/** Tells that nobody waits for the answer any more; whether the call was carried out is not known (fault A14). */
export function stoppedWaiting(task: string, cause: unknown): Failure {
  const why = 'the caller stopped waiting. Call again if the answer is still wanted.';
  return new Failure(`Failed to ${task}: ${why}`, 'aborted', { cause });
}
