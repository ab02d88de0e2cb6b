import { html, nothing, type TemplateResult } from 'lit';
import type { FailureDetails } from '../../domain/failure.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { issueText } from '../../messages/issue-messages.ts';

export interface FailureNoteView {
  /** What did not work. */
  readonly words: string;
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
    <p data-problem tabindex="-1">
      <strong>${words}</strong>
      ${failure === null ? nothing : messages.failures[failure.kind]} ${told.join(' ')}
      ${
        failure === null || failure.support === null
          ? nothing
          : html`<small class="muted"><bdi>${failure.support.code}</bdi></small>`
      }
    </p>
    ${
      onRetry === undefined
        ? nothing
        : html`<button type="button" @click=${onRetry}>${retry}</button>`
    }
  </div>`;
}
