import { html, nothing, type TemplateResult } from 'lit';
import { selectEnding, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { MovesElement } from '../../run-footer/moves-element.ts';

/**
 * The ways on from what became of the people, by how the run has ended (R34).
 *
 * @summary The foot of the last page.
 * @tagname add-users-wizard-outcome-moves
 */
export class OutcomeMoves extends MovesElement {
  declare protected messages: Messages;

  protected override renderFoot(snapshot: WizardSnapshot): TemplateResult {
    return html`<div class="moves">${this.#renderMoves(snapshot)}</div>`;
  }

  #renderMoves(snapshot: WizardSnapshot) {
    const { outcome } = this.messages;
    switch (selectEnding(snapshot)) {
      case 'all':
        return [
          this.renderMove('run.again', outcome.again),
          this.renderMove('run.finish', outcome.finish, 'primary'),
        ];
      case 'partial':
        return [
          this.renderMove('run.finish', outcome.finish),
          this.renderMove('failed.edit', outcome.edit, 'primary'),
        ];
      case 'none':
        return [this.renderMove('failed.edit', outcome.edit, 'primary'), this.#renderLeave()];
      case 'refused':
        return this.#renderRefused(snapshot);
      case 'unknown':
        return [this.renderMove('outcome.check', outcome.check, 'primary'), this.#renderLeave()];
      default:
        return nothing;
    }
  }

  // What was submitted is not called off by that.
  #renderLeave(): TemplateResult {
    return this.renderMove('run.cancel', this.messages.leaving.leave, 'quiet cancel');
  }

  #renderRefused({ context }: WizardSnapshot) {
    const { edit, retry } = this.messages.outcome;
    // The same list would be turned down again.
    const isJudged = context.failure?.kind === 'validation';
    const moves = [
      this.renderMove('run.retry', retry, isJudged ? '' : 'primary'),
      this.renderMove('failed.edit', edit, isJudged ? 'primary' : ''),
    ];
    return [...(isJudged ? moves : moves.toReversed()), this.#renderLeave()];
  }
}
