import { html, type TemplateResult } from 'lit';
import type { SetupOption } from '../../../domain/setup.ts';
import type { SetupChoice } from '../../../machines/wizard/wizard-setup.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';

export interface SetupOptionsView {
  readonly choices: readonly SetupChoice[];
  /** The option that the addressed people share; null when they differ. */
  readonly chosen: SetupOption | null;
  /** Whether some of them have another option than others, which a choice overwrites. */
  readonly isMixed: boolean;
  readonly people: number;
  /** The one person that the choice is for; empty for several. */
  readonly name: string;
  readonly messages: Messages;
  readonly onChange: (event: Event) => void;
}

/**
 * The ways to start, each with what follows from it, or with why it can't be chosen (R09, R22).
 *
 * Where people differ, an arrow key goes to an option and gives it to nobody: the space bar does.
 *
 * One that was chosen before it became impossible can still be reached: Safari's keys come to no group whose choice is disabled.
 */
export function setupOptionsChoice(view: SetupOptionsView): TemplateResult {
  const { choices, messages, isMixed } = view;
  let pressed = '';
  const press = ({ type, key }: KeyboardEvent): void => {
    pressed = type === 'keydown' ? key : '';
  };
  // Taken back, a click by an arrow key leaves the focus where the key took it, in any direction of writing.
  const stay = (event: Event): void => {
    if (isMixed && pressed.startsWith('Arrow')) event.preventDefault();
  };
  return html`<fieldset @keydown=${press} @keyup=${press} @click=${stay} @change=${view.onChange}>
    <legend>${messages.setup.choice(view.people, view.name)}</legend>
    <div class="choices">${choices.map((choice) => optionCard(choice, view))}</div>
  </fieldset>`;
}

function optionCard({ option, refusal }: SetupChoice, view: SetupOptionsView): TemplateResult {
  const { chosen, messages } = view;
  const { name, hint } = messages.setup.options[option];
  const isChosen = option === chosen;
  return html`<label class="choice">
    <input
      type="radio"
      name="add-users-setup"
      value=${option}
      .checked=${isChosen}
      ?disabled=${refusal !== null && !isChosen}
      aria-labelledby="setup-${option}-name"
      aria-describedby="setup-${option}-hint"
    />
    <span class="name" id="setup-${option}-name">${name}</span>
    <span class="hint" id="setup-${option}-hint"
      >${refusal === null ? hint : messages.issues[refusal]({})}</span
    >
  </label>`;
}
