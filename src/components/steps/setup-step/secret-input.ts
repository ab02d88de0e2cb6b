import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../domain/issue.ts';
import { SecretBox } from '../../../domain/secret-box.ts';
import type { Messages } from '../../../messages/messages.ts';
import { field } from '../../ui/field.ts';
import { heldSecret } from '../../ui/held-secret.ts';

export interface SecretInputView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly box: SecretBox;
  readonly issues: readonly Issue[];
  readonly messages: Messages;
  /** Whether it can be read; a toggle stands beside it where `onToggle` is given. */
  readonly isShown: boolean;
  readonly onToggle?: () => void;
  readonly onType: (box: SecretBox) => void;
  /** The id of what describes it besides its hint and problems. */
  readonly describedBy?: string;
  readonly isPin?: boolean;
  readonly isNewPassword?: boolean;
}

/** A password, PIN or answer: typed into a box at once, and readable only where somebody asks for it (R28). */
export function secretInput(view: SecretInputView): TemplateResult {
  const { id, label, hint, issues, messages } = view;
  return field({
    id,
    label,
    hint,
    issues,
    messages,
    control: ({ invalid, describedBy }) => {
      const descriptions = [view.describedBy, describedBy].filter((each) => each !== nothing);
      const described = descriptions.filter((each) => each !== undefined).join(' ');
      return html`<div class="secret">
        <input
          id=${id}
          type=${view.isShown ? 'text' : 'password'}
          inputmode=${view.isPin === true ? 'numeric' : nothing}
          autocomplete=${view.isNewPassword === true ? 'new-password' : 'off'}
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          data-1p-ignore
          data-bwignore
          data-lpignore="true"
          aria-required="true"
          aria-invalid=${invalid}
          aria-describedby=${described === '' ? nothing : described}
          @input=${(event: Event) => view.onType(boxOf(event))}
          ${heldSecret(view.box)}
        />
        ${view.onToggle === undefined ? nothing : toggle(view, view.onToggle)}
      </div>`;
    },
  });
}

function toggle({ label, isShown, messages, id }: SecretInputView, onToggle: () => void) {
  return html`<button
    type="button"
    class="quiet"
    aria-pressed=${isShown ? 'true' : 'false'}
    aria-controls=${id}
    @click=${onToggle}
  >
    <span>${messages.credentials.show}<span class="visually-hidden"> ${label}</span></span>
  </button>`;
}

function boxOf({ target }: Event): SecretBox {
  return SecretBox.of(target instanceof HTMLInputElement ? target.value : '');
}
