import { html, noChange, nothing, type TemplateResult, type CSSResult } from 'lit';
import { isCreated } from '../../../domain/submission.ts';
import { selectOutcomes, selectResult } from '../../../machines/wizard/wizard-outcome.selectors.ts';
import type { Added } from '../../../machines/wizard/wizard-attempts.types.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import { chip } from '../../../styles/chip.styles.ts';
import { groupedTable } from '../../../styles/grouped-table.styles.ts';
import { PartElement } from '../../part-element.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { failureNoteStyles } from '../../ui/failure-note.styles.ts';
import { FileAddress } from '../../ui/file-address.ts';
import { downloadIcon } from './outcome-icons.ts';
import { outcomeFile, outcomeFileName } from './outcome-file.ts';
import { outcomeLine } from './outcome-line.ts';
import { defaultRoleWords } from './outcome-words.ts';
import { outcomeStyles } from './outcome-step.styles.ts';

type Outcomes = readonly Added[];
type LineOf = (person: Added) => TemplateResult;

/**
 * What became of each person: account and notification apart, and every other part that failed by name (R34).
 *
 * @summary The last page: one line a person, and the way on.
 * @tagname add-users-wizard-outcome-step
 */
export class OutcomeStep extends PartElement {
  readonly #snapshot = this.select((snapshot) => snapshot);
  readonly #file = new FileAddress(this, 'text/csv;charset=utf-8');

  protected override get looks(): readonly CSSResult[] {
    return [chip, failureNoteStyles, groupedTable, outcomeStyles];
  }

  protected override render(): TemplateResult | typeof nothing | typeof noChange {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    const { ending, created, people } = selectResult(snapshot);
    const outcomes = selectOutcomes(snapshot);
    // What a prompt covers stays as it is.
    if (ending === null) return noChange;
    const { outcome } = this.messages;
    const { failure } = snapshot.context;
    const attention = outcomes.filter(needsAttention).length;
    const heading = outcome.heading(ending, created, people, attention);
    return html`
      <div>
        ${this.stepHeading('outcome', heading, snapshot)}
        <p class="muted">${outcome.hints[ending]}</p>
      </div>
      ${failure === null ? nothing : failureNote({ failure, messages: this.messages })}
      ${
        outcomes.length > 0
          ? html`${this.#renderTable(outcomes, snapshot)} ${this.#renderFile(snapshot)}`
          : nothing
      }
      ${
        outcomes.some((each) => each.start.kind === 'credentials' && isCreated(each.outcome))
          ? html`<p class="muted">${outcome.credentialsGone}</p>`
          : nothing
      }
    `;
  }

  #renderTable(outcomes: Outcomes, snapshot: WizardSnapshot): TemplateResult {
    const { messages } = this;
    const words = messages.outcome;
    const defaultRole = defaultRoleWords(snapshot, messages);
    const lineOf = (person: Added): TemplateResult => outcomeLine(person, defaultRole, messages);
    return html`<div class="sheet">
      <table class="outcomes">
        <caption class="visually-hidden">
          ${messages.steps.outcome}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.person}</th>
            <th scope="col">${words.extension}</th>
            <th scope="col">${words.account}</th>
            <th scope="col">${words.notification}</th>
          </tr>
        </thead>
        ${this.#renderPeople(outcomes, lineOf)}
      </table>
    </div>`;
  }

  /** Who still needs something comes first, under words that say how many; each group is in the order of the list. */
  #renderPeople(all: Outcomes, lineOf: LineOf): TemplateResult {
    const attention = all.filter(needsAttention);
    const done = all.filter((person) => !needsAttention(person));
    if (attention.length === 0)
      return html`<tbody>
        ${done.map(lineOf)}
      </tbody>`;
    const { footer, outcome } = this.messages;
    const words = html`<span class="bad">${footer.attention(attention.length)}</span>`;
    return html`${renderGroup('attention', words, attention, lineOf)}
    ${done.length === 0 ? nothing : renderGroup('done', outcome.accountStates.done, done, lineOf)}`;
  }

  #renderFile(snapshot: WizardSnapshot): TemplateResult {
    return html`<a
      class="file"
      href=${this.#file.of(outcomeFile(snapshot, this.messages))}
      download=${outcomeFileName(snapshot, this.messages)}
      >${downloadIcon}${this.messages.outcome.download}</a
    >`;
  }
}

function renderGroup(
  name: 'attention' | 'done',
  words: unknown,
  group: Outcomes,
  lineOf: LineOf,
): TemplateResult {
  const id = `outcome-${name}`;
  return html`<tbody aria-labelledby=${id}>
    <tr class="group">
      <td id=${id} colspan="4">${words}</td>
    </tr>
    ${group.map(lineOf)}
  </tbody>`;
}

function needsAttention({ outcome }: Added): boolean {
  return outcome.state !== 'done';
}
