import { html, noChange, nothing, type TemplateResult } from 'lit';
import { selectPage, type WizardSnapshot } from '../../machines/wizard/wizard.selectors.ts';
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

/** What the foot of a page has, whichever page it is: the ways on, back and out (R21). */
export abstract class MovesElement extends SessionElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  protected override render(): TemplateResult | typeof nothing | typeof noChange {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    // What a prompt covers stays as it is: the focus goes back there.
    return PROMPTS.has(selectPage(snapshot)) ? noChange : this.renderFoot(snapshot);
  }

  protected abstract renderFoot(snapshot: WizardSnapshot): TemplateResult;

  protected renderMove(
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

  /** The way out of every page before the people are submitted. */
  protected renderCancel(): TemplateResult {
    return this.renderMove('run.cancel', this.messages.footer.cancel, 'quiet cancel');
  }
}
