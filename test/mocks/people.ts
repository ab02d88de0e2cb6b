import { rowIdSchema, userTypeIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import type { SubmissionRequest } from '../../src/domain/submission.ts';
import { createBackend, type Backend, type BackendOptions } from '../../src/mocks/backend.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';

const ringEx = userTypeIdSchema.parse('type-ringex');
export const mainSite = siteIdSchema.parse('site-main');

/** Northwind with lists that come in many parts. */
export const tinyPages: Seed = { ...multiSite, pageSize: 2 };

type Row = SubmissionRequest['rows'][number];

/** A backend over Northwind with a clock that stands still and ids that count up. */
export function openBackend(options: Partial<BackendOptions> = {}): Promise<Backend> {
  let made = 0;
  const newId = () => `id-${(made += 1)}`;
  return createBackend({ seed: multiSite, now: () => Date.UTC(2026, 0, 5, 9), newId, ...options });
}

/** A row that is right, but for what is given. */
export function row(id: string, changes: Partial<Row> = {}): Row {
  return {
    rowId: rowIdSchema.parse(id),
    firstName: 'Nadia',
    lastName: 'Brandt',
    email: `${id}@northwind.example`,
    extension: `2${id.replace(/\D/g, '').padStart(3, '0')}`,
    siteId: mainSite,
    costCenterId: null,
    phone: { kind: 'app' },
    number: null,
    shipTo: null,
    roleId: null,
    emergencyLocationId: null,
    setup: { kind: 'invite' },
    ...changes,
  };
}

/** A submission of these rows for RingEX. */
export function submission(
  rows: readonly Row[],
  changes: Partial<SubmissionRequest> = {},
): SubmissionRequest {
  const run = { runId: 'run-1', attempt: 1, requireUniqueEmail: true };
  return {
    ...run,
    quoteId: null,
    acceptedTermsId: null,
    userTypeId: ringEx,
    rows: [...rows],
    ...changes,
  };
}
