import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { dialog } from '../ui/dialog.ts';
import { pageHeading } from '../ui/heading.ts';

/** A page or window whose part is on its way, or could not be loaded. */
export interface MissingPartView {
  readonly title: string;
  readonly headingLevel: number;
  readonly hasFailed: boolean;
  readonly messages: FirstMessages;
  readonly onRetry: () => void;
  /** The way back to where everything is there; null when there is none. */
  readonly onBack: (() => void) | null;
}

/** Stands where the page will be: the shape of what is to come, or why it does not come. */
export function missingPage(view: MissingPartView): TemplateResult {
  const { title, headingLevel, hasFailed, messages } = view;
  const { parts } = messages;
  if (!hasFailed) {
    return html`<div class="skeleton" aria-busy="true">
      ${pageHeading(title, headingLevel, parts.wait)}
      <p class="muted" aria-hidden="true">${parts.wait}</p>
      <div class="bones tall" aria-hidden="true"><i></i><i></i></div>
      <div class="moves">${backButton(view)}</div>
    </div>`;
  }
  return html`<div class="notice">
    ${pageHeading(parts.failed(title), headingLevel)}
    <p>${parts.hint}</p>
    <div class="moves">${retryButton(view)} ${backButton(view)}</div>
  </div>`;
}

/** Stands where the window will be. */
export function missingWindow(view: MissingPartView & { onBack: () => void }): TemplateResult {
  const { title, headingLevel, hasFailed, messages, onBack } = view;
  const { parts } = messages;
  return dialog({
    id: 'missing-window',
    isNarrow: true,
    title: hasFailed ? parts.failed(title) : title,
    headingLevel,
    describedBy: 'missing-window-text',
    body: html`<p id="missing-window-text" aria-busy=${hasFailed ? 'false' : 'true'}>
      ${hasFailed ? parts.hint : parts.wait}
    </p>`,
    actions: html`
      ${hasFailed ? retryButton(view) : nothing}
      <button type="button" @click=${onBack}>${messages.footer.cancel}</button>
    `,
    arrival: { page: hasFailed ? 'failed' : 'waiting', problem: null },
    onClose: onBack,
  });
}

function retryButton({ messages, onRetry }: MissingPartView): TemplateResult {
  return html`<button type="button" class="primary" @click=${onRetry}>
    ${messages.parts.retry}
  </button>`;
}

function backButton({ messages, onBack }: MissingPartView): TemplateResult | typeof nothing {
  if (onBack === null) return nothing;
  return html`<button type="button" @click=${onBack}>${messages.footer.back}</button>`;
}
