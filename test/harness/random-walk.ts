import * as fc from 'fast-check';
import { emailKey } from '../../src/domain/email.ts';
import { rowIdSchema, siteIdSchema, type RowId } from '../../src/domain/ids.ts';
import type { Job, SubmissionRequest } from '../../src/domain/submission.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { DeferredTransport } from './deferred-transport.ts';
import { added, jobFor, multiSite, notAdded, offerOf } from './northwind.ts';

/** One step of a walk: something the admin does, an answer of the back end, or time that passes. */
export type WalkStep =
  | { readonly kind: 'event'; readonly type: WizardEvent['type']; readonly pick: number }
  | { readonly kind: 'answer'; readonly how: Answer }
  | { readonly kind: 'tick'; readonly ms: number };

const answers = [
  'ok',
  'ok',
  'ok',
  'lostBefore',
  'lostAfter',
  'refused',
  'partial',
  'gaps',
] as const;
type Answer = (typeof answers)[number];

const FORWARD = ['rows.import', 'step.next', 'run.submit', 'outcome.check', 'failed.edit'] as const;

/** Every event there is, so that a new one can't be forgotten. */
const EVENTS: Readonly<Record<WizardEvent['type'], true>> = {
  'load.retry': true,
  'userType.choose': true,
  'uniqueEmail.require': true,
  'row.add': true,
  'rows.import': true,
  'row.duplicate': true,
  'row.remove': true,
  'row.restore': true,
  'row.patch': true,
  'cell.leave': true,
  'step.next': true,
  'step.back': true,
  'rows.mark': true,
  'setup.choose': true,
  'run.submit': true,
  'run.retry': true,
  'outcome.check': true,
  'failed.edit': true,
  'run.again': true,
  'run.finish': true,
};

function isEventType(name: string): name is WizardEvent['type'] {
  return name in EVENTS;
}

const anyEvent = fc.constantFrom(...Object.keys(EVENTS).filter(isEventType));
const pick = fc.nat(9);

/** Steps of every kind, with more of those that lead on. */
export const walkSteps: fc.Arbitrary<WalkStep[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('answer' as const),
        how: fc.constantFrom(...answers),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('event' as const),
        type: fc.constantFrom(...FORWARD),
        pick,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('event' as const), type: anyEvent, pick }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('tick' as const),
        ms: fc.constantFrom(1000, 30_000),
      }),
    },
  ),
  { maxLength: 80, size: 'max' },
);

const PATCHES: readonly UserDraftPatch[] = [
  { firstName: 'Nadia', lastName: 'Brandt' },
  { email: 'nadia.0@northwind.example' },
  { email: 'NADIA.1@Northwind.example ' },
  { email: 'not an address' },
  { firstName: '\u202Enadia\u0000\uD800' },
  { extension: '911' },
  { extension: '1041' },
  { extension: '__proto__' },
  { siteId: siteIdSchema.parse('site-of-nobody') },
  { siteId: null, costCenterId: null, lastName: 'x'.repeat(100_000) },
];

/** An event of a type for whatever is there now; `chosen` tells which row, which value, how many. */
export function eventOf(
  type: WizardEvent['type'],
  chosen: number,
  { context }: WizardSnapshot,
): WizardEvent {
  const { rows } = context.roster;
  const rowId = rows[chosen % (rows.length + 1)]?.id ?? rowIdSchema.parse('row-of-nobody');
  switch (type) {
    case 'userType.choose': {
      const types = offerOf(multiSite).userTypes;
      const userTypeId = types[chosen % types.length]?.id;
      return userTypeId === undefined ? { type: 'row.restore' } : { type, userTypeId };
    }
    case 'uniqueEmail.require':
      return { type, isRequired: chosen % 3 > 0 };
    case 'row.add':
      return { type, count: [1, 3, 30, 0, -1, 0.5][chosen % 6] ?? 1 };
    case 'rows.import':
      return { type, rows: peopleFrom(chosen) };
    case 'row.duplicate':
    case 'row.remove':
      return { type, rowId };
    case 'row.patch':
      return { type, rowId, patch: PATCHES[chosen] ?? {} };
    case 'cell.leave':
      return { type, rowId, field: 'email' };
    case 'rows.mark':
      return { type, rowIds: rows.slice(0, chosen % 3).map(({ id }) => id) };
    case 'setup.choose':
      return { type, option: chosen % 2 === 0 ? 'invite' : 'later' };
    default:
      return { type };
  }
}

// Few enough addresses that two people of one run sometimes have the same.
function peopleFrom(first: number): readonly UserDraftPatch[] {
  return Array.from({ length: (first % 3) + 1 }, (_, index) => ({
    firstName: 'Nadia',
    lastName: `Brandt ${first}`,
    email: `nadia.${first * 3 + index}@northwind.example`,
  }));
}

/** A back end that adds whom it is told to, once for each key, and answers as the walk wants it. */
export function createWalkBackend(back: DeferredTransport) {
  const jobs = new Map<string, Job>();
  const created: RowId[] = [];
  const lost = new Failure('Failed: the connection was lost.', 'unavailable');

  function commit(request: SubmissionRequest, key: string, isPartial: boolean): Job {
    const known = jobs.get(key);
    if (known !== undefined) return known;
    const [first, ...others] = request.rows.map(({ rowId }) => rowId);
    const outcomes = [
      ...(first === undefined ? [] : [isPartial ? notAdded(first) : added(first)]),
      ...others.map(added),
    ];
    const job = jobFor(request, outcomes);
    jobs.set(key, job);
    created.push(...outcomes.flatMap(({ state, rowId }) => (state === 'done' ? [rowId] : [])));
    return job;
  }

  function answerSubmit(how: Answer): boolean {
    const [call] = back.submit.pending();
    if (call === undefined) return false;
    const { input, options } = call;
    if (how === 'lostBefore') call.reject(lost);
    else if (how === 'refused' && !jobs.has(options.key)) {
      call.reject(new Failure('No.', 'validation'));
    } else {
      const job = commit(input, options.key, how === 'partial');
      if (how === 'lostAfter') call.reject(lost);
      else call.resolve(how === 'gaps' ? { ...job, rows: job.rows.slice(1) } : job);
    }
    return true;
  }

  function answerQuestion(how: Answer): boolean {
    const [call] = back.findJob.pending();
    if (how === 'lostBefore' || how === 'lostAfter') call?.reject(lost);
    else call?.resolve(jobs.get(call.input.key) ?? null);
    return call !== undefined;
  }

  function answerCheck(how: Answer): boolean {
    const [call] = back.checkIdentities.pending();
    const [row] = call?.input.rows ?? [];
    const path = ['rows', row?.rowId ?? '', 'email'];
    if (how === 'lostBefore' || how === 'lostAfter') call?.reject(lost);
    else if (how === 'refused' && emailKey(row?.email ?? '').includes('0')) {
      call?.resolve({ issues: [{ code: 'duplicateInAccount', path, params: {} }] });
    } else call?.resolve({ issues: [] });
    return call !== undefined;
  }

  function answerAccount(how: Answer): boolean {
    const offer = offerOf(multiSite);
    const lists = { nextCursor: null };
    if (how === 'lostBefore') back.getAccount.pending()[0]?.reject(lost);
    back.getAccount.pending()[0]?.resolve(offer.account);
    back.listUserTypes.pending()[0]?.resolve(offer.userTypes);
    back.suggestExtensions.pending()[0]?.resolve(offer.freeExtensions);
    back.listSites.pending()[0]?.resolve({ ...lists, items: offer.sites });
    back.listCostCenters.pending()[0]?.resolve({ ...lists, items: offer.costCenters });
    return true;
  }

  return {
    /** Who was added, once for each time. */
    created: created as readonly RowId[],
    answer(how: Answer): void {
      for (const reply of [answerSubmit, answerQuestion, answerCheck, answerAccount]) {
        if (reply(how)) return;
      }
    },
  };
}
