import { jobIdSchema, userIdSchema, type RowId } from '../../src/domain/ids.ts';
import type { Job, RowOutcome } from '../../src/domain/job.ts';
import type { SubmissionRequest } from '../../src/domain/submission.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
import type { AccountOffer } from '../../src/machines/wizard/wizard.types.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { licensedUserTypes, type Seed } from '../../src/mocks/seed/seed.ts';
import { singleSite } from '../../src/mocks/seed/single-site.ts';

export { multiSite, singleSite };

/** The moment at which the tests' back end answers. */
export const serverTime = '2026-11-30T15:00:00.000Z';

/** What an account offers, as the wizard would have it. */
export function offerOf(seed: Seed): AccountOffer {
  const { sites, costCenters, members, numbers, firstExtension } = seed;
  const account = { ...seed.account, serverTime };
  const freeExtensions = Array.from({ length: account.limits.maxUsersPerRun }, (_, index) =>
    String(firstExtension + index),
  );
  const userTypes = licensedUserTypes(seed, members);
  return { account, userTypes, sites, costCenters, freeExtensions, numbers };
}

/** People with everything that has no default, numbered from 1. */
export function people(count: number): readonly UserDraftPatch[] {
  return Array.from({ length: count }, (_, index) => ({
    firstName: 'Nadia',
    lastName: `Brandt ${index + 1}`,
    email: `nadia.${index + 1}@northwind.example`,
  }));
}

/** A row that was added. */
export function added(rowId: RowId): RowOutcome {
  const steps: RowOutcome['steps'] = [
    { step: 'account', state: 'done', issues: [] },
    { step: 'notification', state: 'done', issues: [] },
  ];
  return {
    rowId,
    state: 'done',
    userId: userIdSchema.parse(`user-of-${rowId}`),
    extension: null,
    number: null,
    steps,
  };
}

/** A row that was not added, for its e-mail address is taken. */
export function notAdded(rowId: RowId): RowOutcome {
  const path = ['rows', rowId, 'email'];
  const steps: RowOutcome['steps'] = [
    {
      step: 'account',
      state: 'failed',
      issues: [{ code: 'duplicateInAccount', path, params: {} }],
    },
    { step: 'notification', state: 'skipped', issues: [] },
  ];
  return { rowId, state: 'failed', userId: null, extension: null, number: null, steps };
}

/** A settled job; without `rows`, everybody was added. */
export function jobFor(
  request: SubmissionRequest,
  rows: RowOutcome[] = request.rows.map(({ rowId }) => added(rowId)),
): Job {
  return { jobId: jobIdSchema.parse('job-1'), state: 'done', waitingUntil: null, rows, orders: [] };
}
