import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  selectCredentialsPeople,
  type CredentialsPerson,
} from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { nameList } from '../../../messages/name-list.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { credentialsForm } from './credentials-form.ts';
import { credentialsTable } from './credentials-table.ts';
import { locationBlock } from './location-block.ts';
import { questionFields, temporaryBox } from './shared-credentials.ts';
import type { CredentialsPanelView } from './credentials-view.ts';

/** What people sign in with at once, and where responders would be sent for them (R28 to R31). */
export function credentialsPanel(view: CredentialsPanelView): TemplateResult {
  const people = selectCredentialsPeople(view.snapshot);
  const [first, ...others] = people;
  if (first === undefined) return html`${nothing}`;
  const isOne = others.length === 0;
  return html`<div class="panel">
    ${
      isOne
        ? keyed(first.id, credentialsForm(view, first))
        : html`<p class="muted">${view.messages.credentials.several}</p>`
    }
    ${generating(view, people)}
    <p class="muted">${view.messages.credentials.keep}</p>
    ${temporaryBox(view, people)}
    ${keyed(people.map(({ id }) => id).join(), questionFields(view, people))}
    ${isOne ? nothing : credentialsTable(view, people)} ${locationBlock(view)}
  </div>`;
}

function generating(view: CredentialsPanelView, people: readonly CredentialsPerson[]) {
  const { snapshot, messages, send } = view;
  const words = messages.credentials;
  const isBusy = snapshot.matches('generating');
  const rowIds = people.map(({ id }) => id);
  const generate = (): void => send({ type: 'credentials.generate', rowIds });
  return html`<div class="acts">
      <button
        id="generate-secrets"
        type="button"
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${generate}
      >
        ${isBusy ? words.generating : words.generate(people.length)}
      </button>
      <small role="status" class="good">${completeText(people, messages)}</small>
    </div>
    ${generateFailure(view, people)}`;
}

function completeText(people: readonly CredentialsPerson[], { credentials }: Messages): string {
  const ready = people.filter((person) => !hasSecretIssue(person)).length;
  return ready === 0 ? '' : credentials.complete(ready, people.length);
}

/** Whether the password or the PIN of a person, or its repetition, is missing or wrong. */
function hasSecretIssue({ issues }: CredentialsPerson): boolean {
  return issues.some(({ path: [, , , field = ''] }) => /^(password|pin)/.test(field));
}

function generateFailure(view: CredentialsPanelView, people: readonly CredentialsPerson[]) {
  const { snapshot, messages, send, focusOn } = view;
  if (!snapshot.matches({ open: 'generateFailed' })) return nothing;
  const { addressed, failure } = snapshot.context;
  const words = messages.credentials;
  const missed = people.filter(
    (person) =>
      addressed.includes(person.id) && (person.draft.password.isEmpty || person.draft.pin.isEmpty),
  );
  const names = nameList(
    messages.locale,
    missed.map(({ name }) => name),
  );
  const retry = (): void => {
    send({ type: 'call.retry' });
    focusOn('generate-secrets');
  };
  const told = failure === null ? { words: words.generateFailed(names), failure } : { failure };
  return html`<div role="alert">
    ${failureNote({ ...told, messages, retry: words.retry, onRetry: retry })}
  </div>`;
}
