import { html, nothing, type TemplateResult } from 'lit';
import {
  selectEnding,
  selectIsBusy,
  selectPage,
  selectSummary,
  type WizardSnapshot,
} from '../../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../machines/wizard/wizard.types.ts';
import { SessionElement } from '../session-element.ts';

type Move = Extract<
  WizardEvent['type'],
  | 'step.next'
  | 'step.back'
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
 */
export class RunFooter extends SessionElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    return html`
      <div class="summary">${this.#renderSummary(snapshot)}</div>
      <div class="moves">${this.#renderMoves(snapshot)}</div>
    `;
  }

  #renderSummary(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const page = selectPage(snapshot);
    if (page !== 'people' && page !== 'setup') return nothing;
    const { footer } = this.messages;
    const { people, limit, attention, licencesLeft } = selectSummary(snapshot);
    return html`
      <span>${footer.people(people, limit)}</span>
      ${attention > 0 ? html`<strong class="bad">${footer.attention(attention)}</strong>` : nothing}
      ${
        licencesLeft === null
          ? nothing
          : html`<span>${footer.licences(people, licencesLeft)}</span>`
      }
    `;
  }

  #renderMoves(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    const { footer, outcome } = this.messages;
    const page = selectPage(snapshot);
    if (page === 'people') {
      const isBusy = selectIsBusy(snapshot);
      return this.#button('step.next', isBusy ? footer.checking : footer.next, true, isBusy);
    }
    if (page === 'setup') {
      const people = snapshot.context.roster.rows.length;
      return html`${this.#button('step.back', footer.back)}
      ${this.#button('run.submit', footer.submit(people), true)}`;
    }
    switch (selectEnding(snapshot)) {
      case 'all':
        return html`${this.#button('run.again', outcome.again)}
        ${this.#button('run.finish', outcome.finish, true)}`;
      case 'partial':
        return html`${this.#button('run.finish', outcome.finish)}
        ${this.#button('failed.edit', outcome.edit, true)}`;
      case 'none':
        return this.#button('failed.edit', outcome.edit, true);
      case 'refused':
        return html`${this.#button('failed.edit', outcome.edit)}
        ${this.#button('run.retry', outcome.retry, true)}`;
      case 'unknown':
        return this.#button('outcome.check', outcome.check, true);
      default:
        return nothing;
    }
  }

  #button(move: Move, words: string, isPrimary = false, isBusy = false): TemplateResult {
    return html`<button
      type="button"
      class=${isPrimary ? 'primary' : ''}
      data-focus=${isPrimary ? 'next' : nothing}
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${() => this.send({ type: move })}
    >
      ${words}
    </button>`;
  }
}
