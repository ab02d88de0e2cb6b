import { html, type TemplateResult } from 'lit';
import { isAvailable } from '../../../domain/capability.ts';
import { selectAddressed } from '../../../machines/wizard/wizard-setup.selectors.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';

/** The role of the people that the choice is for, and the way to change it (R24). */
export function roleLine(
  snapshot: WizardSnapshot,
  messages: Messages,
  onEdit: () => void,
): TemplateResult {
  const words = messages.roles;
  const roles = new Set(selectAddressed(snapshot).map(({ role }) => role?.name ?? null));
  const [shared = null] = roles;
  const account = snapshot.context.offer?.account;
  const ownRole = shared ?? account?.defaultRole ?? words.defaultRole;
  const name = roles.size > 1 ? words.different : ownRole;
  const canEdit = account !== undefined && isAvailable(account.capabilities, 'editRole');
  return html`<p class="role-line">
    <span id="role-now"
      >${words.role} <strong><bdi>${name}</bdi></strong></span
    >
    ${
      canEdit
        ? html`<button type="button" class="quiet" aria-describedby="role-now" @click=${onEdit}>
            ${words.edit}
          </button>`
        : html`<small class="muted">${words.notEditable}</small>`
    }
  </p>`;
}
