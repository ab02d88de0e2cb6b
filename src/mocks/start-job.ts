import { jobIdSchema, userIdSchema } from '../domain/ids.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import { admitRows } from './admission.ts';
import { missingKey, type BackendContext } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import type { JobRecord } from './job-record.ts';
import { mailAt, type PostedMail } from './mail.ts';
import type { Member } from './member.ts';
import { outcomeOf } from './outcomes.ts';
import { readSubmission } from './read-submission.ts';
import { failingSteps, reasonsIn } from './row-faults.ts';

type Row = SubmissionRequest['rows'][number];

/** A job and all that it brings into the account. */
export interface StartedJob {
  readonly job: JobRecord;
  readonly members: readonly Member[];
  readonly mails: readonly PostedMail[];
  /** Holds that have done their service. */
  readonly usedHolds: readonly string[];
}

/** Reads a submission and decides what comes of each of its rows (R25, R34). */
export function startJob(input: unknown, key: string, context: BackendContext): StartedJob {
  if (key === '') throw missingKey('start the job');
  const { seed, state, now, newId, rowFaults } = context;
  const { request, userType, licencesLeft } = readSubmission(input, context);
  const stocked = new Map(state.numbers.all().map(({ id, e164 }) => [String(id), e164]));
  const dealt = admitRows(request, userType, licencesLeft, context).map((admission, index) => {
    const place = index + 1;
    const failing = failingSteps(rowFaults, place);
    const { row } = admission;
    const issues = [...admission.issues, ...reasonsIn(rowFaults, place, row.rowId)];
    const isAdded = issues.length === 0 && !failing.has('account');
    const member = isAdded ? memberOf(request, row, numberOf(row, stocked), newId(), now()) : null;
    return { row, member, outcome: outcomeOf({ row, issues }, member, failing) };
  });
  const added = dealt.filter(({ member }) => member !== null);
  const isOrder = added.some(({ row }) => row.phone?.kind === 'purchase');
  const { inviteLinkTtlHours } = seed.account.limits;
  return {
    job: {
      jobId: jobIdSchema.parse(newId()),
      key,
      body: fingerprint(input),
      startedAt: now(),
      cancelledAt: null,
      rows: dealt.map(({ outcome }) => outcome),
      orders: isOrder ? [{ id: `order-${state.jobs.count() + 1}`, state: 'accepted' }] : [],
    },
    members: dealt.flatMap(({ member }) => member ?? []),
    mails: added.flatMap(({ member, outcome }) => {
      const isPosted = outcome.steps.some(
        ({ step, state: is }) => step === 'notification' && is === 'done',
      );
      if (member?.invitedAt == null || !isPosted) return [];
      return mailAt(member, Date.parse(member.invitedAt), inviteLinkTtlHours);
    }),
    usedHolds: added.flatMap(({ row }) => (row.number?.kind === 'new' ? row.number.holdId : [])),
  };
}

function numberOf({ number }: Row, stocked: ReadonlyMap<string, string>): string | null {
  if (number === null) return null;
  return number.kind === 'new' ? number.e164 : (stocked.get(number.numberId) ?? null);
}

// Of credentials nothing is kept but that there are some.
function memberOf(
  { userTypeId }: SubmissionRequest,
  { rowId: _rowId, setup, number, ...details }: Row,
  e164: string | null,
  id: string,
  now: number,
): Member {
  const createdAt = new Date(now).toISOString();
  const hasCredentials = setup.kind === 'credentials';
  return {
    ...details,
    userId: userIdSchema.parse(id),
    userTypeId,
    number: e164,
    numberId: number?.kind === 'inventory' ? number.numberId : null,
    status: hasCredentials ? 'enabled' : 'notActivated',
    setup: setup.kind,
    invitedAt: invitedAt(setup, createdAt),
    hasCredentials,
    createdAt,
  };
}

function invitedAt(setup: Row['setup'], createdAt: string): string | null {
  if (setup.kind === 'schedule') return setup.instant;
  return setup.kind === 'invite' ? createdAt : null;
}
