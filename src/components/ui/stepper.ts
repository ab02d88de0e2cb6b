import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from './icons.ts';

/** One step as the header shows it. */
export interface StepView {
  readonly name: string;
  readonly progress: 'done' | 'current' | 'ahead';
  /** Says the state to those who can't see the mark. */
  readonly progressName: string;
}

/** Where a person is and what is still to come. */
export function stepper(steps: readonly StepView[]): TemplateResult {
  return html`<ol class="steps" part="steps" role="list">
    ${steps.map(
      ({ name, progress, progressName }, index) =>
        html`<li class=${progress} aria-current=${progress === 'current' ? 'step' : nothing}>
          <span class="mark" aria-hidden="true"
            >${progress === 'done' ? checkIcon : index + 1}</span
          >
          <span class="name">${name}<span class="visually-hidden">, ${progressName}</span></span>
        </li>`,
    )}
  </ol>`;
}
