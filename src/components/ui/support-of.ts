import { html, nothing, type TemplateResult } from 'lit';
import type { FailureDetails } from '../../domain/failure.ts';

/** What the back end says of a failure in words and codes of its own, for those who can look it up. */
export function supportOf({ support }: FailureDetails): TemplateResult | typeof nothing {
  if (support === null) return nothing;
  const told = [support.message, support.code, support.traceId].filter(Boolean);
  return html`<p class="muted">${told.map((text) => html`<bdi>${text}</bdi> `)}</p>`;
}
