import { html, type TemplateResult } from 'lit';
import { fullName, type UserDraft } from '../../../domain/user-draft.ts';
import type { Messages } from '../../../messages/messages.ts';
import { dialog } from '../../ui/dialog.ts';

export interface MissingAddressView {
  readonly people: readonly UserDraft[];
  readonly messages: Messages;
  readonly headingLevel: number;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** Asks once, with the names, whether people shall start without a place for responders (R32). */
export function missingAddressPrompt(view: MissingAddressView): TemplateResult {
  const { people, headingLevel, onBack, onSkip } = view;
  const words = view.messages.missingAddress;
  return dialog({
    id: 'missing-address',
    kind: 'alert',
    isNarrow: true,
    title: words.heading,
    headingLevel,
    describedBy: 'missing-address-text',
    body: html`<div id="missing-address-text" class="who-list">
      <p>${words.why(people.length)}</p>
      <ul role="list">
        ${people.map((person) => html`<li><bdi>${fullName(person)}</bdi></li>`)}
      </ul>
    </div>`,
    actions: html`
      <button type="button" @click=${onSkip}>${words.skip}</button>
      <button type="button" class="primary" @click=${onBack}>${words.back}</button>
    `,
    onClose: onBack,
  });
}
