import { isCreated, outcomesOf } from '../../domain/submission.ts';
import { selectEnding, type WizardSnapshot } from './wizard.selectors.ts';
import { addedOf } from './wizard-attempts.ts';
import type { Added } from './wizard-attempts.types.ts';

/**
 * What became of each person, with the person: of the last submission, and of those who were added before it (R34).
 *
 * As long as the back end has said nothing it is not known of anybody.
 */
export function selectOutcomes(snapshot: WizardSnapshot): readonly Added[] {
  const { context } = snapshot;
  const isUnsaid = context.outcomes.length === 0 && selectEnding(snapshot) === 'unknown';
  const outcomes = isUnsaid
    ? outcomesOf(context.submission.request, { rows: [] })
    : context.outcomes;
  return [...addedOf(context, outcomes), ...context.added];
}

/** How the run has ended, over all its submissions: whoever was added before counts (R34). */
export function selectResult(snapshot: WizardSnapshot): {
  readonly ending: ReturnType<typeof selectEnding>;
  readonly created: number;
  readonly people: number;
} {
  const { outcomes, added, submission } = snapshot.context;
  const ending = selectEnding(snapshot);
  return {
    ending: ending === 'refused' && added.length > 0 ? 'partial' : ending,
    created: outcomes.filter(isCreated).length + added.length,
    people: submission.request.rows.length + added.length,
  };
}
