import { html, nothing, type TemplateResult } from 'lit';
import type { WizardContext } from '../../../machines/wizard/wizard.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { undoIcon } from '../../ui/icons.ts';

export interface RosterBarView {
  readonly context: WizardContext;
  readonly limit: number;
  readonly messages: Messages;
  readonly onAdd: (event: SubmitEvent) => void;
  readonly onUndo: () => void;
  readonly onRequireUniqueEmail: (event: Event) => void;
}

/** What is done to the roster as a whole: rows added (R10), a removal undone (R12), e-mails kept unique (R08). */
export function rosterBar(view: RosterBarView): TemplateResult {
  return html`<div class="bar">
    ${addingForm(view)} ${undoOffer(view)}
    <label class="check">
      <input
        type="checkbox"
        .checked=${view.context.requireUniqueEmail}
        aria-describedby="unique-email-hint"
        @change=${view.onRequireUniqueEmail}
      />
      ${view.messages.roster.uniqueEmail}
    </label>
  </div>`;
}

function addingForm({ context, limit, messages, onAdd }: RosterBarView): TemplateResult {
  const words = messages.roster;
  const room = Math.max(limit - context.roster.rows.length, 0);
  return html`<form class="adding" novalidate @submit=${onAdd}>
    <input
      id="how-many"
      type="number"
      min="1"
      max=${Math.max(room, 1)}
      value="1"
      aria-label=${words.howMany}
      aria-describedby="room"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
    />
    <button type="submit" data-focus="add">${words.add}</button>
    <span id="room" class="muted">${words.room(room)}</span>
  </form>`;
}

function undoOffer({ context, messages, onUndo }: RosterBarView): TemplateResult | typeof nothing {
  const removed = context.roster.removed.length;
  if (removed === 0) return nothing;
  return html`<span class="undo">
    ${messages.roster.removed(removed)}
    <button class="quiet" type="button" aria-keyshortcuts="Control+Z" @click=${onUndo}>
      ${undoIcon}${messages.roster.undo}
    </button>
  </span>`;
}
