import type { Counterparts } from './counterparts.ts';
import type { TraceEntry } from './trace.ts';

/** What was asked when a run was recorded, with the answer. */
interface Question {
  readonly operation: string;
  readonly query: unknown;
  readonly answer: unknown;
  isAsked: boolean;
}

/** Listens to a living back end, so that its answers are learnt beside those to the same questions in a recording. */
export function createAnswerPairs(recorded: readonly TraceEntry[], counterparts: Counterparts) {
  const questions = questionsOf(recorded);
  const open = new Map<number, { readonly operation: string; readonly query?: unknown }>();
  return (entry: TraceEntry): void => {
    if (entry.kind === 'asked') open.set(entry.call, entry);
    if (entry.kind !== 'answered') return;
    const asked = open.get(entry.call);
    const same = questions.filter(
      ({ operation, query }) =>
        operation === asked?.operation && counterparts.canBeSame(query, asked.query),
    );
    // A back end may be asked more often than it was then.
    const question = same.find(({ isAsked }) => !isAsked) ?? same.at(-1);
    if (question !== undefined) question.isAsked = true;
    counterparts.learn(question?.answer, entry.answer);
  };
}

function questionsOf(entries: readonly TraceEntry[]): readonly Question[] {
  const answers = new Map(
    entries.flatMap((entry) => (entry.kind === 'answered' ? [[entry.call, entry.answer]] : [])),
  );
  return entries.flatMap((entry) => {
    if (entry.kind !== 'asked' || !answers.has(entry.call)) return [];
    const { call, operation, query } = entry;
    return [{ operation, query, answer: answers.get(call), isAsked: false }];
  });
}
