import { createActor, waitFor, type ActorRefFrom } from 'xstate';
import type { Plan } from '../domain/plan.ts';
import { createLogics } from '../machines/create-logics.ts';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import {
  selectIsBusy,
  selectPlan,
  type WizardSnapshot,
} from '../machines/wizard/wizard.selectors.ts';
import type { WizardEmitted } from '../machines/wizard/wizard.types.ts';
import type { World } from '../machines/world.ts';
import { sessionEnded } from '../machines/session-ended.ts';
import type { Transport } from '../transport/transport.ts';
import { editorReadingOf, isEditorBusy, openEditors, tellEditor } from './open-editor.ts';
import { reportOfSeen, type CoverageReport } from './coverage-report.ts';
import { watchCoverage } from './coverage-watch.ts';
import { runScenario, type ScenarioRun } from './run-scenario.ts';
import type { Scenario, ScenarioOptions } from './scenario.ts';
import { runIdOf, worldOf, type WorldChoice } from './seeded-world.ts';
import { createRecorder, type Clock } from './trace-recorder.ts';
import type { Trace, TraceEntry } from './trace.ts';
import type { WizardControls } from './wizard-controls.ts';
import { isReached } from './wizard-goal.ts';
import { readingOf } from './wizard-reading.ts';
import { WizardRefusal } from './wizard-refusal.ts';

/** What a driver is started with; only `transport` is needed. */
export interface WizardDriverOptions extends WorldChoice {
  readonly transport: Transport;
  /** Names this run in everything that is submitted; no other run may have the same. Made up unless given. */
  readonly runId?: string;
  /** What the wizard's waits are measured by, such as a `SimulatedClock`; without it they take real time. */
  readonly clock?: Clock;
  /** The time and chance that the wizard goes by, in place of `now` and `seed`. */
  readonly world?: World;
  /** A draft to go on with. */
  readonly plan?: Plan;
  /** Whether what happens is recorded; not unless asked for. A function hears each entry as it comes. */
  readonly trace?: boolean | ((entry: TraceEntry) => void);
  /** Whether it is watched what is seen of the machines; not unless asked for. */
  readonly coverage?: boolean;
  /** Hears what a host hears, from the first moment on. */
  readonly onEmitted?: (emitted: WizardEmitted) => void;
}

/** The wizard without a browser: the same machines, told and read in plain values. */
export interface WizardDriver extends WizardControls {
  /** The machine that runs, for the `actor` of an element in a page; everything else is told and read here. */
  readonly actor: ActorRefFrom<WizardMachine>;
  /**
   * What was done and what came of it, up to now; no secret is in it.
   *
   * @throws {Error} when the driver was not started with `trace`
   */
  trace(): Trace;
  /**
   * What was seen of the machines, up to now.
   *
   * @throws {Error} when the driver was not started with `coverage`
   */
  coverage(): CoverageReport;
  /** Goes through the wizard by the answers of a scenario, as far as they lead. */
  run(scenario: Scenario, options?: ScenarioOptions): Promise<ScenarioRun>;
}

const PATIENCE_MS = 30_000;

/** Starts the wizard over a transport. */
export function createWizardDriver(options: WizardDriverOptions): WizardDriver {
  return driveMachine(options, createLogics);
}

/** The same, with machines that somebody else puts together in the place of the wizard's own. */
export function driveMachine(
  options: WizardDriverOptions,
  createMachine: typeof createLogics,
): WizardDriver {
  const { actor, recorder, seen, stop } = startActor(options, createMachine);
  const refuse = (event: string): never => {
    const snapshot = actor.getSnapshot();
    const { state, issues } = readingOf(snapshot);
    throw new WizardRefusal(event, placeOf(snapshot), state, issues);
  };
  const driver: WizardDriver = {
    send(event) {
      if (!actor.getSnapshot().can(event)) refuse(event.type);
      actor.send(event);
    },
    sendToEditor(event) {
      const top = openEditors(actor.getSnapshot()).at(-1);
      if (top === undefined || !tellEditor(top, event)) refuse(event.type);
    },
    editor() {
      const top = openEditors(actor.getSnapshot()).at(-1);
      return top === undefined ? null : editorReadingOf(top);
    },
    async settled(timeoutMs = PATIENCE_MS) {
      await waitFor(actor, isAtRest, { timeout: timeoutMs });
    },
    async until(goal, timeoutMs = PATIENCE_MS) {
      const isThere = (snapshot: WizardSnapshot) => isReached(goal, readingOf(snapshot));
      await waitFor(actor, isThere, { timeout: timeoutMs }).catch((cause: unknown) => {
        if (cause instanceof TypeError) throw cause;
        const place = placeOf(actor.getSnapshot());
        throw new Error(`Failed to reach "${goal}": the wizard is at "${place}".`, { cause });
      });
    },
    read: () => readingOf(actor.getSnapshot()),
    plan: () => selectPlan(actor.getSnapshot()),
    actor,
    trace() {
      if (recorder !== null) return recorder.trace();
      throw new Error(
        'Failed to read the trace: nothing was recorded. Start the driver with { trace: true }.',
      );
    },
    coverage() {
      if (seen !== null) return reportOfSeen('runs', seen);
      throw new Error(
        'Failed to read the coverage: nothing was watched. Start the driver with { coverage: true }.',
      );
    },
    run: (scenario, how = {}) => runScenario(driver, scenario, how, options.clock ?? deviceClock),
    dispose: stop,
  };
  return driver;
}

function startActor(options: WizardDriverOptions, createMachine: typeof createLogics) {
  const { transport, plan, clock, onEmitted, world = worldOf(options) } = options;
  const runId = options.runId ?? runIdOf(options);
  const session = new AbortController();
  const machine = createMachine(() => heard, session.signal, world);
  const { trace = false } = options;
  const listening = typeof trace === 'function' ? { onEntry: trace } : {};
  const recorder =
    trace === false ? null : createRecorder({ machine, runId, plan: plan ?? null, ...listening });
  const heard = recorder?.transport(transport) ?? transport;
  const measured = recorder?.clock(clock ?? deviceClock) ?? clock;
  const actor = createActor(machine, {
    input: { runId, ...(plan === undefined ? {} : { plan }) },
    // An undefined clock would replace xstate's own one.
    ...(measured === undefined ? {} : { clock: measured }),
  });
  recorder?.follow(actor);
  const seen = options.coverage === true ? watchCoverage(actor) : null;
  if (onEmitted !== undefined) actor.on('*', onEmitted);
  // A crashed actor leaves its children and their calls running, and throws globally if nobody listens.
  actor.subscribe({ error: () => session.abort(sessionEnded) });
  actor.start();
  const stop = (): void => {
    session.abort(sessionEnded);
    actor.stop();
  };
  return { actor, recorder, seen, stop };
}

const deviceClock: Clock = {
  setTimeout: (work, ms) => setTimeout(work, ms),
  clearTimeout: (timer) => clearTimeout(timer),
};

function isAtRest(snapshot: WizardSnapshot): boolean {
  return !selectIsBusy(snapshot) && !isEditorBusy(snapshot);
}

function placeOf(snapshot: WizardSnapshot): string {
  const { page } = readingOf(snapshot);
  const top = openEditors(snapshot).at(-1);
  if (top === undefined) return page;
  const { name, state } = editorReadingOf(top);
  return `${page}: ${name} ${state}`;
}
