import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from './icons.ts';

/** A problem as it is told: the id that a control describes itself by, and the words. */
export interface ProblemView {
  readonly id: string;
  readonly field: string | null;
  readonly text: string;
  /** What mends it at once; null or nothing where that is not obvious. */
  readonly repair?: TemplateResult | null;
}

/** The problems of one row, each with the name of its cell. */
export function problemList(problems: readonly ProblemView[]): TemplateResult {
  return html`<ul class="problems" role="list">
    ${problems.map(
      ({ id, field, text, repair }) =>
        html`<li>
          ${warningIcon}<span
            id=${id}
            ?data-problem=${field === null}
            tabindex=${field === null ? -1 : nothing}
            >${field === null ? '' : html`<strong>${field}:</strong> `}${text}</span
          >${repair ? html`<span class="repairs">${repair}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
