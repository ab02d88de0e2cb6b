import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../domain/money.ts';
import { selectEditor } from '../../machines/wizard/wizard-editor.selectors.ts';
import {
  selectIsBusy,
  selectStep,
  selectSteps,
  selectSummary,
  type WizardSnapshot,
} from '../../machines/wizard/wizard.selectors.ts';
import { MovesElement } from './moves-element.ts';

/**
 * What the run amounts to, and the one primary action (R21, R25).
 *
 * @summary The figures of the run and the ways on.
 * @tagname add-users-wizard-footer
 */
export class RunFooter extends MovesElement {
  protected override renderFoot(snapshot: WizardSnapshot): TemplateResult {
    return html`
      <div class="summary">${this.#renderSummary(snapshot)}</div>
      <div class="moves">${this.#renderMoves(snapshot)}</div>
    `;
  }

  #renderSummary(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const { footer } = this.messages;
    const { people, limit, attention, licencesLeft, licencesToBuy, costs } =
      selectSummary(snapshot);
    const used = people - licencesToBuy;
    return html`
      <span>${footer.people(people, limit)}</span>
      ${attention > 0 ? html`<strong class="bad">${footer.attention(attention)}</strong>` : nothing}
      ${
        licencesLeft === null
          ? nothing
          : html`<span>${footer.licences(used, licencesLeft, licencesToBuy)}</span>`
      }
      ${this.#renderCost(footer.today, costs.once)}
      ${this.#renderCost(footer.monthly, costs.monthly)}
    `;
  }

  #renderCost(words: string, cost: Money | null): TemplateResult | typeof nothing {
    if (cost === null) return nothing;
    return html`<span>${words} <strong>${this.messages.charges.money(cost)}</strong></span>`;
  }

  #renderMoves(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const { footer } = this.messages;
    const isBusy = selectIsBusy(snapshot);
    const cancel = this.renderCancel();
    const back = this.renderMove('step.back', footer.back);
    const people = snapshot.context.roster.rows.length;
    switch (selectStep(snapshot)) {
      case 'people':
        return html`${this.renderMove(
          'step.next',
          isBusy ? footer.checking : footer.next,
          'primary',
          isBusy,
        )}
        ${cancel}`;
      case 'shipping': {
        const isWaiting = selectEditor(snapshot, 'shipping')?.getSnapshot().hasTag('busy') ?? false;
        return html`${back} ${this.renderMove('step.next', footer.next, 'primary', isWaiting)}
        ${cancel}`;
      }
      case 'setup': {
        const isPurchase = selectSteps(snapshot).includes('confirm');
        const words = isPurchase ? footer.review : footer.submit(people);
        return html`${back} ${this.renderMove('run.submit', words, 'primary')} ${cancel}`;
      }
      default:
        return nothing;
    }
  }
}
