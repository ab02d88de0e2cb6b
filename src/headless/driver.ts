import { createActor, waitFor, type ActorOptions } from 'xstate';
import type { FailureDetails } from '../domain/failure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Issue } from '../domain/issue.ts';
import type { RowOutcome } from '../domain/submission.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import { createLogics } from '../machines/create-logics.ts';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import { localIssues, shippingIssues, startIssues } from '../machines/wizard/wizard-run.ts';
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
import type { World } from '../machines/world.ts';
import type { Transport } from '../transport/transport.ts';
import {
  editorReadingOf,
  isEditorBusy,
  openEditors,
  tellEditor,
  type EditorEvent,
  type EditorReading,
} from './open-editor.ts';
import { WizardRefusal } from './wizard-refusal.ts';

export interface WizardDriverOptions {
  readonly transport: Transport;
  /** Names this run in everything that is submitted; no other run may have the same. */
  readonly runId: string;
  /** What the wizard's waits are measured by, such as a `SimulatedClock`; without it they take real time. */
  readonly clock?: NonNullable<ActorOptions<WizardMachine>['clock']>;
  /** The time and chance that the wizard goes by; the device's own without it. */
  readonly world?: World;
  /** A draft to go on with. */
  readonly plan?: Plan;
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
   * Does what a person can do now in the editor that lies on top: a window, or the path that is open.
   *
   * @throws {WizardRefusal} when no editor is open, or when it does not take this event where it is
   */
  sendToEditor(event: EditorEvent): void;
  /** The editor that lies on top; null when none is open. */
  editor(): EditorReading | null;
  /**
   * Waits until the back end has answered, and the wizard and its editors rest.
   *
   * @throws {Error} when it has not come to rest after `timeoutMs` (default 30 000)
   */
  settled(timeoutMs?: number): Promise<void>;
  read(): WizardReading;
  /** Ends the run and every call that is under way; a Node process with a driver left running does not end. */
  dispose(): void;
}

/** Starts the wizard over a transport. */
export function createWizardDriver(options: WizardDriverOptions): WizardDriver {
  const session = new AbortController();
  const actor = createActor(
    createLogics(() => options.transport, session.signal, options.world),
    {
      input: {
        runId: options.runId,
        ...(options.plan === undefined ? {} : { plan: options.plan }),
      },
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
    sendToEditor(event) {
      const snapshot = actor.getSnapshot();
      const top = openEditors(snapshot).at(-1);
      if (top === undefined || !tellEditor(top, event)) {
        throw new WizardRefusal(event.type, placeOf(snapshot));
      }
    },
    editor() {
      const top = openEditors(actor.getSnapshot()).at(-1);
      return top === undefined ? null : editorReadingOf(top);
    },
    async settled(timeoutMs = 30_000) {
      await waitFor(actor, isAtRest, { timeout: timeoutMs });
    },
    read: () => readingOf(actor.getSnapshot()),
    dispose() {
      session.abort();
      actor.stop();
    },
  };
}

function isAtRest(snapshot: WizardSnapshot): boolean {
  return !selectIsBusy(snapshot) && !isEditorBusy(snapshot);
}

function placeOf(snapshot: WizardSnapshot): string {
  const page = selectPage(snapshot);
  const top = openEditors(snapshot).at(-1);
  if (top === undefined) return page;
  const { name, state } = editorReadingOf(top);
  return `${page}: ${name} ${state}`;
}

/** What a person would see of a snapshot. */
export function readingOf(snapshot: WizardSnapshot): WizardReading {
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
      ...(page === 'people' ? [] : [...shippingIssues(context), ...startIssues(context)]),
    ],
    summary: selectSummary(snapshot),
    outcomes: context.outcomes,
    failure: context.failure,
  };
}
