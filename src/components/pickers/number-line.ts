import { html, nothing, type TemplateResult } from 'lit';
import { phoneNumberText } from '../../messages/phone-number-text.ts';

/** One number of a list, with where it is from, what it costs, and what can be done with it. */
export function numberLine(
  e164: string,
  place: string,
  price: string | null,
  action: TemplateResult,
): TemplateResult {
  return html`<li class="pick">
    <span class="what">
      <bdi class="name" dir="ltr">${phoneNumberText(e164)}</bdi>
      ${place === '' ? nothing : html`<small class="muted"><bdi>${place}</bdi></small>`}
    </span>
    ${price === null ? nothing : html`<span class="price">${price}</span>`} ${action}
  </li>`;
}
