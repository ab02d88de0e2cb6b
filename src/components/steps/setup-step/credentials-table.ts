import { html, nothing, type TemplateResult } from 'lit';
import type { SecretBox } from '../../../domain/secret-box.ts';
import type { CredentialsPerson } from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { heldSecret } from '../../ui/held-secret.ts';
import type { CredentialsPanelView } from './credentials-view.ts';

/** Who has what: no secret is in it unless somebody asks to see one person's (R28). */
export function credentialsTable(
  view: CredentialsPanelView,
  people: readonly CredentialsPerson[],
): TemplateResult {
  const { person, fields, table, show } = view.messages.credentials;
  return html`<div class="sheet">
      <table class="secrets">
        <caption class="visually-hidden">
          ${table}
        </caption>
        <thead>
          <tr>
            <th scope="col">${person}</th>
            <th scope="col">${fields.password}</th>
            <th scope="col">${fields.pin}</th>
            <th scope="col"><span class="visually-hidden">${show}</span></th>
          </tr>
        </thead>
        <tbody>
          ${people.map((each) => personRow(view, each))}
        </tbody>
      </table>
    </div>
    ${samePassword(people, view.messages)}`;
}

// Whoever knows one of them could sign in as all of them; the admin may want it so.
function samePassword(people: readonly CredentialsPerson[], { credentials }: Messages) {
  const set = people.map(({ draft }) => draft.password).filter(({ isEmpty }) => !isEmpty);
  const most = Math.max(0, ...set.map((one) => set.filter((each) => each.isSameAs(one)).length));
  return most < 2 ? nothing : html`<p class="note warning">${credentials.samePassword(most)}</p>`;
}

function personRow(view: CredentialsPanelView, person: CredentialsPerson): TemplateResult {
  const words = view.messages.credentials;
  const { password, pin } = person.draft;
  const isShown = view.shown.has(person.id);
  const hasAny = !password.isEmpty || !pin.isEmpty;
  return html`<tr>
    <th scope="row"><bdi>${person.name}</bdi></th>
    <td data-label=${words.fields.password}>${secretCell(view, person, 'password', password)}</td>
    <td data-label=${words.fields.pin}>${secretCell(view, person, 'pin', pin)}</td>
    <td class="actions">
      ${
        hasAny
          ? html`<button
              type="button"
              class="quiet"
              aria-pressed=${isShown ? 'true' : 'false'}
              aria-label=${words.showOf(person.name)}
              @click=${() => view.onToggle(person.id)}
            >
              ${words.show}
            </button>`
          : ''
      }
    </td>
  </tr>`;
}

function secretCell(
  view: CredentialsPanelView,
  person: CredentialsPerson,
  field: 'password' | 'pin',
  box: SecretBox,
): TemplateResult {
  const words = view.messages.credentials;
  const isWrong = person.issues.some(({ path: [, , , name = ''] }) => name.startsWith(field));
  if (view.shown.has(person.id) && !box.isEmpty) {
    return html`<input
      class="box shown"
      type="text"
      readonly
      dir="ltr"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      aria-label=${words.fieldOf(field, person.name)}
      ${heldSecret(box)}
    />`;
  }
  const state = box.isEmpty ? words.notSet : view.messages.setup.toDo;
  return html`<span class=${isWrong ? 'warn' : 'good'}>${isWrong ? state : words.set}</span>`;
}
