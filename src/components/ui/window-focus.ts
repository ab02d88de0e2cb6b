import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a window that is open has come to, and whether something there is wrong. */
export interface WindowPlace {
  /** Differs from place to place. */
  readonly place: string;
  readonly isProblem: boolean;
}

/**
 * Keeps the focus in an open window: it goes to a problem when one comes, and is not lost with a control that goes.
 *
 * Without a place of refuge (`data-refuge`) in the topmost window its heading takes what would be lost.
 */
export class WindowFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #placeOf: () => WindowPlace | null;
  #place: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, placeOf: () => WindowPlace | null) {
    this.#host = host;
    this.#placeOf = placeOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.#placeOf();
    const isNew = place !== null && place.place !== this.#place;
    this.#place = place?.place;
    if (place === null) return;
    // A window opens, and one that closes gives the focus back, after this rendering.
    setTimeout(() => this.#guide(isNew && place.isProblem), 0);
  }

  #guide(isTroubled: boolean): void {
    const open = [...this.#host.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
    if (open === undefined) return;
    if (isTroubled) open.querySelector<HTMLElement>('[data-problem]')?.focus();
    else if (!open.matches(':focus-within')) refugeIn(open)?.focus({ preventScroll: true });
  }
}

function refugeIn(open: HTMLDialogElement): HTMLElement | null {
  return open.querySelector<HTMLElement>('[data-refuge]') ?? open.querySelector('[autofocus]');
}
