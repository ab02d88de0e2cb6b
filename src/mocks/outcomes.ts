import type { Issue } from '../domain/issue.ts';
import { outcomeSteps, type OutcomeStep, type RowOutcome } from '../domain/job.ts';
import type { Admission } from './admission.ts';
import type { Member } from './member.ts';

type Step = RowOutcome['steps'][number];

/** What a client is told of one person: each part that there was to do, and how it went (R34). */
export function outcomeOf(
  { row, issues }: Admission,
  member: Member | null,
  failing: ReadonlySet<OutcomeStep>,
): RowOutcome {
  const { rowId } = row;
  if (member === null) {
    const steps = stepsFor(row).map((step) => notAdded(step, issues));
    return { rowId, state: 'failed', userId: null, extension: null, number: null, steps };
  }
  const steps = stepsFor(row).map((step): Step => ({
    step,
    state: stateOf(step, member, failing),
    issues: failing.has(step) ? [{ code: 'unknown', path: ['rows', rowId], params: {} }] : [],
  }));
  const isWhole = steps.every(({ state }) => state !== 'failed');
  return {
    rowId,
    state: isWhole ? 'done' : 'partial',
    userId: member.userId,
    extension: member.extension,
    number: failing.has('number') ? null : member.number,
    steps,
  };
}

/** What is left to do is done (fault A09). */
export function finished(outcome: RowOutcome, member: Member | undefined): RowOutcome {
  return {
    ...outcome,
    state: 'done',
    number: member?.number ?? outcome.number,
    steps: outcome.steps.map((step) =>
      step.state === 'failed' ? { ...step, state: 'done', issues: [] } : step,
    ),
  };
}

function stepsFor({ phone, number, roleId, emergencyLocationId }: Admission['row']) {
  const isDone: Readonly<Record<OutcomeStep, boolean>> = {
    account: true,
    number: number !== null,
    phone: phone !== null && phone.kind !== 'app',
    role: roleId !== null,
    emergencyLocation: emergencyLocationId !== null,
    notification: true,
  };
  return outcomeSteps.filter((step) => isDone[step]);
}

// All that is wrong is found before the account is made, so nothing else was tried.
function notAdded(step: OutcomeStep, issues: readonly Issue[]): Step {
  if (step !== 'account') return { step, state: 'skipped', issues: [] };
  const told = issues.map((each) => ({
    ...each,
    path: [...each.path],
    params: { ...each.params },
  }));
  return { step, state: 'failed', issues: told };
}

function stateOf(step: OutcomeStep, member: Member, failing: ReadonlySet<OutcomeStep>) {
  if (step === 'notification' && member.invitedAt === null) return 'skipped';
  return failing.has(step) ? 'failed' : 'done';
}
