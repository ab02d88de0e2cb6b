import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createActor } from 'xstate';
import { createLateLogics, type LateMachines } from '../machines/create-late-logics.ts';
import { sessionEnded } from '../machines/session-ended.ts';
import { selectPage, selectPlan } from '../machines/wizard/wizard.selectors.ts';
import { realWorld } from '../machines/world.ts';
import type { WizardEmitted, WizardInput } from '../machines/wizard/wizard.types.ts';
import type { Transport } from '../transport/transport.ts';
import { newRunId } from './new-run-id.ts';
import type { WizardActor } from './session-context.ts';

type Plan = NonNullable<WizardInput['plan']>;

/** What the owner needs of the element that it works for. */
export interface ActorOwnerHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Without one there is no actor; null, which frameworks set, is none. */
  readonly transport: Transport | null | undefined;
  /** A ready-made actor, which belongs to whoever made it. */
  readonly actor: WizardActor | undefined;
  /** Where the machines come from that are not needed at once. */
  readonly parts: { readonly machines: LateMachines };
  /** Told when there is another actor, or none any more. */
  actorReplaced(actor: WizardActor | undefined): void;
  /** Told what the wizard says to the outside. */
  wizardEmitted(emitted: WizardEmitted): void;
}

/**
 * Starts the wizard's actor when it is needed and stops it when nobody can need it any more.
 *
 * A move in the DOM is a disconnection and a connection, so nothing is stopped before a task has passed.
 * A run that is with the back end goes on until its outcome is known, whether it is looked at or not.
 */
export class ActorOwner implements ReactiveController {
  readonly #host: ActorOwnerHost;
  #given: WizardActor | undefined;
  #own: { readonly actor: WizardActor; readonly session: AbortController } | undefined;
  #listening: { unsubscribe(): void } | undefined;
  #current: WizardActor | undefined;
  #plan: Plan | null = null;
  #transport: ActorOwnerHost['transport'];
  /** The draft that was given last, as a text by which it is known again. */
  #givenText = '';

  constructor(host: ActorOwnerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#settle();
  }

  hostUpdate(): void {
    this.#settle();
  }

  hostDisconnected(): void {
    setTimeout(() => this.#release(), 0);
  }

  /** The draft as it stands, or as it will be begun with; null before anything is known. */
  get plan(): Plan | null {
    const snapshot = this.#current?.getSnapshot();
    return snapshot === undefined || snapshot.context.offer === null
      ? this.#plan
      : selectPlan(snapshot);
  }

  /**
   * Begins a run with a draft, or with nobody, in place of the one under way.
   *
   * A draft that equals what is entered, or the one that was given last, changes nothing.
   *
   * @returns why the run under way can't be replaced; null if it was, or need not be
   */
  begin(plan: Plan | null): 'actorGiven' | 'submitting' | null {
    const text = JSON.stringify(plan);
    const isKnown = text === this.#givenText || text === JSON.stringify(this.plan);
    // A template that makes the same plan anew, or gives back what it keeps, must not take away what was entered since.
    if (plan !== null && isKnown) {
      this.#givenText = text;
      return null;
    }
    if (this.#host.actor !== undefined) return 'actorGiven';
    if (this.#own?.actor.getSnapshot().hasTag('locked')) return 'submitting';
    this.#givenText = text;
    this.#beginWith(plan);
    return null;
  }

  /** Begins anew with what was entered, where the run that is there can't go on. */
  readonly restart = (): void => {
    this.#beginWith(this.plan);
  };

  #beginWith(plan: Plan | null): void {
    this.#plan = plan;
    this.#end();
    this.#host.requestUpdate();
  }

  #settle(): void {
    this.#given = this.#host.actor;
    if (this.#given === undefined && this.#host.isConnected) this.#start();
    this.#follow();
    const actor = this.#given ?? this.#own?.actor;
    if (actor === this.#current) return;
    this.#current = actor;
    this.#listening?.unsubscribe();
    this.#listening = actor?.on('*', (emitted) => this.#host.wizardEmitted(emitted));
    this.#host.actorReplaced(actor);
    if (actor === this.#own?.actor) actor?.start();
  }

  #start(): void {
    const { transport } = this.#host;
    if (this.#own !== undefined || transport == null) return;
    const session = new AbortController();
    const logic = createLateLogics(
      () => this.#host.transport ?? transport,
      session.signal,
      this.#host.parts.machines,
      { ...realWorld, report: reportError },
    );
    const plan = this.#plan === null ? {} : { plan: this.#plan };
    const actor = createActor(logic, { input: { runId: newRunId(), ...plan } });
    // A crashed actor leaves its children and their calls running; whoever develops the page is to hear of it.
    actor.subscribe({
      error: (error) => {
        session.abort(sessionEnded);
        reportError(error);
      },
    });
    this.#own = { actor, session };
  }

  /** Whoever plugs in another back end expects a run to go on that could not with the one before (fault A25). */
  #follow(): void {
    const { transport } = this.#host;
    const snapshot = this.#own?.actor.getSnapshot();
    const isOther = transport != null && transport !== this.#transport;
    this.#transport = transport;
    if (!isOther || snapshot?.status !== 'active') return;
    const page = selectPage(snapshot);
    if (page === 'loadFailed' || page === 'signedOut') {
      this.#own?.actor.send({ type: 'session.renewed' });
    }
  }

  #release(): void {
    const own = this.#own;
    if (own === undefined || this.#host.isConnected) return;
    if (own.actor.getSnapshot().hasTag('locked')) {
      const waiting = own.actor.subscribe((snapshot) => {
        if (snapshot.hasTag('locked')) return;
        waiting.unsubscribe();
        this.#release();
      });
      return;
    }
    // It may be put back, by whoever shows it only now and then.
    this.#plan = this.plan;
    this.#end();
  }

  #end(): void {
    this.#own?.session.abort(sessionEnded);
    this.#own?.actor.stop();
    this.#own = undefined;
  }
}
