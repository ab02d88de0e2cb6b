import { createActor, waitFor, type ActorOptions } from 'xstate';
import type { FailureDetails } from '../domain/failure.ts';
import type { Issue } from '../domain/issue.ts';
import type { RowOutcome } from '../domain/submission.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import { createLogics } from '../machines/create-logics.ts';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import { localIssues, startIssues } from '../machines/wizard/wizard-run.ts';
import {
  selectEnding,
  selectIsBusy,
  selectPage,
  selectSummary,
  type RunSummary,
  type WizardSnapshot,
} from '../machines/wizard/wizard.selectors.ts';
import type {
  AccountOffer,
  WizardEmitted,
  WizardEvent,
  WizardPage,
} from '../machines/wizard/wizard.types.ts';
import type { Transport } from '../transport/transport.ts';
import { WizardRefusal } from './wizard-refusal.ts';

export interface WizardDriverOptions {
  readonly transport: Transport;
  /** Names this run in everything that is submitted; no other run may have the same. */
  readonly runId: string;
  /** What the wizard's waits are measured by, such as a `SimulatedClock`; without it they take real time. */
  readonly clock?: NonNullable<ActorOptions<WizardMachine>['clock']>;
  /** Hears what a host hears, from the first moment on. */
  readonly onEmitted?: (emitted: WizardEmitted) => void;
}

/** What a person would see, in plain values. */
export interface WizardReading {
  readonly page: WizardPage;
  readonly ending: ReturnType<typeof selectEnding>;
  readonly isBusy: boolean;
  readonly offer: AccountOffer | null;
  readonly rows: readonly UserDraft[];
  /** Every problem there is, shown or not yet. */
  readonly issues: readonly Issue[];
  readonly summary: RunSummary;
  readonly outcomes: readonly RowOutcome[];
  readonly failure: FailureDetails | null;
}

/** The wizard without a browser: the same machines, told and read in plain values. */
export interface WizardDriver {
  /**
   * Does what a person can do now.
   *
   * @throws {WizardRefusal} when the wizard does not take this event where it is
   */
  send(event: WizardEvent): void;
  /**
   * Waits until the back end has answered and the wizard rests.
   *
   * @throws {Error} when it has not come to rest after `timeoutMs` (default 30 000)
   */
  settled(timeoutMs?: number): Promise<void>;
  read(): WizardReading;
  /** Ends the run and every call that is under way. */
  dispose(): void;
}

/** Starts the wizard over a transport. */
export function createWizardDriver(options: WizardDriverOptions): WizardDriver {
  const session = new AbortController();
  const actor = createActor(
    createLogics(() => options.transport, session.signal),
    {
      input: { runId: options.runId },
      // An undefined clock would replace xstate's own one.
      ...(options.clock === undefined ? {} : { clock: options.clock }),
    },
  );
  const { onEmitted } = options;
  if (onEmitted !== undefined) actor.on('*', onEmitted);
  // A crashed actor leaves its children and their calls running, and throws globally if nobody listens.
  actor.subscribe({ error: () => session.abort() });
  actor.start();
  return {
    send(event) {
      const snapshot = actor.getSnapshot();
      if (!snapshot.can(event)) throw new WizardRefusal(event.type, selectPage(snapshot));
      actor.send(event);
    },
    async settled(timeoutMs = 30_000) {
      await waitFor(actor, (snapshot) => !selectIsBusy(snapshot), { timeout: timeoutMs });
    },
    read: () => readingOf(actor.getSnapshot()),
    dispose() {
      session.abort();
      actor.stop();
    },
  };
}

function readingOf(snapshot: WizardSnapshot): WizardReading {
  const { context } = snapshot;
  const page = selectPage(snapshot);
  return {
    page,
    ending: selectEnding(snapshot),
    isBusy: selectIsBusy(snapshot),
    offer: context.offer,
    rows: context.roster.rows,
    issues: [
      ...localIssues(context),
      ...context.reported,
      ...(page === 'people' ? [] : startIssues(context)),
    ],
    summary: selectSummary(snapshot),
    outcomes: context.outcomes,
    failure: context.failure,
  };
}
