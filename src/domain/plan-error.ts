/** Why a draft is not taken: it is none, the run is with the back end, or the run belongs to somebody else. */
export type PlanRefusal = 'malformed' | 'submitting' | 'actorGiven';

/**
 * A draft that is not taken; the run stays as it was.
 *
 * `message` is for developers. `details` names the places that are wrong, as `rows.0.email`, and never what stands there.
 */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly code: PlanRefusal;
  readonly details: readonly string[];

  constructor(code: PlanRefusal, details: readonly string[] = []) {
    super(`Failed to begin with the plan: ${REASONS[code]}`);
    this.code = code;
    this.details = details;
  }
}

const REASONS: Readonly<Record<PlanRefusal, string>> = {
  malformed: 'it has another form than `plan` gives out. Look at `details` for the places.',
  submitting: 'the run is with the back end. Set it again after `add-users-submitted`.',
  actorGiven: 'the run belongs to whoever made the `actor`. Give the plan to that actor.',
};
