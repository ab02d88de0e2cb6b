import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../domain/issue.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { issueText } from '../../messages/issue-messages.ts';
import { warningIcon } from './icons.ts';

/** What a control needs to be named, described and marked by its field. */
export interface FieldParts {
  readonly id: string;
  readonly invalid: 'true' | typeof nothing;
  readonly describedBy: string | typeof nothing;
}

export interface FieldView {
  /** Unique in the root. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it; only what shall be shown now. */
  readonly issues: readonly Issue[];
  readonly messages: FirstMessages;
  /** Draws the control; it takes the id, and names its hint and problems. */
  readonly control: (parts: FieldParts) => TemplateResult;
}

/** A labelled control with its hint, and its problems below it. */
export function field({ id, label, hint, issues, messages, control }: FieldView): TemplateResult {
  const hintId = hint === undefined ? [] : [`${id}-hint`];
  const problemId = issues.length === 0 ? [] : [`${id}-problem`];
  const description = [...hintId, ...problemId].join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control({
      id,
      invalid: issues.length > 0 ? 'true' : nothing,
      describedBy: description === '' ? nothing : description,
    })}
    ${hint === undefined ? nothing : html`<small class="muted" id="${id}-hint">${hint}</small>`}
    ${
      issues.length === 0
        ? nothing
        : html`<small class="problem" id="${id}-problem"
            >${warningIcon}<span
              >${issues.map((issue) => issueText(messages.issues, issue)).join(' ')}</span
            ></small
          >`
    }
  </div>`;
}
