import { html, type TemplateResult } from 'lit';
import type { CredentialsPatch } from '../../../domain/credentials.ts';
import type { Issue } from '../../../domain/issue.ts';
import { passwordRules, pinRules } from '../../../domain/policy-rules.ts';
import type { SecretBox } from '../../../domain/secret-box.ts';
import type { CredentialsPerson } from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import type { CredentialsPanelView } from './credentials-view.ts';
import { policyList } from './policy-list.ts';
import { secretInput } from './secret-input.ts';

type Secret = 'password' | 'pin';
type SecretField = Secret | 'passwordAgain' | 'pinAgain';

/** The form for one person: password and PIN, each again, and the rules for both (R28). */
export function credentialsForm(
  view: CredentialsPanelView,
  person: CredentialsPerson,
): TemplateResult {
  const leave = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLInputElement && target.value !== '') view.onLeave(target.id);
  };
  return html`<div class="pair" @focusout=${leave}>
    ${secretSide(view, person, 'password')} ${secretSide(view, person, 'pin')}
  </div>`;
}

function secretSide(view: CredentialsPanelView, person: CredentialsPerson, secret: Secret) {
  const { messages, snapshot } = view;
  const words = messages.credentials;
  const { password, pin } = snapshot.context.rules.account.policies;
  return html`<div class="side">
    ${input(view, person, secret)}
    ${policyList({
      id: `${secret}-rules`,
      title: secret === 'pin' ? words.pinRules : words.passwordRules,
      rules: secret === 'pin' ? pinRules(pin) : passwordRules(password),
      issues: issuesOf(person, secret),
      isEmpty: person.draft[secret].isEmpty,
      messages,
    })}
    ${input(view, person, `${secret}Again`)}
  </div>`;
}

function input(view: CredentialsPanelView, person: CredentialsPerson, field: SecretField) {
  const { messages, send, shown, left, onToggle } = view;
  const secret: Secret = field.startsWith('pin') ? 'pin' : 'password';
  const key = `${person.id}.${secret}`;
  const id = `${person.id}-${field}`;
  const isAgain = field !== secret;
  const type = (box: SecretBox): void => {
    const patch: CredentialsPatch = { [field]: box };
    send({ type: 'credentials.set', rowIds: [person.id], patch });
  };
  return secretInput({
    id,
    label: messages.credentials.fields[field],
    box: person.draft[field],
    // The list of rules below says of each whether it is broken: one is named.
    issues: left.has(id) ? issuesOf(person, field).slice(0, 1) : [],
    messages,
    isShown: shown.has(key),
    onType: type,
    isPin: secret === 'pin',
    isNewPassword: secret === 'password',
    ...(isAgain ? {} : { describedBy: `${secret}-rules`, onToggle: () => onToggle(key) }),
  });
}

function issuesOf({ issues }: CredentialsPerson, field: SecretField): readonly Issue[] {
  return issues.filter(({ path }) => path[3] === field);
}
