import { jobSchema, type RowOutcome } from '../../src/domain/job.ts';
import type { PlannedFault } from '../../src/mocks/fault.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import { storedDraft } from '../scene/stored-draft.ts';
import { agreed, chargesScenes, submit } from './charges.scenes.ts';
import { typeCredentials } from './credentials.scenes.ts';
import { toSetup } from './setup.scenes.ts';

const renewed = { type: 'session.renewed' } as const;
const HOUR = 60 * 60_000;

/** Submits people who are to be invited; nothing is bought. */
const submitted: NonNullable<Scene['play']> = async (stage) => {
  await toSetup(stage, 'invite');
  await stage.tell(submit);
};

/** Submits, and lets the wizard ask until it asks no more. */
const patient: NonNullable<Scene['play']> = async (stage) => {
  await submitted(stage);
  for (const wait of PATIENCE) await stage.pass(wait);
};
/** Hands people over, whose answer never comes, and goes back to the list. */
const cameBack: NonNullable<Scene['play']> = async (stage) => {
  await submitted(stage);
  for (const wait of PATIENCE.slice(0, 3)) await stage.pass(wait);
  await stage.tell({ type: 'failed.edit' });
};

const PATIENCE = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

const lost = (['submit', 'findJob'] as const).flatMap((operation) =>
  namedFault('offline', { operation }),
);

/** Whoever is not added hears why: his address was taken in the meantime. */
const told: PlannedFault = {
  operation: 'submit',
  fault: {
    kind: 'altered',
    alter(answer) {
      const job = jobSchema.parse(answer);
      return { ...job, rows: job.rows.map(withReason) };
    },
  },
};

function withReason(row: RowOutcome): RowOutcome {
  const issues: RowOutcome['steps'][number]['issues'] = [
    { code: 'duplicateInAccount', path: ['rows', row.rowId, 'email'], params: {} },
  ];
  const steps = row.steps.map((step) => (step.state === 'failed' ? { ...step, issues } : step));
  return { ...row, steps };
}

/** The account's own rule is against it, which names nobody: the back end tells it in its words. */
const overLimit: PlannedFault = {
  operation: 'submit',
  fault: {
    kind: 'status',
    status: 422,
    body: {
      kind: 'validation',
      support: {
        code: 'CMN-212',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        message: 'The trial allows one new user a day.',
      },
    },
  },
};

/** Some were added; the one who was not is corrected and handed over once more, which is turned down. */
const turnedDownLater: Omit<Scene, 'rows' | 'states'> = {
  people: 5,
  async play(stage) {
    await submitted(stage);
    await stage.tell({ type: 'failed.edit' });
    const patch = { email: 'yusuf@northwind.example' };
    await stage.tell(
      { type: 'row.patch', rowId: stage.rowAt(1), patch },
      { type: 'step.next' },
      submit,
    );
  },
};

const failing = (...rows: readonly number[]) => [{ step: 'account' as const, rows }];

const someAdded = {
  rowFaults: [...failing(4), { step: 'notification' as const, rows: [5] }],
  faults: [told],
};

/** What it costs, the submission, and what became of each person (R25, R26, R34). */
export const endingScenes = {
  ...chargesScenes,
  'leaving with people in the list': {
    rows: ['R21'],
    states: ['wizard.leaving.editing'],
    people: 2,
    play: (stage) => stage.tell({ type: 'run.cancel' }),
  },
  'leaving where nobody was added': {
    rows: ['R21', 'R34'],
    states: ['wizard.leaving.outcome'],
    account: { rowFaults: failing(1, 2), faults: [told] },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.tell({ type: 'run.cancel' });
    },
  },
  'leaving after some were added': {
    rows: ['R21', 'R34'],
    states: ['wizard.leaving.editing'],
    account: someAdded,
    people: 5,
    async play(stage) {
      await submitted(stage);
      await stage.tell({ type: 'failed.edit' }, { type: 'run.cancel' });
    },
  },
  'the run was left after some were added': {
    rows: ['R21', 'R34'],
    states: ['wizard.left.over'],
    account: someAdded,
    people: 5,
    async play(stage) {
      await submitted(stage);
      await stage.tell({ type: 'failed.edit' }, { type: 'run.cancel' }, { type: 'leave.confirm' });
    },
  },
  'leaving where it is not known who was added': {
    rows: ['R21', 'R34'],
    states: ['wizard.leaving.unknown'],
    account: { isClockStopped: true, faults: lost },
    people: 2,
    async play(stage) {
      await patient(stage);
      await stage.tell({ type: 'run.cancel' });
    },
  },
  'the run was left where it is not known who was added': {
    rows: ['R21', 'R34'],
    states: ['wizard.left.unclear'],
    account: { isClockStopped: true, faults: lost },
    people: 2,
    async play(stage) {
      await patient(stage);
      await stage.tell({ type: 'run.cancel' }, { type: 'leave.confirm' });
    },
  },
  'the run was left': {
    rows: ['R21'],
    states: ['wizard.left.over'],
    people: 2,
    play: (stage) => stage.tell({ type: 'run.cancel' }, { type: 'leave.confirm' }),
  },
  'the run was left, while held numbers are given back': {
    rows: ['R21'],
    states: ['wizard.left.releasing'],
    account: { hold: 'releaseNumbers' },
    people: 2,
    async play(stage) {
      await stage.tell({ type: 'number.open', rowId: stage.rowAt(1) });
      await stage.edit(
        { type: 'list.show', list: 'new' },
        { type: 'region.pick', region: 'CO' },
        { type: 'areaCode.pick', areaCode: '303' },
        { type: 'number.pick', e164: '+13035550199' },
        { type: 'picker.done' },
      );
      await stage.tell({ type: 'run.cancel' }, { type: 'leave.confirm' });
    },
  },
  'signed out': {
    rows: ['R21'],
    states: ['wizard.signedOut.editing'],
    account: { faults: namedFault('401', { operation: 'checkIdentities' }) },
    people: 2,
    play: (stage) => stage.tell({ type: 'step.next' }),
  },
  'signed in again, while it is recognised': {
    rows: ['R21'],
    states: ['wizard.recognising.editing'],
    account: {
      faults: namedFault('401', { operation: 'checkIdentities' }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    play: (stage) => stage.tell({ type: 'step.next' }, renewed),
  },
  'signed out on submitting': {
    rows: ['R21', 'R25'],
    states: ['wizard.signedOut.sending'],
    account: { faults: namedFault('401', { operation: 'submit' }) },
    people: 2,
    play: submitted,
  },
  'signed in again on submitting, while it is recognised': {
    rows: ['R21', 'R25'],
    states: ['wizard.recognising.sending'],
    account: {
      faults: namedFault('401', { operation: 'submit' }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.tell(renewed);
    },
  },
  'signed out while it is asked what became of them': {
    rows: ['R21', 'R34'],
    states: ['wizard.signedOut.asking'],
    account: {
      isClockStopped: true,
      faults: [
        ...namedFault('offline', { operation: 'submit' }),
        ...namedFault('401', { operation: 'findJob' }),
      ],
    },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.pass(1000);
    },
  },
  'signed in again to ask what became of them, while it is recognised': {
    rows: ['R21', 'R34'],
    states: ['wizard.recognising.asking'],
    account: {
      isClockStopped: true,
      faults: [
        ...namedFault('offline', { operation: 'submit' }),
        ...namedFault('401', { operation: 'findJob' }),
      ],
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.pass(1000);
      await stage.tell(renewed);
    },
  },
  submitting: {
    rows: ['R25'],
    states: ['wizard.submitting.handingOver', 'submission.sending'],
    account: { hold: 'submit' },
    people: 2,
    play: submitted,
  },
  'submitting, while the back end works on it': {
    rows: ['R25'],
    states: ['wizard.submitting.handingOver', 'submission.waiting'],
    account: { isClockStopped: true, jobMs: HOUR },
    people: 2,
    play: submitted,
  },
  'submitting, while it is asked how far it is': {
    rows: ['R25', 'R34'],
    states: ['wizard.submitting.handingOver', 'submission.asking'],
    account: { isClockStopped: true, jobMs: HOUR, hold: 'findJob' },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.pass(5000);
    },
  },
  'asked again what became of them': {
    rows: ['R34'],
    states: ['wizard.submitting.askingAgain', 'submission.asking'],
    account: {
      isClockStopped: true,
      faults: lost,
      hold: { operation: 'findJob', nth: PATIENCE.length + 1 },
    },
    people: 2,
    async play(stage) {
      await patient(stage);
      await stage.tell({ type: 'outcome.check' });
    },
  },
  'looking back, before changed people are handed over': {
    rows: ['R34'],
    states: ['wizard.submitting.lookingBack'],
    account: {
      isClockStopped: true,
      faults: namedFault('offline', { operation: 'submit' }),
      hold: { operation: 'findJob', nth: 5 },
    },
    people: 2,
    async play(stage) {
      await cameBack(stage);
      const patch = { email: 'amara@northwind.example' };
      await stage.tell(
        { type: 'row.patch', rowId: stage.rowAt(1), patch },
        { type: 'step.next' },
        submit,
      );
    },
  },
  'back in the list, and not known whether they were added': {
    rows: ['R34'],
    states: ['wizard.editing.people.ready'],
    account: { isClockStopped: true, faults: namedFault('offline', { operation: 'submit' }) },
    people: 2,
    play: cameBack,
  },
  'asked whether they were added, before the list is checked': {
    rows: ['R34'],
    states: ['wizard.editing.people.recalling'],
    account: {
      isClockStopped: true,
      faults: namedFault('offline', { operation: 'submit' }),
      hold: { operation: 'findJob', nth: 4 },
    },
    people: 2,
    async play(stage) {
      await cameBack(stage);
      await stage.tell({ type: 'step.next' });
    },
  },
  'asked whether they were added, as soon as the draft comes back': {
    rows: ['R34'],
    states: ['wizard.editing.people.recollecting'],
    account: {
      plan: storedDraft({ people: 2, setup: { kind: 'invite' }, isHandedOver: true }),
      hold: 'findJob',
    },
  },
  'everybody was added': {
    rows: ['R25', 'R34'],
    states: ['wizard.outcome.all'],
    people: 3,
    play: submitted,
  },
  'everybody was added, and phones were bought': {
    rows: ['R26', 'R34'],
    states: ['wizard.outcome.all'],
    people: 2,
    async play(stage) {
      await agreed(stage);
      await stage.tell(submit);
    },
  },
  'everybody was added, and is invited later': {
    rows: ['R27', 'R34'],
    states: ['wizard.outcome.all'],
    people: 2,
    async play(stage) {
      await toSetup(stage, 'schedule');
      await stage.tell(submit);
    },
  },
  'everybody was added, with credentials': {
    rows: ['R28', 'R34'],
    states: ['wizard.outcome.all'],
    people: 2,
    async play(stage) {
      await toSetup(stage, 'credentials');
      await typeCredentials(stage);
      await stage.tell(submit);
    },
  },
  'some were added': {
    rows: ['R34'],
    states: ['wizard.outcome.partial'],
    account: someAdded,
    people: 5,
    play: submitted,
  },
  'nobody was added': {
    rows: ['R34'],
    states: ['wizard.outcome.none'],
    account: { rowFaults: failing(1, 2), faults: [told] },
    people: 2,
    play: submitted,
  },
  'the run was turned down': {
    rows: ['R34'],
    states: ['wizard.outcome.refused'],
    account: { faults: [overLimit] },
    people: 2,
    play: submitted,
  },
  'the run was turned down, and is corrected': {
    rows: ['R34'],
    states: ['wizard.editing.people.ready'],
    account: { faults: [overLimit] },
    people: 2,
    async play(stage) {
      await submitted(stage);
      await stage.tell({ type: 'failed.edit' });
    },
  },
  'the others were turned down, after some were added': {
    ...turnedDownLater,
    rows: ['R34'],
    states: ['wizard.outcome.refused'],
    account: { rowFaults: failing(4), faults: [told, { ...overLimit, nth: 2 }] },
  },
  'not known what became of them': {
    rows: ['R34'],
    states: ['wizard.outcome.unknown'],
    account: { isClockStopped: true, faults: lost },
    people: 2,
    play: patient,
  },
} as const satisfies Scenes;
