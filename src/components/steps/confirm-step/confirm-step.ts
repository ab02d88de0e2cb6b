import { html, nothing, type TemplateResult, type CSSResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Quote } from '../../../domain/order.ts';
import {
  selectCharges,
  selectIsAcknowledged,
  type Charges,
} from '../../../machines/wizard/wizard-charges.selectors.ts';
import { selectUserType, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import { groupedTable } from '../../../styles/grouped-table.styles.ts';
import { PartElement } from '../../part-element.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { failureNoteStyles } from '../../ui/failure-note.styles.ts';
import { warningIcon } from '../../ui/icons.ts';
import { chargesTable } from './charges-table.ts';
import { confirmStyles } from './confirm-step.styles.ts';

/**
 * The charges, and their acknowledgement: never ticked beforehand, and empty again when they change (R03, R26).
 *
 * @summary The last step before a run that buys something.
 * @tagname add-users-wizard-confirm-step
 */
export class ConfirmStep extends PartElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  readonly #acknowledge = ({ currentTarget }: Event): void => {
    const isTicked = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    this.send({ type: isTicked ? 'charges.acknowledge' : 'charges.withdraw' });
    // Where the box can't be changed now, it shows again what holds.
    this.requestUpdate();
  };

  protected override get looks(): readonly CSSResult[] {
    return [failureNoteStyles, groupedTable, confirmStyles];
  }

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    const { charges } = this.messages;
    return html`
      <div>
        ${this.stepHeading('confirm', charges.heading, snapshot)}
        <p class="muted">${charges.hint}</p>
      </div>
      ${this.#renderBody(snapshot)}
    `;
  }

  #renderBody(snapshot: WizardSnapshot): TemplateResult {
    const words = this.messages.charges;
    if (snapshot.matches({ editing: { confirm: 'quoteFailed' } })) {
      return failureNote({
        words: words.quoteFailed,
        failure: snapshot.context.failure,
        messages: this.messages,
        retry: words.retry,
        onRetry: () => this.send({ type: 'quote.retry' }),
      });
    }
    const found = selectCharges(snapshot);
    if (found === null) {
      return html`<div class="skeleton" aria-busy="true">
        <p class="muted">${words.quoting}</p>
        <div class="bones tall" aria-hidden="true"><i></i></div>
      </div>`;
    }
    const isHeldAgain = snapshot.matches({ editing: { confirm: 'heldAgain' } });
    return html`${found.isOther ? html`<p class="note warning">${words.changed}</p>` : nothing}
    ${isHeldAgain ? html`<p class="note warning" data-problem tabindex="-1">${words.heldAgain}</p>` : nothing}
    ${chargesTable(found, this.messages)} ${this.#renderMobileCost(snapshot)}
    ${this.#renderTerms(found.quote.terms)} ${this.#renderBox(snapshot, found)}`;
  }

  #renderMobileCost(snapshot: WizardSnapshot): TemplateResult | typeof nothing {
    if (selectUserType(snapshot)?.kind !== 'mobile') return nothing;
    const allowance = snapshot.context.offer?.account.freeCallAllowance ?? 0;
    return html`<p class="note warning">${this.messages.setup.mobileCost(allowance)}</p>`;
  }

  #renderTerms(terms: Quote['terms']): TemplateResult | typeof nothing {
    if (terms === null) return nothing;
    const words = this.messages.charges;
    return html`<section class="terms" aria-labelledby="charges-terms">
      <strong id="charges-terms">${words.terms}</strong>
      <p><bdi>${terms.text}</bdi></p>
      ${
        terms.url !== null && isWebAddress(terms.url)
          ? html`<a href=${terms.url} target="_blank" rel="noopener noreferrer"
              >${words.termsLink}</a
            >`
          : nothing
      }
    </section>`;
  }

  #renderBox(snapshot: WizardSnapshot, { quote }: Charges): TemplateResult {
    const words = this.messages.charges;
    const isWaiting = snapshot.hasTag('busy');
    const isMissing = snapshot.matches({ editing: { confirm: 'unacknowledged' } });
    return html`<div class="acknowledgement">
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(selectIsAcknowledged(snapshot))}
          aria-required="true"
          aria-invalid=${isMissing ? 'true' : 'false'}
          aria-disabled=${isWaiting ? 'true' : nothing}
          aria-describedby=${isMissing ? 'charges-missing' : nothing}
          @change=${this.#acknowledge}
        />
        <span>${words.acknowledge(quote.dueNow, quote.recurring)}</span>
      </label>
      ${
        isMissing
          ? html`<small class="problem" id="charges-missing"
              >${warningIcon}<span>${words.unacknowledged}</span></small
            >`
          : nothing
      }
      ${isWaiting ? html`<small class="muted">${words.renewing}</small>` : nothing}
    </div>`;
  }
}

// What a back end sends as a link is followed only where it leads to a page.
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}
