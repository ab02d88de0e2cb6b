import { html, nothing, type TemplateResult } from 'lit';
import { isAvailable } from '../../../domain/capability.ts';
import type { CredentialsDraft, CredentialsPatch } from '../../../domain/credentials.ts';
import { emptySecret, type SecretBox } from '../../../domain/secret-box.ts';
import type { CredentialsPerson } from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { field } from '../../ui/field.ts';
import { valueOf } from '../../ui/value-of.ts';
import type { CredentialsPanelView } from './credentials-view.ts';
import { secretInput } from './secret-input.ts';

/** "Temporary password", for one or for all of the people, with what follows from it (R28). */
export function temporaryBox(
  view: CredentialsPanelView,
  people: readonly CredentialsPerson[],
): TemplateResult {
  const words = view.messages.credentials;
  const { capabilities } = view.snapshot.context.rules.account;
  if (!isAvailable(capabilities, 'temporaryPassword')) {
    return html`<p class="muted">${words.noTemporary}</p>`;
  }
  const on = people.filter(({ draft }) => draft.isTemporary).length;
  const isMixed = on > 0 && on < people.length;
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) set(view, people, { isTemporary: target.checked });
  };
  return html`<label class="check">
    <input
      type="checkbox"
      aria-labelledby="temporary-name"
      aria-describedby="temporary-hint"
      .checked=${on === people.length}
      .indeterminate=${isMixed}
      @change=${change}
    />
    <span
      ><span id="temporary-name">${words.temporary}</span>
      <span id="temporary-hint" class="muted"
        >${isMixed ? words.temporaryMixed : words.temporaryHint(people.length, on > 0)}</span
      ></span
    >
  </label>`;
}

/** Security question and answer, for one or for all of the people, where the account asks one (R28). */
export function questionFields(
  view: CredentialsPanelView,
  people: readonly CredentialsPerson[],
): TemplateResult | typeof nothing {
  const { capabilities } = view.snapshot.context.rules.account;
  if (!isAvailable(capabilities, 'securityQuestion')) return nothing;
  return html`<div class="pair">${questionField(view, people)} ${answerField(view, people)}</div>
    ${questionsFailure(view)}`;
}

function questionField(view: CredentialsPanelView, people: readonly CredentialsPerson[]) {
  const { snapshot, messages } = view;
  const words = messages.credentials;
  const questions = snapshot.context.questions ?? [];
  const questionId = shared(people, ({ questionId: id }) => id);
  const isMixed = questionId === undefined;
  const choose = (event: Event): void => {
    const question = questions.find(({ id }) => id === valueOf(event));
    set(view, people, { questionId: question?.id ?? null });
  };
  const isLoading = snapshot.matches({ open: 'opening' });
  return field({
    id: 'security-question',
    label: words.fields.questionId,
    hint: isMixed ? words.questionsDiffer : undefined,
    issues: [],
    messages,
    control: ({ id, describedBy }) =>
      html`<select id=${id} aria-required="true" aria-describedby=${describedBy} @change=${choose}>
        <option value="" .selected=${(questionId ?? null) === null}>
          ${isLoading ? words.questionsLoading : words.chooseQuestion}
        </option>
        ${questions.map(
          (question) =>
            html`<option dir="auto" value=${question.id} .selected=${question.id === questionId}>
              ${question.text}
            </option>`,
        )}
      </select>`,
  });
}

function answerField(view: CredentialsPanelView, people: readonly CredentialsPerson[]) {
  const { snapshot, messages, shown, left, onToggle, onLeave } = view;
  const words = messages.credentials;
  const box = sharedAnswer(people);
  const key = `${people.map(({ id }) => id).join()}.answer`;
  const leave = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLInputElement && target.value !== '') onLeave(key);
  };
  const { minLength } = snapshot.context.rules.account.policies.answer;
  const issues = people[0]?.issues.filter(({ path }) => path[3] === 'answer') ?? [];
  return html`<div @focusout=${leave}>
    ${secretInput({
      id: 'security-answer',
      label: words.fields.answer,
      hint: box === null ? words.answersDiffer : words.answerHint(minLength, people.length),
      box: box ?? emptySecret,
      issues: box !== null && left.has(key) ? issues : [],
      messages,
      isShown: shown.has(key),
      onToggle: () => onToggle(key),
      onType: (answer) => set(view, people, { answer }),
    })}
  </div>`;
}

function questionsFailure({ snapshot, messages, send, focusOn }: CredentialsPanelView) {
  if (!snapshot.matches({ open: 'questionsFailed' })) return nothing;
  const { failure } = snapshot.context;
  const words = messages.credentials;
  const retry = (): void => {
    send({ type: 'call.retry' });
    focusOn('security-question');
  };
  const told = { words: words.questionsFailed, failure, messages };
  return html`<div role="alert">
    ${failureNote({ ...told, retry: words.retry, onRetry: retry })}
  </div>`;
}

/** What all have in common; undefined where they differ. */
function shared<Value>(
  people: readonly CredentialsPerson[],
  read: (draft: CredentialsDraft) => Value,
): Value | undefined {
  const [first, ...others] = new Set(people.map(({ draft }) => read(draft)));
  return others.length === 0 ? first : undefined;
}

/** The answer that all have in common; null where they differ. */
function sharedAnswer(people: readonly CredentialsPerson[]): SecretBox | null {
  const [first = emptySecret, ...others] = people.map(({ draft }) => draft.answer);
  return others.every((other) => other.isSameAs(first)) ? first : null;
}

function set(
  { send }: CredentialsPanelView,
  people: readonly CredentialsPerson[],
  patch: CredentialsPatch,
): void {
  send({ type: 'credentials.set', rowIds: people.map(({ id }) => id), patch });
}
