import { html, type TemplateResult } from 'lit';
import type { Role } from '../../../domain/role.ts';
import type { Messages } from '../../../messages/messages.ts';

/** What a role lets a person do, by category, and what of it is more than the default one (R24). */
export function rolePermissions(
  role: Role,
  added: Role['permissions'],
  messages: Messages,
): TemplateResult {
  const words = messages.roles;
  const categories = [...new Set(role.permissions.map(({ category }) => category))];
  return html`<section class="permissions" aria-labelledby="role-permissions" tabindex="0">
    <strong id="role-permissions">${words.permissions(role.name)}</strong>
    <p class=${added.length > 0 ? 'warn' : 'muted'}>
      ${added.length > 0 ? words.adds(added.length) : words.addsNothing}
    </p>
    ${categories.map(
      (category) =>
        html`<div>
          <small class="muted">${category === '' ? words.other : category}</small>
          <ul>
            ${role.permissions
              .filter((permission) => permission.category === category)
              .map(({ id, label }) => permissionLine(label, isAmong(added, id), messages))}
          </ul>
        </div>`,
    )}
  </section>`;
}

function permissionLine(label: string, isAdded: boolean, { roles }: Messages): TemplateResult {
  const name = html`<bdi>${label}</bdi>`;
  return isAdded
    ? html`<li><strong>${name}</strong><span class="visually-hidden">, ${roles.added}</span></li>`
    : html`<li>${name}</li>`;
}

function isAmong(permissions: Role['permissions'], wanted: string): boolean {
  return permissions.some(({ id }) => id === wanted);
}
