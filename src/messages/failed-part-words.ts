import type { OutcomeStep, RowOutcome } from '../domain/job.ts';
import type { EndingMessages } from './ending-messages.ts';

type Part = RowOutcome['steps'][number] & { readonly step: Exclude<OutcomeStep, 'account'> };

/** What failed of somebody who was added, why, and what can be done in the account: here nothing of him can be changed any more (R33, R34, fault A09). */
export function failedPartWords(
  { step, issues }: Part,
  { partsFailed, whyFailed, partsToDo }: EndingMessages['outcome'],
): string {
  const codes = issues.length === 0 ? (['unknown'] as const) : issues.map(({ code }) => code);
  const reasons = new Set(codes.map(whyFailed));
  return [partsFailed[step], ...reasons, partsToDo[step]].filter((text) => text !== '').join(' ');
}

/** Whether a part failed of somebody who was added. */
export function isFailedPart(part: RowOutcome['steps'][number]): part is Part {
  return part.state === 'failed' && part.step !== 'account';
}
