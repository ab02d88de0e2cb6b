import { html, nothing, type TemplateResult } from 'lit';
import type { WizardContext } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { listIcon, redoIcon, undoIcon } from '../../ui/icons.ts';

export interface RosterBarView {
  readonly context: WizardContext;
  readonly limit: number;
  readonly messages: FirstMessages;
  readonly onAdd: (event: SubmitEvent) => void;
  readonly onOpenList: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRequireUniqueEmail: (event: Event) => void;
}

/** What is done to the roster as a whole: rows added (R10), gestures undone and redone (R12), e-mails kept unique (R08). */
export function rosterBar(view: RosterBarView): TemplateResult {
  return html`<div class="bar">
    ${addingForm(view)}
    <button class="quiet" type="button" data-focus="list" @click=${view.onOpenList}>
      ${listIcon}${view.messages.roster.list}
    </button>
    ${undoOffer(view)}
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
      class="box"
      type="number"
      min="1"
      max=${Math.max(room, 1)}
      value="1"
      aria-label=${words.howMany}
      aria-describedby="room"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
    />
    <button type="submit" data-focus="add" aria-disabled=${room === 0}>${words.add}</button>
    <span id="room" class="muted">${words.room(room)}</span>
  </form>`;
}

function undoOffer(view: RosterBarView): TemplateResult | typeof nothing {
  const { rows, removed } = view.context.roster;
  const { past, future } = view.context.history;
  const before = past.at(-1)?.moment.roster.rows;
  // What is told beside the button is what it would bring back.
  const gone = before === undefined ? removed.length : before.length - rows.length;
  const canUndo = past.length > 0 || removed.length > 0;
  if (!canUndo && future.length === 0) return nothing;
  const { roster } = view.messages;
  return html`<span class="undo">
    ${gone > 0 ? roster.removed(gone) : nothing}
    ${canUndo ? turn('Control+Z', view.onUndo, undoIcon, roster.undo) : nothing}
    ${
      future.length === 0
        ? nothing
        : turn('Control+Shift+Z Control+Y', view.onRedo, redoIcon, roster.redo)
    }
  </span>`;
}

function turn(keys: string, onTurn: () => void, icon: TemplateResult, words: string) {
  return html`<button class="quiet" type="button" aria-keyshortcuts=${keys} @click=${onTurn}>
    ${icon}${words}
  </button>`;
}
