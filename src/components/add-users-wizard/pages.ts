import { html, nothing, type TemplateResult } from 'lit';
import type { FailureDetails } from '../../domain/failure.ts';
import { selectIsAsking, type WizardSnapshot } from '../../machines/wizard/wizard.selectors.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { pageHeading } from '../ui/heading.ts';
import { supportOf } from '../ui/support-of.ts';
import { leavingWords } from './leaving-words.ts';

/** Said to the developer who has not plugged a back end in yet. */
export function noTransportPage(messages: FirstMessages): TemplateResult {
  return html`<p class="note warning">${messages.noTransport}</p>`;
}

const bones = html`<div class="bones" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  <div class="bones tall" aria-hidden="true"><i></i></div>`;

/** Shown while the language is loaded: there are no words yet to say so. */
export function wordlessPage(): TemplateResult {
  return html`<div class="wizard" aria-busy="true">
    <div class="page"><div class="skeleton">${bones}</div></div>
  </div>`;
}

/** Shown while the account is read: the shape of what is to come. */
export function loadingPage(messages: FirstMessages): TemplateResult {
  return html`<div class="skeleton">
    <p class="muted">${messages.loading.wait}</p>
    ${bones}
  </div>`;
}

/** The account could not be read, and what can be done about it. */
export function loadFailedPage(
  messages: FirstMessages,
  headingLevel: number,
  failure: FailureDetails | null,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="notice">
    ${pageHeading(messages.loading.failed, headingLevel)}
    ${
      failure === null
        ? nothing
        : html`<p>${messages.failures[failure.kind]}</p>
            ${supportOf(failure)}`
    }
    <button type="button" class="primary" @click=${onRetry}>${messages.loading.retry}</button>
  </div>`;
}

/** The run was left before everybody was added. */
export function leftPage(
  messages: FirstMessages,
  headingLevel: number,
  snapshot: WizardSnapshot,
  onAgain: () => void,
): TemplateResult {
  const { heading, hint, again } = leavingWords(messages.left, snapshot);
  return html`<div class="notice">
    ${pageHeading(heading, headingLevel)}
    <p class="muted">${hint}</p>
    <button type="button" class="primary" @click=${onAgain}>${again}</button>
  </div>`;
}

/** The run is with the back end; there is nothing to do but wait. */
export function submittingPage(
  messages: FirstMessages,
  headingLevel: number,
  snapshot: WizardSnapshot,
): TemplateResult {
  const { asking, heading } = messages.submitting;
  const words = selectIsAsking(snapshot)
    ? asking
    : heading(snapshot.context.submission.request.rows.length);
  return html`<div class="notice" aria-busy="true">
    ${pageHeading(words, headingLevel)}
    <p class="muted">${messages.submitting.hint}</p>
    <div class="progress" aria-hidden="true"></div>
  </div>`;
}
