import { html, nothing, type TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import type { SetupOption } from '../../../domain/setup.ts';
import type { SetupChoice, SetupPerson } from '../../../machines/wizard/wizard-setup.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';

export interface SetupRepairView {
  readonly people: readonly SetupPerson[];
  readonly choices: readonly SetupChoice[];
  readonly messages: Messages;
  readonly onRepair: (rowIds: readonly RowId[], option: SetupOption) => void;
}

/** Another way to start for all who can't start the way that was chosen; nothing where the open choice is theirs anyway (R09). */
export function setupRepair(view: SetupRepairView): TemplateResult | typeof nothing {
  const { people, choices, messages, onRepair } = view;
  const words = messages.setup;
  const blocked = people.filter(isBlocked);
  const marked = people.filter(({ isMarked }) => isMarked);
  const addressed = marked.length > 0 ? marked : people;
  const isTheirs = addressed.length === blocked.length && addressed.every(isBlocked);
  if (blocked.length === 0 || isTheirs) return nothing;
  const rowIds = blocked.map(({ row }) => row.id);
  return html`<section class="note danger blocked" aria-labelledby="setup-blocked">
    <p id="setup-blocked">${words.blocked(blocked.length)}</p>
    ${choices
      .filter(({ refusal }) => refusal === null)
      .map(
        ({ option }) =>
          html`<button type="button" @click=${() => onRepair(rowIds, option)}>
            ${words.forBlocked(blocked.length, words.options[option].name)}
          </button>`,
      )}
  </section>`;
}

/** Whether the way itself is what stands against somebody, and not what it still lacks. */
function isBlocked({ issues }: SetupPerson): boolean {
  return issues.some(({ path }) => path[3] === undefined);
}
