import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { dialog } from '../ui/dialog.ts';

/** Asks before what was entered goes (R21). */
export function leavingPrompt(
  messages: FirstMessages,
  headingLevel: number,
  onStay: () => void,
  onLeave: () => void,
): TemplateResult {
  const words = messages.leaving;
  return dialog({
    id: 'leaving',
    kind: 'alert',
    isNarrow: true,
    title: words.heading,
    headingLevel,
    describedBy: 'leaving-text',
    body: html`<p id="leaving-text">${words.hint}</p>`,
    actions: html`
      <button type="button" class="primary" @click=${onStay}>${words.stay}</button>
      <button type="button" @click=${onLeave}>${words.leave}</button>
    `,
    onClose: onStay,
  });
}

/** The session has ended; what was entered waits until the admin has signed in again (fault A25). */
export function signedOutPrompt(
  messages: FirstMessages,
  headingLevel: number,
  isBusy: boolean,
  onRenewed: () => void,
): TemplateResult {
  const words = messages.signedOut;
  return dialog({
    id: 'signed-out',
    kind: 'alert',
    isNarrow: true,
    title: words.heading,
    headingLevel,
    describedBy: 'signed-out-text',
    body: html`<p id="signed-out-text">${words.hint}</p>`,
    actions: html`<button
      type="button"
      class="primary"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${onRenewed}
    >
      ${words.renewed}
    </button>`,
    // There is no way round it: the back end answers nobody whom it does not know.
    onClose: () => {},
  });
}
