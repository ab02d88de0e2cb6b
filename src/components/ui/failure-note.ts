import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FailureDetails } from '../../domain/failure.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { issueText } from '../../messages/issue-messages.ts';
import { warningIcon } from './icons.ts';

export interface FailureNoteView {
  /** What did not work, where the page does not say so. */
  readonly words?: string;
  readonly failure: FailureDetails | null;
  readonly messages: FirstMessages;
  readonly retry?: string;
  readonly onRetry?: () => void;
}

/** What did not work and why, with its repair beside it; the focus can be taken there. */
export function failureNote(view: FailureNoteView): TemplateResult {
  const { words, failure, messages, retry, onRetry } = view;
  const told = [...new Set(failure?.issues.map((issue) => issueText(messages.issues, issue)))];
  return html`<div class="note danger failure">
    ${warningIcon}
    <p data-problem tabindex="-1">
      <strong>${words}</strong>
      ${failure === null ? nothing : messages.failures[failure.kind]} ${told.join(' ')}
    </p>
    ${
      onRetry === undefined
        ? nothing
        : html`<button type="button" @click=${onRetry}>${retry}</button>`
    }
    ${failure?.support == null ? nothing : supportLine(failure.support, messages)}
  </div>`;
}

/** What the back end says of it in words and codes of its own, to be handed on to those who can look it up. */
function supportLine(
  { code, traceId, message }: NonNullable<FailureDetails['support']>,
  { support }: FirstMessages,
): TemplateResult {
  const told = [message, code, traceId].filter(Boolean);
  const copy = ({ currentTarget }: Event): void => {
    const said = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    const tell = (): void => said?.replaceChildren(support.copied);
    void navigator.clipboard.writeText(told.join('\n')).then(tell, () => {});
  };
  return html`<small class="muted"
    >${told.map((text) => html`<bdi>${text}</bdi> `)}${
      isSecureContext
        ? html`<button type="button" class="quiet" @click=${copy}>${support.copy}</button>
            <span role="status" .textContent=${live('')}></span>`
        : nothing
    }</small
  >`;
}
