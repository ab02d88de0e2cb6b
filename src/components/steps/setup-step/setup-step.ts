import { html, nothing, type TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import { setupOptions } from '../../../domain/setup.ts';
import { fullName } from '../../../domain/user-draft.ts';
import {
  selectAddressed,
  selectOpenOption,
  selectSetupOptions,
  selectSetupPeople,
  selectUserType,
  wizardSteps,
  type WizardSnapshot,
} from '../../../machines/wizard/wizard.selectors.ts';
import { SessionElement } from '../../session-element.ts';
import { pageHeading } from '../../ui/heading.ts';
import { setupPeople } from './setup-people.ts';

/**
 * How each person starts: people on one side, the open path on the other (R09, R22, R23, R33).
 *
 * @summary The second step: a setup option for one, several or all people.
 */
export class SetupStep extends SessionElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  readonly #mark = (rowIds: readonly RowId[]): void => this.send({ type: 'rows.mark', rowIds });

  readonly #choose = (event: Event): void => {
    const value = event.target instanceof HTMLInputElement ? event.target.value : '';
    const option = setupOptions.find((candidate) => candidate === value);
    if (option !== undefined) this.send({ type: 'setup.choose', option });
  };

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    const { setup, steps, stepOf } = this.messages;
    return html`
      <div>
        ${pageHeading(setup.heading, this.headingLevel, stepOf(steps.setup, 2, wizardSteps.length))}
        <p class="muted">${setup.hint}</p>
      </div>
      <div class="sides">
        ${setupPeople(selectSetupPeople(snapshot), this.messages, this.#mark)}
        <div class="path">${this.#renderOptions(snapshot)} ${this.#renderPath(snapshot)}</div>
      </div>
    `;
  }

  #renderOptions(snapshot: WizardSnapshot): TemplateResult {
    const words = this.messages.setup;
    const open = selectOpenOption(snapshot);
    const addressed = selectAddressed(snapshot);
    const rule = this.messages.issues.inviteNeedsUniqueEmail({});
    return html`<fieldset @change=${this.#choose}>
      <legend>${words.choice(addressed.length, addressed[0] ? fullName(addressed[0]) : '')}</legend>
      <div class="choices">
        ${selectSetupOptions(snapshot).map(
          ({ option, isAllowed }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="add-users-setup"
                value=${option}
                .checked=${option === open}
                ?disabled=${!isAllowed}
                aria-labelledby="setup-${option}-name"
                aria-describedby="setup-${option}-hint"
              />
              <span class="name" id="setup-${option}-name">${words.options[option].name}</span>
              <span class="hint" id="setup-${option}-hint"
                >${isAllowed ? words.options[option].hint : rule}</span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderPath(snapshot: WizardSnapshot): TemplateResult {
    const { offer } = snapshot.context;
    const isMobile = selectUserType(snapshot)?.kind === 'mobile';
    return html`
      ${this.#renderConsequence(snapshot)}
      ${
        isMobile
          ? html`<p class="note warning">
              ${this.messages.setup.mobileCost(offer?.account.freeCallAllowance ?? 0)}
            </p>`
          : nothing
      }
    `;
  }

  #renderConsequence(snapshot: WizardSnapshot): TemplateResult {
    const words = this.messages.setup;
    const option = selectOpenOption(snapshot);
    const rows = selectAddressed(snapshot);
    if (option === null) {
      const isUndecided = rows.every((row) => row.setup === null);
      return html`<p>${isUndecided ? words.unchosen : words.mixed}</p>`;
    }
    const isAllowed = selectSetupOptions(snapshot).some(
      (choice) => choice.option === option && choice.isAllowed,
    );
    if (!isAllowed) {
      return html`<p class="note danger">${this.messages.issues.inviteNeedsUniqueEmail({})}</p>`;
    }
    const linkHours = snapshot.context.offer?.account.limits.inviteLinkTtlHours ?? 0;
    return html`<p>${words.consequence(option, rows.length, linkHours)}</p>`;
  }
}
