import { nothing, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/**
 * Opens the `<dialog>` on which it stands over everything, and gives the focus back when the dialog goes.
 *
 * A dialog that leaves the document while it is open would leave the focus nowhere; where the wizard's guidance
 * has taken it somewhere by then, it stays there. One that is moved in the document is over everything again.
 */
class ModalDirective extends AsyncDirective {
  #element: HTMLDialogElement | undefined;
  #opener: HTMLElement | null = null;

  render(): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart): typeof nothing {
    if (this.#element !== undefined || !(element instanceof HTMLDialogElement)) return nothing;
    this.#element = element;
    // Where it stands in the document is only known after this rendering.
    queueMicrotask(this.#show);
    // Chrome closes a window by itself at the second Escape in a row; where the wizard keeps it, it comes back.
    element.addEventListener('close', this.#showLater);
    return nothing;
  }

  protected override disconnected(): void {
    const opener = this.#opener;
    setTimeout(() => {
      if (this.isConnected || opener?.isConnected !== true) return;
      if (focusedIn(opener) === null) opener.focus();
    });
  }

  // A page that comes back renders first, and may no longer have this window.
  protected override reconnected(): void {
    this.#showLater();
  }

  readonly #showLater = (): void => {
    setTimeout(this.#show);
  };

  readonly #show = (): void => {
    const element = this.#element;
    if (element?.isConnected !== true || element.matches(':modal')) return;
    this.#opener ??= focusedIn(element);
    // A dialog that was moved is still open, but no longer over everything.
    element.open = false;
    element.showModal();
    // Safari gives the second of two windows that come back at once no focus.
    element.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
}

export const modal = directive(ModalDirective);

function focusedIn(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const focused =
    root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
