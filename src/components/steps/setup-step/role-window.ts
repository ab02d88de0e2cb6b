import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Role } from '../../../domain/role.ts';
import {
  selectMatchingRoles,
  selectPickedRole,
  type RolePickerSnapshot,
} from '../../../machines/pickers/role-picker.selectors.ts';
import type { RolePickerEvent } from '../../../machines/pickers/role-picker.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { dialog } from '../../ui/dialog.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { valueOf } from '../../ui/value-of.ts';
import { rolePermissions } from './role-permissions.ts';

export interface RoleWindowView {
  readonly snapshot: RolePickerSnapshot;
  /** The one person whose role it is; empty for several. */
  readonly name: string;
  readonly messages: Messages;
  readonly headingLevel: number;
  readonly send: (event: RolePickerEvent) => void;
  /** What is pressed may go away with its reason: the focus goes to what it was about. */
  readonly focusOn: (id: string) => void;
}

/** The roles with their permissions, and the second act for one that lets people do more (R24). */
export function roleWindow(view: RoleWindowView): TemplateResult {
  const { snapshot, messages, send } = view;
  const isConfirming = snapshot.matches('confirmingElevation');
  const words = messages.roles;
  return dialog({
    id: 'role',
    title: isConfirming ? words.elevationTitle : words.title(snapshot.context.people, view.name),
    headingLevel: view.headingLevel,
    body: bodyOf(view, isConfirming),
    actions: isConfirming ? confirmingActs(view) : choosingActs(view),
    onClose: () => send({ type: isConfirming ? 'role.back' : 'picker.close' }),
  });
}

function bodyOf(view: RoleWindowView, isConfirming: boolean): TemplateResult {
  const { snapshot, messages, send } = view;
  const words = messages.roles;
  if (snapshot.matches('loading')) return html`<p role="status">${words.loading}</p>`;
  if (snapshot.matches('loadFailed')) {
    const { failure } = snapshot.context;
    const retry = (): void => {
      send({ type: 'call.retry' });
      view.focusOn('role-title');
    };
    return html`<div role="alert">
      ${failureNote({ words: words.failed, failure, messages, retry: words.retry, onRetry: retry })}
    </div>`;
  }
  return isConfirming ? elevation(view) : choosing(view);
}

function choosing(view: RoleWindowView): TemplateResult {
  const { snapshot, messages, send } = view;
  const words = messages.roles;
  const found = selectMatchingRoles(snapshot);
  const picked = selectPickedRole(snapshot);
  const search = (event: Event): void => send({ type: 'search.type', text: valueOf(event) });
  return html`
    <div class="field">
      <label for="role-search">${words.search}</label>
      <input
        id="role-search"
        class="box"
        type="search"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        .value=${live(snapshot.context.text)}
        @input=${search}
      />
      <small role="status" class="muted">${words.found(found.length)}</small>
    </div>
    <div class="roles">
      <fieldset>
        <legend class="visually-hidden">${words.legend}</legend>
        ${found.map((role) => roleLine(role, role.id === picked?.id, view))}
      </fieldset>
      ${picked === undefined ? nothing : rolePermissions(picked, snapshot.context.added, messages)}
    </div>
  `;
}

function roleLine(role: Role, isPicked: boolean, { messages, send }: RoleWindowView) {
  const words = messages.roles;
  const { id, isAssignable } = role;
  return html`<label class="choice role">
    <input
      type="radio"
      name="add-users-role"
      .checked=${live(isPicked)}
      ?disabled=${!isAssignable && !isPicked}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-hint"
      @change=${() => send({ type: 'role.pick', roleId: id })}
    />
    <span class="name"
      ><bdi id="${id}-name">${role.name}</bdi>
      ${role.isDefault ? html`<span class="chip">${words.isDefault}</span>` : nothing}</span
    >
    <span class="hint" id="${id}-hint"
      >${role.description} ${isAssignable ? nothing : words.notAssignable}</span
    >
  </label>`;
}

function elevation({ snapshot, messages }: RoleWindowView): TemplateResult {
  const { added, people } = snapshot.context;
  return html`<p>${messages.roles.elevation(people, selectPickedRole(snapshot)?.name ?? '')}</p>
    <ul class="added-list">
      ${added.map(({ label }) => html`<li><bdi>${label}</bdi></li>`)}
    </ul>`;
}

function choosingActs({ snapshot, messages, send }: RoleWindowView): TemplateResult {
  const words = messages.roles;
  return html`<button type="button" @click=${() => send({ type: 'picker.close' })}>
      ${words.cancel}
    </button>
    ${
      snapshot.matches('choosing')
        ? html`<button
            type="button"
            class="primary"
            id="role-save"
            @click=${() => send({ type: 'role.save' })}
          >
            ${words.save}
          </button>`
        : nothing
    }`;
}

function confirmingActs({ messages, send }: RoleWindowView): TemplateResult {
  const words = messages.roles;
  return html`<button type="button" @click=${() => send({ type: 'role.back' })}>
      ${words.back}
    </button>
    <button type="button" class="primary" @click=${() => send({ type: 'role.confirm' })}>
      ${words.confirm}
    </button>`;
}
