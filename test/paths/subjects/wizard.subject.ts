import type { AnyEventObject } from 'xstate';
import {
  failureOfKind,
  type FailureDetails,
  type FailureKind,
} from '../../../src/domain/failure.ts';
import {
  catalogIdSchema,
  holdIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
} from '../../../src/domain/ids.ts';
import { holdTimeLeft } from '../../../src/domain/phone-number.ts';
import { planOf, type PlanSource } from '../../../src/domain/plan.ts';
import { emptyRoster } from '../../../src/domain/roster.ts';
import { blankSchedule, scheduleIssues } from '../../../src/domain/schedule.ts';
import type { SetupDraft } from '../../../src/domain/setup.ts';
import type { RowOutcome } from '../../../src/domain/job.ts';
import { draftIssues, isBlank, userDetailsSchema } from '../../../src/domain/user-draft.ts';
import { pickers } from '../../../src/machines/pickers/pickers.ts';
import { setupPaths } from '../../../src/machines/setup-paths/setup-paths.ts';
import type { SubmissionOutput } from '../../../src/machines/submission/submission.types.ts';
import { submissionMachine } from '../../../src/machines/submission/submission.machine.ts';
import { wizardMachine } from '../../../src/machines/wizard/wizard.machine.ts';
import type { WizardSnapshot } from '../../../src/machines/wizard/wizard.selectors.ts';
import type { WizardContext } from '../../../src/machines/wizard/wizard.types.ts';
import { added, jobFor, notAdded, people } from '../../harness/northwind.ts';
import { row, submission } from '../../mocks/people.ts';
import { firstOf, type Subject, type Waypoint } from '../explore.ts';
import { doneOf, elapsedOf, failedOf, shownOf } from '../lifecycle.ts';
import { adminEvents, isMadeUp, pastedOf } from './wizard-admin.ts';
import {
  credentials,
  dearerQuote,
  nobody,
  offer,
  otherOffer,
  poorOffer,
  quote,
  unasked,
  usd,
} from './wizard-values.ts';

const lost = failureOfKind('unavailable');
const signedOut = failureOfKind('unauthenticated');
const refusal: FailureDetails = {
  ...failureOfKind('validation'),
  issues: [{ code: 'duplicateInAccount', path: ['rows', 'row-1', 'email'], params: {} }],
};

/** Large values that never change, by the names that stand for them in a fixture. */
const constants: Readonly<Record<string, unknown>> = {
  $offer: offer,
  $poorOffer: poorOffer,
  $otherOffer: otherOffer,
  $credentials: credentials,
  $unasked: unasked,
  $quote: quote,
  $dearerQuote: dearerQuote,
};

const boughtPhone = {
  kind: 'chosen',
  value: {
    kind: 'purchase',
    catalogId: catalogIdSchema.parse('model-1'),
    model: 'Yealink T54W',
    price: usd(26_900),
  },
};
const heldNumber = {
  kind: 'chosen',
  value: {
    kind: 'new',
    e164: '+17205550150',
    holdId: holdIdSchema.parse('hold-1'),
    expiresAt: '2026-11-30T15:20:00.000Z',
    price: usd(499),
  },
};
const kept = { kind: 'kept' };
const shipTo = {
  addressId: shippingAddressIdSchema.parse('address-1'),
  methodId: shippingMethodIdSchema.parse('ground'),
};
const shipped = { assignments: [], addresses: [], awaiting: [], drafts: [], failure: null };

const plan = (accountId: string, open: PlanSource['open'] = []) =>
  planOf({ accountId, userTypeId: null, requireUniqueEmail: true, roster: emptyRoster, open });

/** One person was handed over when the page went. */
const handedOver = [{ key: 'run-0.1.key', request: submission([row('row-1')]) }];

const start = { runId: 'run-1' };

export const subject: Subject = {
  // The chart itself brings no children along.
  machine: wizardMachine.provide({
    actors: { ...pickers, ...setupPaths, submission: submissionMachine },
  }),
  constants,
  inputs: [
    start,
    { ...start, plan: plan(offer.account.id) },
    { ...start, plan: plan('account-of-another') },
    { ...start, plan: plan(offer.account.id, handedOver) },
  ],
  get waypoints() {
    return waypoints();
  },
  events: (snapshot: WizardSnapshot) => [...adminEvents(snapshot), ...answersTo(snapshot)],
  projection: (context: WizardContext) => ({
    rows: context.roster.rows.map((each) => [
      isBlank(each),
      each.setup?.kind,
      each.phone.kind,
      each.number?.kind,
      each.shipTo === null,
      each.email,
      draftIssues(each, userDetailsSchema(offer.account)).length,
    ]),
    removed: context.roster.removed.length,
    outcomes: context.outcomes.map(({ state }) => state),
    type: context.userTypeId,
    isUnique: context.requireUniqueEmail,
    canRedo: context.history.future.length > 0,
    canRestore: context.roster.removed.length > 0 && context.history.past.length === 0,
    marked: context.marked.length,
    reported: context.reported.length,
    accepted: context.withoutLocation.length,
    open: context.open.length,
    quoted: context.charges.quote?.dueNow.minor,
    plan: [context.plan?.accountId, context.plan?.open?.length],
    hasArrived: context.submission.hasArrived,
    isPoor: context.offer === poorOffer,
    isOther: context.offer === otherOffer,
    isLate: context.roster.rows.some(
      ({ number }) => number !== null && holdTimeLeft(number, context.now) === 0,
    ),
    isDue: context.roster.rows.some(
      ({ setup }) =>
        setup?.kind === 'schedule' &&
        scheduleIssues(setup, { limits: offer.account.limits, now: context.now }).length > 0,
    ),
  }),
};

/** Half an hour after the paths begin. */
const soon = { ...blankSchedule('America/Denver'), date: '2026-11-30', time: '08:30' };

const say = (event: AnyEventObject) => () => event;
const answered = (src: string, output: unknown) => firstOf((at) => doneOf(at, src, [output]));
const shown = (src: string, context: object) => firstOf((at) => shownOf(at, src, [context]));

/** Deep places: one person on the set-up step, with and without a bought phone, and at the charges. */
function waypoints(): readonly Waypoint[] {
  const next = say({ type: 'step.next' });
  const [person = {}] = people(1);
  const named = say({ type: 'row.patch', rowId: 'row-1', patch: person });
  const submit = say({ type: 'run.submit' });
  const toPeople = [answered('loadAccount', offer), named];
  const checked = [next, answered('checkIdentities', { issues: [] })];
  const toBought = [
    ...toPeople,
    say({ type: 'phone.open', rowId: 'row-1' }),
    answered('devicePicker', boughtPhone),
  ];
  const toShipping = [...toBought, ...checked];
  const assigned = { ...shipped, assignments: [{ rowId: 'row-1', shipTo }] };
  const toBuyingSetup = [...toShipping, shown('shipping', assigned), next];
  const toSetup = [...toPeople, ...checked];
  const withCredentials = [
    say({ type: 'setup.choose', option: 'credentials' }),
    shown('assignCredentials', { results: [resultFor('row-1')], failure: null }),
  ];
  const withSchedule = [
    say({ type: 'setup.choose', option: 'schedule' }),
    shown('scheduleInvite', { results: [resultFor('row-1', soon)], failure: null }),
  ];
  // A number that is kept for a while, so that time can stand against what was right before.
  const late = say({ type: 'clock.tick', now: Date.parse('2026-11-30T15:25:00Z') });
  const toHeld = [
    ...toPeople,
    say({ type: 'number.open', rowId: 'row-1' }),
    answered('numberPicker', heldNumber),
    ...checked,
  ];
  const acknowledged = [
    ...toHeld,
    submit,
    answered('quote', quote),
    say({ type: 'charges.acknowledge' }),
  ];
  const refused = (kind: FailureKind) =>
    answered('submission', {
      kind: 'refused',
      failure: failureOfKind(kind),
      mayArrive: kind === 'unavailable',
    });
  const changedSince = [
    refused('unavailable'),
    say({ type: 'failed.edit' }),
    answered('loadAccount', offer),
    say({ type: 'row.patch', rowId: 'row-1', patch: { firstName: 'Nadja' } }),
    next,
    answered('findArrived', null),
    answered('checkIdentities', { issues: [] }),
  ];
  // An invite that leaves soon, so that it can fall due.
  const agreedSoon = [
    ...toBuyingSetup,
    ...withSchedule,
    submit,
    answered('quote', quote),
    say({ type: 'charges.acknowledge' }),
  ];
  const renewed = [say({ type: 'session.renewed' }), answered('getAccount', offer.account)];
  return [
    [...toHeld, ...withCredentials, submit, late],
    [...acknowledged, late],
    [...acknowledged, submit, refused('unauthenticated'), late, ...renewed],
    [...acknowledged, submit, refused('rateLimited'), late],
    [...acknowledged, submit, refused('expired')],
    [...acknowledged, submit, answered('submission', { kind: 'unknown', failure: lost })],
    [...agreedSoon, late],
    [...agreedSoon, submit, refused('rateLimited'), late],
    [...agreedSoon, submit, refused('expired'), answered('quote', quote), late],
    [...toSetup, ...withSchedule, submit, ...changedSince, submit, late],
    toBought,
    toShipping,
    [...toShipping, shown('shipping', shipped), next],
    toSetup,
    toBuyingSetup,
    [...toBuyingSetup, submit, answered('quote', quote)],
    [...toSetup, ...withCredentials],
    [...toBuyingSetup, ...withCredentials, submit],
    [
      answered('loadAccount', offer),
      say({ type: 'rows.paste', atRowId: 'row-1', pasted: pastedOf(2) }),
      ...checked,
      submit,
    ],
    [...toSetup, submit],
    // Handed over, never received, changed, and handed over again; once with a number whose hold has ended meanwhile.
    [...toSetup, submit, ...changedSince, submit],
    [
      ...acknowledged,
      submit,
      ...changedSince,
      submit,
      answered('quote', quote),
      say({ type: 'charges.acknowledge' }),
      submit,
      late,
    ],
    [answered('loadAccount', poorOffer), named, ...checked],
  ].map((steps) => ({ input: start, steps }));
}

function resultFor(rowId: string, setup: SetupDraft = credentials) {
  return { rowId, setup, emergencyLocation: null, issues: [] };
}

/** Everything that the back end and the editors can say, in its kinds. */
function answersTo(snapshot: WizardSnapshot) {
  const { roster, submission: sent } = snapshot.context;
  const rowId = roster.rows[0]?.id ?? nobody;
  const taken = { code: 'duplicateInAccount', path: ['rows', rowId, 'extension'], params: {} };
  const settled = (
    outcomeOf: (id: typeof rowId, index: number) => RowOutcome,
  ): SubmissionOutput => ({
    kind: 'settled',
    job: jobFor(
      sent.request,
      sent.request.rows.map((each, index) => outcomeOf(each.rowId, index)),
    ),
  });
  // What was sent before may always arrive.
  const isAskedAgain = snapshot.matches({ submitting: 'askingAgain' });
  const refusals: readonly SubmissionOutput[] = [
    { kind: 'refused', failure: refusal, mayArrive: isAskedAgain },
    { kind: 'refused', failure: failureOfKind('expired'), mayArrive: isAskedAgain },
    { kind: 'refused', failure: signedOut, mayArrive: isAskedAgain },
    { kind: 'refused', failure: signedOut, mayArrive: true },
  ];
  // What has arrived is never sent again, and so never turned down.
  const endings: readonly SubmissionOutput[] = [
    settled(added),
    settled((id, index) => (index === 0 ? notAdded(id) : added(id))),
    settled((id) => ({ ...added(id), state: 'partial' })),
    settled((id) => ({ ...added(id), state: 'pending' })),
    ...(sent.hasArrived === true ? [] : refusals),
    { kind: 'signedOut', failure: signedOut },
    { kind: 'unknown', failure: lost },
  ];
  const otherAccount = { ...offer.account, id: 'account-of-another' };
  return [
    ...elapsedOf(snapshot),
    ...failedOf(snapshot, 'clock', [lost]),
    ...doneOf(snapshot, 'loadAccount', [offer, poorOffer, otherOffer]),
    ...failedOf(snapshot, 'loadAccount', [lost, signedOut]),
    ...doneOf(snapshot, 'getAccount', [offer.account, otherAccount]),
    ...failedOf(snapshot, 'getAccount', [signedOut]),
    ...doneOf(snapshot, 'checkIdentities', [{ issues: [] }, { issues: [taken] }]),
    ...failedOf(snapshot, 'checkIdentities', [lost, signedOut]),
    ...doneOf(snapshot, 'quote', [quote, dearerQuote]),
    ...failedOf(snapshot, 'quote', [lost, signedOut, refusal]),
    ...doneOf(snapshot, 'releaseNumbers', [undefined]),
    ...failedOf(snapshot, 'releaseNumbers', [lost]),
    ...Object.keys(setupPaths).flatMap((path) => [
      ...doneOf(snapshot, path, [{ results: [] }]),
      ...failedOf(snapshot, path, [lost]),
    ]),
    ...shownOf(snapshot, 'assignCredentials', [
      { results: [resultFor(rowId)], failure: null },
      // Once the questions have come, nothing more is asked for.
      ...(roster.rows.some(isMadeUp)
        ? []
        : [{ results: [resultFor(rowId, unasked)], failure: signedOut }]),
    ]),
    ...shownOf(snapshot, 'shipping', [
      { ...shipped, assignments: [{ rowId, shipTo }] },
      shipped,
      { ...shipped, failure: signedOut },
    ]),
    ...doneOf(snapshot, 'shipping', [{ assignments: [] }]),
    ...['devicePicker', 'numberPicker', 'rolePicker'].flatMap((picker) => [
      ...shownOf(snapshot, picker, [{ failure: null }, { failure: signedOut }]),
      ...failedOf(snapshot, picker, [lost]),
    ]),
    ...failedOf(snapshot, 'shipping', [lost]),
    ...doneOf(snapshot, 'devicePicker', [kept, boughtPhone]),
    ...doneOf(snapshot, 'numberPicker', [kept, heldNumber]),
    ...doneOf(snapshot, 'rolePicker', [
      kept,
      { kind: 'chosen', value: { id: 'role-1', name: 'Manager' } },
    ]),
    ...doneOf(snapshot, 'submission', endings),
    ...failedOf(snapshot, 'submission', [lost]),
    ...doneOf(snapshot, 'findArrived', [null, snapshot.context.open[0]?.key ?? null]),
    ...failedOf(snapshot, 'findArrived', [lost, signedOut]),
  ];
}
