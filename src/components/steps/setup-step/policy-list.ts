import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../domain/issue.ts';
import type { PolicyRule } from '../../../domain/policy-rules.ts';
import type { Messages } from '../../../messages/messages.ts';
import { checkIcon } from '../../ui/icons.ts';
import { brokenIcon, openIcon } from './rule-icons.ts';

export interface PolicyListView {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly PolicyRule[];
  /** What is wrong with the secret at this moment. */
  readonly issues: readonly Issue[];
  readonly isEmpty: boolean;
  readonly messages: Messages;
}

const ICONS = { met: checkIcon, broken: brokenIcon, open: openIcon };

/** The rules of the account, to be read before anything is typed; their marks follow what is typed, unspoken (R28). */
export function policyList({ id, title, rules, issues, isEmpty, messages }: PolicyListView) {
  return html`<div class="policy" id=${id}>
    <small>${title}</small>
    <ul role="list">
      ${rules.map((rule) => ruleLine(rule, stateOf(rule, issues, isEmpty), messages))}
    </ul>
  </div>`;
}

type RuleState = 'met' | 'broken' | 'open';

function ruleLine(rule: PolicyRule, state: RuleState, { credentials }: Messages): TemplateResult {
  return html`<li class=${state}>
    ${ICONS[state]}<span
      >${credentials.rules[rule.name](rule.params)}<span class="visually-hidden"
        >, ${credentials.ruleStates[state]}</span
      ></span
    >
  </li>`;
}

function stateOf({ codes }: PolicyRule, issues: readonly Issue[], isEmpty: boolean): RuleState {
  if (isEmpty) return 'open';
  return issues.some(({ code }) => codes.includes(code)) ? 'broken' : 'met';
}
