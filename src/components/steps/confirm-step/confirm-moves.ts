import { html, nothing, type TemplateResult } from 'lit';
import { selectMinutesHeld } from '../../../machines/wizard/wizard-quote-life.selectors.ts';
import { selectIsBusy, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { MovesElement } from '../../run-footer/moves-element.ts';

/**
 * How long the price holds, and the ways on from the charges (R26).
 *
 * @summary The foot of the page of charges.
 * @tagname add-users-wizard-confirm-moves
 */
export class ConfirmMoves extends MovesElement {
  declare protected messages: Messages;

  protected override renderFoot(snapshot: WizardSnapshot): TemplateResult {
    const { footer } = this.messages;
    const people = snapshot.context.roster.rows.length;
    const isHeldUp = selectIsBusy(snapshot) || !snapshot.can({ type: 'run.submit' });
    return html`
      <div class="summary">${this.#renderHeld(snapshot)}</div>
      <div class="moves">
        ${this.renderMove('step.back', footer.back)}
        ${this.renderMove('run.submit', footer.submit(people), 'primary', isHeldUp)}
        ${this.renderCancel()}
      </div>
    `;
  }

  #renderHeld(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const minutes = selectMinutesHeld(snapshot);
    const isHeld = minutes !== null && !selectIsBusy(snapshot);
    return isHeld ? html`<span>${this.messages.charges.held(minutes)}</span>` : nothing;
  }
}
