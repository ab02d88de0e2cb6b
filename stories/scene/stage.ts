import { SimulatedClock, waitFor, type AnyActorRef } from 'xstate';
import type { WizardActor } from '../../src/context/session-context.ts';
import type { RowId, UserTypeId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { UserKind } from '../../src/domain/user-type.ts';
import type { CoverageReport } from '../../src/headless/coverage-report.ts';
import { createWizardDriver } from '../../src/headless/driver.ts';
import {
  isEditorBusy,
  openEditors,
  tellEditor,
  type EditorEvent,
} from '../../src/headless/open-editor.ts';
import { traceText } from '../../src/headless/trace.ts';
import { selectIsBusy } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { realWorld } from '../../src/machines/world.ts';
import { seededRandom } from '../../src/domain/seeded-random.ts';
import { openStoryAccount, type StoryAccount, type StoryAccountOptions } from './story-account.ts';
import { restingPlaces } from './resting-places.ts';

export interface StageOptions extends StoryAccountOptions {
  /** A wizard's waits last until the scene lets them pass. */
  readonly isClockStopped?: boolean;
  /** Passwords and PINs can't be drawn. */
  readonly hasNoChance?: boolean;
  /** A draft to go on with; none unless given. */
  readonly plan?: Plan;
  /** The user type that is chosen first; the wizard's own choice unless given. */
  readonly userType?: UserKind;
}

/** What can be told of the run that a story shows. */
export interface ShownRun {
  /** What was done up to now, as text; no secret is in it. */
  trace(): string;
  /** What was seen of the machines up to now, each item with how often. */
  seen(): CoverageReport['seen'];
}

/** Where a scene is played: a running wizard over an account of its own, without an element. */
export interface Stage {
  readonly actor: WizardActor;
  readonly account: StoryAccount;
  /** Does one thing after the other, each when all has come of the one before. */
  tell(...events: readonly WizardEvent[]): Promise<void>;
  /** The same in the window, or the path, that lies on top. */
  edit(...events: readonly EditorEvent[]): Promise<void>;
  /** Says one more thing to the window that lies on top, and does not wait. */
  say(event: EditorEvent): void;
  /** Lets so many milliseconds of a stopped clock pass. */
  pass(ms: number): Promise<void>;
  /** The id of the person in a place, from 1. */
  rowAt(place: number): RowId;
  /** What was done and seen up to now. */
  readonly run: ShownRun;
  /** The states in which the wizard and everything that is open in it are. */
  places(): readonly string[];
  close(): void;
}

/** A scene can't be played with what the toolbar asks for: the wizard does not take this event where it is. */
export class SceneStopped extends Error {
  override readonly name = 'SceneStopped';
}

/** Starts a wizard and waits until its account is loaded, or will never be. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const account = await openStoryAccount(options);
  const isStopped = options.isClockStopped === true;
  const clock = isStopped ? new SimulatedClock() : undefined;
  const random = seededRandom(7);
  const draw = (below: number): number => {
    if (options.hasNoChance === true) throw new Error('Nothing can be drawn in this scene.');
    return Math.floor(random() * below);
  };
  const world = { ...realWorld, random: draw };
  const driver = createWizardDriver({
    transport: account.transport,
    runId: 'story',
    world,
    ...(options.plan === undefined ? {} : { plan: options.plan }),
    trace: true,
    coverage: true,
    ...(clock === undefined ? {} : { clock }),
  });
  const { actor } = driver;
  const top = (): AnyActorRef | undefined => openEditors(actor.getSnapshot()).at(-1);
  const say = (event: EditorEvent): void => {
    const editor = top();
    if (editor === undefined || !tellEditor(editor, event)) throw stopped(event.type, actor);
  };
  const stage: Stage = {
    actor,
    account,
    async tell(...events) {
      for (const event of events) {
        if (!actor.getSnapshot().can(event)) throw stopped(event.type, actor);
        actor.send(event);
        await settle(actor, account, isStopped);
      }
    },
    async edit(...events) {
      for (const event of events) {
        say(event);
        await settle(actor, account, isStopped);
      }
    },
    say,
    async pass(ms) {
      clock?.increment(ms);
      await settle(actor, account, isStopped);
    },
    rowAt(place) {
      const row = actor.getSnapshot().context.roster.rows[place - 1];
      if (row === undefined) throw new SceneStopped(`there is no row ${place}`);
      return row.id;
    },
    places: () => restingPlaces(actor.getSnapshot()),
    run: { trace: () => traceText(driver.trace()), seen: () => driver.coverage().seen },
    close: driver.dispose,
  };
  await settle(actor, account, isStopped);
  if (options.userType !== undefined) await chooseType(stage, options.userType);
  return stage;
}

async function chooseType(stage: Stage, kind: UserKind): Promise<void> {
  const types = stage.actor.getSnapshot().context.offer?.userTypes ?? [];
  const found: { readonly id: UserTypeId } | undefined = types.find((type) => type.kind === kind);
  if (found === undefined) return;
  await stage.tell({ type: 'userType.choose', userTypeId: found.id });
}

/** Waits until nothing more comes of what was done: all is answered, or one call never will be. */
async function settle(
  actor: WizardActor,
  account: StoryAccount,
  isClockStopped: boolean,
): Promise<void> {
  const { held } = account;
  const rested = waitFor(actor, (snapshot) => !selectIsBusy(snapshot) && !isEditorBusy(snapshot), {
    timeout: PATIENCE,
  });
  await Promise.race([
    rested.catch(() => undefined),
    held,
    ...(isClockStopped ? [unasked(account)] : []),
  ]);
  await nextTask();
}

/** Waits until no call is on its way: with a stopped clock nothing else can happen. */
async function unasked(account: StoryAccount): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await nextTask();
    if (account.isAsked()) quiet = 0;
  }
}

/** A wait that no scene needs. */
const PATIENCE = 20_000;

function stopped(event: string, actor: WizardActor): SceneStopped {
  const places = restingPlaces(actor.getSnapshot()).join(' and ');
  return new SceneStopped(`“${event}” is not possible in ${places}`);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
