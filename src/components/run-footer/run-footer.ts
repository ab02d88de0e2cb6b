import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../domain/money.ts';
import { selectMinutesHeld } from '../../machines/wizard/wizard-quote-life.selectors.ts';
import { selectEditor } from '../../machines/wizard/wizard-editor.selectors.ts';
import {
  selectEnding,
  selectIsBusy,
  selectPage,
  selectStep,
  selectSteps,
  selectSummary,
  type WizardSnapshot,
} from '../../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../machines/wizard/wizard.types.ts';
import { PROMPTS } from '../add-users-wizard/page-parts.ts';
import { SessionElement } from '../session-element.ts';

type Move = Extract<
  WizardEvent['type'],
  | 'step.next'
  | 'step.back'
  | 'run.cancel'
  | 'run.submit'
  | 'run.retry'
  | 'run.again'
  | 'run.finish'
  | 'failed.edit'
  | 'outcome.check'
>;

/**
 * What the run amounts to, and the one primary action (R21, R25).
 *
 * @summary The figures of the run and the ways on.
 * @tagname add-users-wizard-footer
 */
export class RunFooter extends SessionElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  protected override render(): TemplateResult | typeof nothing | typeof noChange {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    // What a prompt covers stays as it is: the focus goes back there.
    if (PROMPTS.has(selectPage(snapshot))) return noChange;
    return html`
      <div class="summary">${this.#renderSummary(snapshot)}</div>
      <div class="moves">${this.#renderMoves(snapshot)}</div>
    `;
  }

  #renderSummary(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const page = selectPage(snapshot);
    if (page === 'confirm') return this.#renderHeld(snapshot);
    if (selectEnding(snapshot) !== null) return nothing;
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

  #renderHeld(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const minutes = selectMinutesHeld(snapshot);
    const isHeld = minutes !== null && !selectIsBusy(snapshot);
    return isHeld ? html`<span>${this.messages.charges.held(minutes)}</span>` : nothing;
  }

  #renderMoves(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const { footer } = this.messages;
    const isBusy = selectIsBusy(snapshot);
    const cancel = this.#button('run.cancel', footer.cancel, 'quiet cancel');
    const back = this.#button('step.back', footer.back);
    const people = snapshot.context.roster.rows.length;
    switch (selectStep(snapshot)) {
      case 'people':
        return html`${this.#button(
          'step.next',
          isBusy ? footer.checking : footer.next,
          'primary',
          isBusy,
        )}
        ${cancel}`;
      case 'shipping': {
        const isWaiting = selectEditor(snapshot, 'shipping')?.getSnapshot().hasTag('busy') ?? false;
        return html`${back} ${this.#button('step.next', footer.next, 'primary', isWaiting)}
        ${cancel}`;
      }
      case 'setup': {
        const isPurchase = selectSteps(snapshot).includes('confirm');
        const words = isPurchase ? footer.review : footer.submit(people);
        return html`${back} ${this.#button('run.submit', words, 'primary')} ${cancel}`;
      }
      case 'confirm': {
        const isHeldUp = isBusy || !snapshot.can({ type: 'run.submit' });
        return html`${back}
        ${this.#button('run.submit', footer.submit(people), 'primary', isHeldUp)} ${cancel}`;
      }
      default:
        return this.#renderEndMoves(snapshot);
    }
  }

  #renderEndMoves(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const { outcome } = this.messages;
    switch (selectEnding(snapshot)) {
      case 'all':
        return html`${this.#button('run.again', outcome.again)}
        ${this.#button('run.finish', outcome.finish, 'primary')}`;
      case 'partial':
        return html`${this.#button('run.finish', outcome.finish)}
        ${this.#button('failed.edit', outcome.edit, 'primary')}`;
      case 'none':
        return this.#button('failed.edit', outcome.edit, 'primary');
      case 'refused': {
        // The same list would be turned down again.
        const isJudged = snapshot.context.failure?.kind === 'validation';
        const edit = this.#button('failed.edit', outcome.edit, isJudged ? 'primary' : '');
        const retry = this.#button('run.retry', outcome.retry, isJudged ? '' : 'primary');
        return html`${isJudged ? [retry, edit] : [edit, retry]}`;
      }
      case 'unknown':
        return this.#button('outcome.check', outcome.check, 'primary');
      default:
        return nothing;
    }
  }

  #button(
    move: Move,
    words: string,
    look: 'primary' | 'quiet cancel' | '' = '',
    isWaiting = false,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      data-focus=${look === 'primary' ? 'next' : nothing}
      aria-disabled=${isWaiting ? 'true' : nothing}
      @click=${() => this.send({ type: move })}
    >
      ${words}
    </button>`;
  }
}
