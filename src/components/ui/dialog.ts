import { html, nothing, type TemplateResult } from 'lit';
import { arrive, type Arrival } from './arrival.ts';
import { modal } from './modal.ts';

/** A window over the page, as the platform has it. */
export interface DialogView {
  /** Names the window in the root; its title has the id with `-title`. */
  readonly id: string;
  /** A template where a name in it needs a direction of its own. */
  readonly title: string | TemplateResult;
  readonly headingLevel: number;
  /** `alert` for a question that must be answered before anything else. */
  readonly kind?: 'dialog' | 'alert';
  /** The id of the text that the question is; an alert is read out with it. */
  readonly describedBy?: string;
  /** For windows that hold no list or table. */
  readonly isNarrow?: boolean;
  readonly body: unknown;
  /** The ways on; the primary one last. */
  readonly actions: unknown;
  /** Where the window is now; the focus follows to the heading of another page, or to a problem. */
  readonly arrival?: Arrival;
  /** Escape, or a close button: the wizard decides what follows, and takes the window away. */
  readonly onClose: () => void;
}

/**
 * Shows a window as long as it is in the template.
 *
 * The heading takes the focus in all engines alike. Escape belongs to the topmost window, and the page keeps it.
 */
export function dialog(view: DialogView): TemplateResult {
  const cancel = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    view.onClose();
  };
  return html`<dialog
    id=${view.id}
    class=${view.isNarrow === true ? 'dialog narrow' : 'dialog'}
    role=${view.kind === 'alert' ? 'alertdialog' : 'dialog'}
    aria-labelledby="${view.id}-title"
    aria-describedby=${view.describedBy ?? nothing}
    @cancel=${cancel}
    ${modal()}
    ${arrive(view.arrival)}
  >
    <div class="head">
      <div
        class="heading"
        id="${view.id}-title"
        role="heading"
        aria-level=${view.headingLevel}
        tabindex="-1"
        autofocus
      >
        ${view.title}
      </div>
    </div>
    <div class="body">${view.body}</div>
    <div class="moves">${view.actions}</div>
  </dialog>`;
}
