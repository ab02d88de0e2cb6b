import { html, nothing, type TemplateResult } from 'lit';

/** Whether a host's outline can have a title of this level, with two more below it. */
export function isLevel(level: unknown): level is number {
  return [1, 2, 3, 4, 5].includes(Number(level));
}

/** The heading of a page: it takes the focus when a person arrives, and says which step this is. */
export function pageHeading(text: string, level: number, step?: string): TemplateResult {
  return html`<div
    class="heading"
    role="heading"
    aria-level=${level}
    tabindex="-1"
    data-focus="heading"
  >
    ${text}${step === undefined ? nothing : html`<span class="visually-hidden">. ${step}</span>`}
  </div>`;
}
