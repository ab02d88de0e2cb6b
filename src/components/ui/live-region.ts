import type { ReactiveControllerHost } from 'lit';

/** What a live region says: each announcement once, and nothing of a page that was left. */
export class LiveRegion {
  readonly #host: ReactiveControllerHost;
  #text = '';
  /** Whether it was said since the last rendering. */
  #isNews = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What stands in the region now. */
  get text(): string {
    return this.#text;
  }

  /** Says something with the next rendering. */
  say(text: string): void {
    // The same words twice would be no change, and stay unspoken.
    this.#text = text === this.#text ? `${text}\u00A0` : text;
    this.#isNews = true;
    this.#host.requestUpdate();
  }

  /**
   * Called before each rendering.
   *
   * @param isLeaving whether another page comes: reading on to its end, nobody must find what was said on the one before
   */
  turn(isLeaving: boolean): void {
    if (isLeaving && !this.#isNews) this.#text = '';
    this.#isNews = false;
  }
}
