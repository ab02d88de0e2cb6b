import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FailureDetails } from '../../domain/failure.ts';
import type { Messages } from '../../messages/messages.ts';
import { failureNote } from '../ui/failure-note.ts';
import { warningIcon } from '../ui/icons.ts';
import { valueOf } from '../ui/value-of.ts';

/** One of several lists to pick from. */
interface ListOption<List extends string> {
  readonly list: List;
  readonly name: string;
}

/** Chooses between the lists that can be used; a single one needs no choice (R04). */
export function listChoice<List extends string>(
  id: string,
  legend: string,
  options: readonly ListOption<List>[],
  shown: List,
  onShow: (list: List) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<fieldset class="lists">
    <legend class="visually-hidden">${legend}</legend>
    ${options.map(
      ({ list, name }) =>
        html`<label class="list-choice">
          <input
            type="radio"
            name="add-users-${id}-list"
            value=${list}
            .checked=${list === shown}
            @change=${() => onShow(list)}
          />
          ${name}
        </label>`,
    )}
  </fieldset>`;
}

/** What narrows a list by what is typed. */
export function searchField(
  id: string,
  label: string,
  text: string,
  onType: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      inputmode="search"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      .value=${text}
      @input=${(event: Event) => onType(valueOf(event))}
    />
  </div>`;
}

/** What can be picked; the focus finds refuge in it when a control in it goes. */
export function pickList<Pick>(
  label: string,
  picks: readonly Pick[],
  keyOf: (pick: Pick) => string,
  line: (pick: Pick) => TemplateResult,
): TemplateResult {
  return html`<ul class="picks" role="list" tabindex="-1" data-refuge aria-label=${label}>
    ${repeat(picks, keyOf, line)}
  </ul>`;
}

/** How many there are; a live region that is there, and empty, before it has something to say. */
export function resultCount(text: string): TemplateResult {
  return html`<p class="count muted" role="status">${text}</p>`;
}

/** What did not work and why, with the way to try again. */
export function retryNote(
  words: string,
  failure: FailureDetails | null,
  messages: Messages,
  onRetry: () => void,
): TemplateResult {
  return failureNote({ words, failure, messages, retry: messages.pickers.retry, onRetry });
}

/** A problem in a window; the focus goes to its words. */
export function problemNote(text: string, repair: unknown = nothing): TemplateResult {
  return html`<div class="note danger failure">
    ${warningIcon}
    <p data-problem tabindex="-1">${text}</p>
    ${repair}
  </div>`;
}

/** The button that gets what comes next; it stays where it is while it waits. */
export function moreButton(isBusy: boolean, label: string, onMore: () => void): TemplateResult {
  return html`<button
    class="more"
    type="button"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${onMore}
  >
    ${label}
  </button>`;
}
