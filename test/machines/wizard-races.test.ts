import { expect } from 'chai';
import * as fc from 'fast-check';
import type { SchedulerSequenceItem } from 'fast-check';
import { revealSecret } from '../../src/domain/secret-box.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { propertyRuns, propertyTimeout } from '../harness/property-runs.ts';
import { startWalk, ways } from '../harness/random-walk.ts';
import type { WalkAnswer, WalkBackend } from '../harness/walk-backend.ts';
import { credentials } from '../harness/walk-editor-events.ts';
import { openActors } from '../harness/walk-events.ts';
import { checkEverything, checkSecrets } from '../harness/walk-invariants.ts';
import { walkToTheEnd } from '../harness/walk-to-the-end.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';

type Walk = Awaited<ReturnType<typeof startWalk>>;

/** What is done, and how the calls are answered that it leads to; fast-check finds the order. */
async function race(
  scheduler: fc.Scheduler,
  { wizard, backend }: Walk,
  events: readonly WizardEvent[],
  answers: readonly WalkAnswer[],
): Promise<void> {
  const deeds = events.map((event) => ({
    label: event.type,
    builder: () => {
      if (event.type === 'charges.acknowledge') {
        backend.acknowledge(wizard.actor.getSnapshot().context.charges.quote);
      }
      if (wizard.actor.getSnapshot().can(event)) wizard.actor.send(event);
      return settle(wizard, backend);
    },
  }));
  const replied = answers.map((how) => ({
    label: `answer: ${how}`,
    builder: () => {
      backend.everyCall()[0]?.answer(how);
      return settle(wizard, backend);
    },
  }));
  const passing = answers.map(() => ({
    label: 'half a minute',
    builder: () => {
      wizard.pass(30_000);
      wizard.clock.increment(30_000);
      return settle(wizard, backend);
    },
  }));
  const lanes: readonly SchedulerSequenceItem<void>[][] = [deeds, replied, passing];
  for (const lane of lanes) scheduler.scheduleSequence(lane);
  await scheduler.waitIdle();
}

async function settle(wizard: StartedWizard, backend: WalkBackend): Promise<void> {
  await answersArrive();
  backend.notice();
  checkEverything(wizard, backend);
}

async function finish({ wizard, backend }: Walk): Promise<void> {
  expect(['outcome.all', 'left']).to.include(await walkToTheEnd(wizard, backend));
  checkEverything(wizard, backend);
  checkSecrets(wizard);
  wizard.actor.stop();
}

/** Everything that was entered, secrets opened. */
function entered({ actor }: StartedWizard): unknown {
  const { roster, userTypeId, requireUniqueEmail, charges } = actor.getSnapshot().context;
  const rows = roster.rows.map(({ setup, ...row }) => ({
    ...row,
    setup:
      setup?.kind === 'credentials'
        ? { ...setup, password: revealSecret(setup.password), pin: revealSecret(setup.pin) }
        : setup,
  }));
  return { rows, userTypeId, requireUniqueEmail, quote: charges.quote };
}

function replies(...answers: readonly WalkAnswer[]) {
  return fc.array(fc.constantFrom(...answers), { minLength: 2, maxLength: 8 });
}

const submit = { type: 'run.submit' } as const;
const next = { type: 'step.next' } as const;
const cancel = { type: 'run.cancel' } as const;

describe('races', () => {
  it('R25 double submits, cancelled ones and lost answers add nobody twice (A02, A03, A14)', async function doubleSubmit() {
    this.timeout(propertyTimeout);
    const answers = replies('ok', 'lost', 'lostAfter', 'working', 'gaps', 'signedOut', 'limited');
    const property = fc.asyncProperty(fc.scheduler(), answers, async (scheduler, how) => {
      const walk = await startWalk(0, 'toPeople');
      const { wizard, backend } = walk;
      wizard.actor.send(next);
      backend.everyCall()[0]?.answer('ok');
      await answersArrive();
      const again = [
        submit,
        submit,
        cancel,
        { type: 'outcome.check' },
        { type: 'run.retry' },
      ] as const;
      await race(scheduler, walk, [...again, { type: 'session.renewed' }, submit], how);
      const keys = wizard.back.submit.calls.map(({ options }) => options.key);
      const bodies = wizard.back.submit.calls.map(({ input }) => JSON.stringify(input));
      expect(new Set(keys).size, 'a key for each body').to.equal(new Set(bodies).size);
      await finish(walk);
    });
    await fc.assert(property, propertyRuns);
  });

  it('R07 R08 an edit while people are checked is checked itself', async function editWhileChecking() {
    this.timeout(propertyTimeout);
    const answers = replies('ok', 'gone', 'lost', 'signedOut');
    const property = fc.asyncProperty(fc.scheduler(), answers, async (scheduler, how) => {
      const walk = await startWalk(1, 'toPeople');
      const { actor, back } = walk.wizard;
      const [row] = actor.getSnapshot().context.roster.rows;
      if (row === undefined) throw new Error('Nobody is there. Import somebody first.');
      const patch = { email: 'nadia.7@northwind.example' };
      const edit = { type: 'row.patch', rowId: row.id, patch } as const;
      await race(scheduler, walk, [next, edit, next, next, { type: 'session.renewed' }], how);
      const isThrough = actor.getSnapshot().matches({ editing: 'setup' });
      const asked = back.checkIdentities.calls.at(-1)?.input.rows.map(({ email }) => email);
      const typed = actor.getSnapshot().context.roster.rows.map(({ email }) => email);
      if (isThrough) expect(asked, 'what was checked last').to.deep.equal(typed);
      await finish(walk);
    });
    await fc.assert(property, propertyRuns);
  });

  it('R26 only what was quoted and acknowledged is bought, whenever the quote comes (A31, A32)', async function lateQuote() {
    this.timeout(propertyTimeout);
    const answers = replies('ok', 'dearer', 'brief', 'expired', 'lost', 'signedOut');
    const property = fc.asyncProperty(fc.scheduler(), answers, async (scheduler, how) => {
      const walk = await startWalk(0, 'toShipping');
      walk.wizard.actor.send(next);
      await answersArrive();
      const acknowledge = { type: 'charges.acknowledge' } as const;
      const back = { type: 'step.back' } as const;
      const events = [submit, back, submit, acknowledge, submit, acknowledge, submit] as const;
      await race(scheduler, walk, events, how);
      await finish(walk);
    });
    await fc.assert(property, propertyRuns);
  });

  it('R13 R17 R24 R29 the newest search is the one that is listed, in whatever order the answers come', async function search() {
    this.timeout(propertyTimeout);
    let listed = 0;
    const texts = fc.array(fc.constantFrom('p', 'po', 'poly'), { minLength: 2, maxLength: 5 });
    const property = fc.asyncProperty(fc.scheduler(), texts, async (scheduler, typed) => {
      const walk = await startWalk(0, 'toPeople');
      const { wizard, backend } = walk;
      const [row] = wizard.actor.getSnapshot().context.roster.rows;
      if (row !== undefined) wizard.actor.send({ type: 'phone.open', rowId: row.id });
      const picker = openActors(wizard.actor).at(-1);
      const calls = wizard.back.listInventoryPhones;
      const keys = typed.map((text) => ({
        label: `type ${text}`,
        builder: async () => {
          picker?.send({ type: 'search.type', text });
          wizard.clock.increment(text === 'p' ? 100 : 300);
          await settle(wizard, backend);
        },
      }));
      // Old calls are answered too: a network knows nothing of who still waits.
      const late = typed.map((_, index) => ({
        label: `answer ${index}`,
        builder: async () => {
          const call = calls.calls[index];
          const model = call?.input.text ?? '';
          const phones = [{ id: `phone-of-${model}`, model, deviceClass: 'desk' as const }];
          call?.resolve({ items: phones as never, nextCursor: null });
          await settle(wizard, backend);
        },
      }));
      scheduler.scheduleSequence(keys);
      for (const each of late) scheduler.scheduleSequence([each]);
      await scheduler.waitIdle();
      const { context } = picker?.getSnapshot() ?? {};
      if (picker?.getSnapshot().matches({ inventory: 'listed' })) {
        listed += 1;
        expect(context.phones[0].model, 'what is listed').to.equal(context.filters.text);
      }
      wizard.actor.stop();
    });
    await fc.assert(property, propertyRuns);
    expect(listed, 'lists that were seen').to.be.above(0);
  });

  it('R21 nothing entered is lost when somebody signs in again, and everything when it is somebody else (A25, A26)', async function signInAgain() {
    this.timeout(propertyTimeout);
    const interrupted = new Set<string>();
    const way = fc.constantFrom(...ways);
    const after = fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 6, 8, 12);
    const property = fc.asyncProperty(
      fc.record({ way, after, isOther: fc.boolean() }),
      async ({ isOther, ...chosen }) => {
        const walk = await startWalk(0, chosen.way, false);
        const { wizard, backend } = walk;
        const operation = await signOutAfter(walk, chosen.after);
        if (operation !== undefined) interrupted.add(operation);
        const before = entered(wizard);
        const renewed = { type: 'session.renewed' } as const;
        if (wizard.actor.getSnapshot().can(renewed)) wizard.actor.send(renewed);
        await settle(wizard, backend);
        const isAsked = wizard.actor.getSnapshot().matches('recognising');
        if (isAsked) backend.everyCall()[0]?.answer(isOther ? 'other' : 'ok');
        await settle(wizard, backend);
        if (isAsked && isOther)
          expect(wizard.actor.getSnapshot().context.roster.rows).to.deep.equal([]);
        else expect(entered(wizard)).to.deep.equal(before);
        await finish(walk);
      },
    );
    await fc.assert(property, propertyRuns);
    if (propertyRuns.numRuns >= 300) expect([...interrupted]).to.include.members(INTERRUPTED);
  });
});

/** The operations on the ways that are walked, each of which is interrupted at least once. */
const INTERRUPTED = [
  'checkIdentities',
  'listInventoryPhones',
  'searchCatalog',
  'listInventoryNumbers',
  'listNumberPlaces',
  'searchNumbers',
  'holdNumbers',
  'listShippingAddresses',
  'listShippingMethods',
  'saveShippingAddress',
  'getAddressForm',
  'checkAddress',
  'listRoles',
  'listSecurityQuestions',
  'listEmergencyLocations',
  'createEmergencyLocation',
  'quote',
  'submit',
];

/** Goes on as far as that; the last call that is made is turned away, and named. */
async function signOutAfter(walk: Walk, steps: number): Promise<string | undefined> {
  const { wizard, backend } = walk;
  for (let step = 0; step < steps; step += 1) {
    const [call] = backend.everyCall();
    if (call === undefined) goOn(walk);
    else call.answer('ok');
    await settle(wizard, backend);
  }
  const [call] = backend.everyCall();
  const [operation] = Object.entries(wizard.back).find(([, port]) => isPending(port)) ?? [];
  call?.answer('signedOut');
  await settle(wizard, backend);
  return operation;
}

function isPending(port: object): boolean {
  return 'pending' in port && typeof port.pending === 'function' && port.pending().length > 0;
}

/** Does what leads on, with passwords for everybody who shall have one. */
function goOn({ wizard: { actor }, backend }: Walk): void {
  const path = openActors(actor).at(-1);
  const { roster, charges } = actor.getSnapshot().context;
  const rowIds = roster.rows.map(({ id }) => id);
  const event = { type: 'credentials.set', rowIds, patch: credentials };
  if (path?.getSnapshot().can(event)) path.send(event);
  const types = ['step.next', 'emergency.skip', 'charges.acknowledge', 'run.submit'] as const;
  const type = types.find((each) => actor.getSnapshot().can({ type: each }));
  if (type === 'charges.acknowledge') backend.acknowledge(charges.quote);
  if (type !== undefined) actor.send({ type });
}
