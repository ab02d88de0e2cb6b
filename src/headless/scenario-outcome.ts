import type { RowOutcome } from '../domain/job.ts';
import { isCreated } from '../domain/submission.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import { go } from './scenario-answers.ts';
import type { ScenarioEnd } from './scenario-end.ts';
import { fixPeople } from './scenario-people.ts';
import { canTry, forget, type Tries } from './scenario-tries.ts';
import { leaveAlone } from './scenario-wait.ts';
import { isHeldBack, noteList, say, type Walk } from './scenario-walk.ts';
import type { WizardReading } from './wizard-reading.ts';

/** What was there before some were submitted once more. */
export interface Earlier {
  people: readonly UserDraft[];
  outcomes: readonly RowOutcome[];
}

/** Goes on from an outcome as the scenario says; those who were added are remembered before the others are submitted again. */
export async function afterOutcome(
  walk: Walk,
  ending: NonNullable<WizardReading['ending']>,
  tries: Tries,
  earlier: Earlier,
): Promise<ScenarioEnd | null> {
  const { onPartial, onFailure, onUnknown } = walk.scenario;
  const isFinal = { kind: 'outcome' } as const;
  const isRetried =
    (ending === 'refused' && onFailure === 'retry') ||
    (ending === 'unknown' && onUnknown === 'check') ||
    ((ending === 'partial' || ending === 'none') && onPartial === 'retry');
  const isBarred = ending === 'refused' && isHeldBack(walk);
  if (!isRetried || isBarred || !canTry(walk, tries, ending)) return isFinal;
  if (!(await leaveAlone(walk, walk.driver.read().failure))) return isFinal;
  if (ending === 'refused') {
    // The charges are read, and accepted, anew.
    forget(tries, 'charges');
    return go(walk, { type: 'run.retry' });
  }
  if (ending === 'unknown') return go(walk, { type: 'outcome.check' });
  noteList(walk);
  const { rows, outcomes } = walk.driver.read();
  if (earlier.people.length === 0) earlier.people = rows;
  earlier.outcomes = [...earlier.outcomes, ...outcomes.filter(isCreated)];
  await say(walk, { type: 'failed.edit' });
  await fixPeople(walk);
  return null;
}

/** Everybody of the run, as each stands now, or stood when he was added. */
export function peopleOf({ people }: Earlier, { rows }: WizardReading): readonly UserDraft[] {
  if (people.length === 0) return rows;
  return people.map((person) => rows.find(({ id }) => id === person.id) ?? person);
}
