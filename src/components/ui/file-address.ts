import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The address of a file that is made on the page, for a link to save it.
 *
 * It is given back as soon as the file is another one, or its element leaves the page.
 */
export class FileAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #type: string;
  #made: { readonly text: string; readonly address: string } | null = null;

  constructor(host: ReactiveControllerHost, type: string) {
    this.#host = host;
    this.#type = type;
    host.addController(this);
  }

  /** Where this text can be fetched from. */
  of(text: string): string {
    if (this.#made?.text === text) return this.#made.address;
    this.#giveBack();
    const address = URL.createObjectURL(new Blob([text], { type: this.#type }));
    this.#made = { text, address };
    return address;
  }

  // After a move the link needs an address again.
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#giveBack();
  }

  #giveBack(): void {
    if (this.#made !== null) URL.revokeObjectURL(this.#made.address);
    this.#made = null;
  }
}
