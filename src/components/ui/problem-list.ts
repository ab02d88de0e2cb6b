import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from './icons.ts';

/** A problem as it is told: the id that a control describes itself by, and the words. */
export interface ProblemView {
  readonly id: string;
  readonly field: string | null;
  readonly text: string;
}

/** One line: a problem, or several that are alike, told together to those who see them. */
export interface ProblemLine {
  readonly problems: readonly ProblemView[];
  /** The line of several; each control goes on to be described by its own problem alone. */
  readonly together: Omit<ProblemView, 'id'> | null;
  /** What mends it at once; null where that is not obvious. */
  readonly repair: TemplateResult | null;
}

/** The problems of one row, each with the name of its cell. */
export function problemList(lines: readonly ProblemLine[]): TemplateResult {
  return html`<ul class="problems" role="list">
    ${lines.map(
      ({ problems, together, repair }) =>
        html`<li>
          ${warningIcon}${
            together === null
              ? problems.map((problem) => ownLine(problem))
              : html`<span aria-hidden="true">${wordsOf(together)}</span
                  ><span class="visually-hidden"
                    >${problems.map((problem) => ownLine(problem))}</span
                  >`
          }${repair === null ? nothing : html`<span class="repairs">${repair}</span>`}
        </li>`,
    )}
  </ul>`;
}

function ownLine(problem: ProblemView): TemplateResult {
  const isOfRow = problem.field === null;
  return html`<span id=${problem.id} ?data-problem=${isOfRow} tabindex=${isOfRow ? -1 : nothing}
    >${wordsOf(problem)}</span
  > `;
}

function wordsOf({ field, text }: Omit<ProblemView, 'id'>): TemplateResult {
  return html`${field === null ? '' : html`<strong>${field}:</strong> `}${text}`;
}
