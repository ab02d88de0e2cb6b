import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WizardSnapshot } from '../machines/wizard/wizard.selectors.ts';
import type { WizardActor } from './session-context.ts';

/**
 * Shows its host one selection of the wizard and renders it again only when that selection has changed.
 *
 * It observes and never starts or stops anything; a host that moves in the DOM goes on where it was.
 */
export class SelectController<Selection> implements ReactiveController {
  #actor: WizardActor | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #value: Selection | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #getActor: () => WizardActor | undefined;
  readonly #select: (snapshot: WizardSnapshot) => Selection;
  readonly #isEqual: (a: Selection | undefined, b: Selection) => boolean;

  /**
   * @param getActor read at every update, because the actor may come later than its host
   * @param isEqual when two selections look alike; identity by default
   */
  constructor(
    host: ReactiveControllerHost,
    getActor: () => WizardActor | undefined,
    select: (snapshot: WizardSnapshot) => Selection,
    isEqual: (a: Selection | undefined, b: Selection) => boolean = Object.is,
  ) {
    this.#host = host;
    this.#getActor = getActor;
    this.#select = select;
    this.#isEqual = isEqual;
    host.addController(this);
  }

  /** The current selection; undefined as long as there is no actor. */
  get value(): Selection | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#attach();
  }

  hostUpdate(): void {
    this.#attach();
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#actor = undefined;
  }

  #attach(): void {
    const actor = this.#getActor();
    if (actor === this.#actor) return;
    this.#subscription?.unsubscribe();
    this.#actor = actor;
    if (actor === undefined) return;
    const look = (): void => {
      if (this.#take(actor.getSnapshot())) this.#host.requestUpdate();
    };
    // An actor that has crashed tells so by its last snapshot.
    this.#subscription = actor.subscribe({ next: look, error: look });
    look();
  }

  #take(snapshot: WizardSnapshot): boolean {
    const next = this.#select(snapshot);
    if (this.#isEqual(this.#value, next)) return false;
    this.#value = next;
    return true;
  }
}

/** Equality for selections that are objects or lists of parts which keep their identity. */
export function isShallowEqual<Selection extends object>(
  a: Selection | undefined,
  b: Selection,
): boolean {
  if (a === undefined) return false;
  const keys = Object.keys(b);
  return (
    keys.length === Object.keys(a).length &&
    keys.every((key) => Object.is(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
