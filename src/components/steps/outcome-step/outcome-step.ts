import { html, noChange, nothing, type TemplateResult, type CSSResult } from 'lit';
import type { RowOutcome } from '../../../domain/job.ts';
import { isCreated } from '../../../domain/submission.ts';
import { selectOutcomes, selectResult } from '../../../machines/wizard/wizard-outcome.selectors.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import { phoneNumberText } from '../../../messages/phone-number-text.ts';
import { chip } from '../../../styles/chip.styles.ts';
import { groupedTable } from '../../../styles/grouped-table.styles.ts';
import { PartElement } from '../../part-element.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { failureNoteStyles } from '../../ui/failure-note.styles.ts';
import { FileAddress } from '../../ui/file-address.ts';
import { downloadIcon } from './outcome-icons.ts';
import { outcomeFile, outcomeFileName } from './outcome-file.ts';
import {
  accountWords,
  inviteTimeWords,
  notificationWords,
  partState,
  troubleWords,
} from './outcome-words.ts';
import { outcomeStyles } from './outcome-step.styles.ts';

type Outcomes = ReturnType<typeof selectOutcomes>;
type OutcomePart = RowOutcome['steps'][number];

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
          ? html`${this.#renderTable(outcomes)} ${this.#renderFile(snapshot)}`
          : nothing
      }
      ${
        outcomes.some((each) => each.hasCredentials && isCreated(each.outcome))
          ? html`<p class="muted">${outcome.credentialsGone}</p>`
          : nothing
      }
    `;
  }

  #renderTable(outcomes: Outcomes): TemplateResult {
    const words = this.messages.outcome;
    return html`<div class="sheet">
      <table class="outcomes">
        <caption class="visually-hidden">
          ${this.messages.steps.outcome}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.person}</th>
            <th scope="col">${words.extension}</th>
            <th scope="col">${words.account}</th>
            <th scope="col">${words.notification}</th>
          </tr>
        </thead>
        ${this.#renderPeople(outcomes)}
      </table>
    </div>`;
  }

  /** Who still needs something comes first, under words that say how many; each group is in the order of the list. */
  #renderPeople(all: Outcomes): TemplateResult {
    const attention = all.filter(needsAttention);
    const done = all.filter((person) => !needsAttention(person));
    if (attention.length === 0)
      return html`<tbody>
        ${this.#renderRows(done)}
      </tbody>`;
    const { footer, outcome } = this.messages;
    const words = html`<span class="bad">${footer.attention(attention.length)}</span>`;
    return html`${this.#renderGroup('attention', words, attention)}
    ${done.length === 0 ? nothing : this.#renderGroup('done', outcome.accountStates.done, done)}`;
  }

  #renderGroup(name: 'attention' | 'done', words: unknown, group: Outcomes): TemplateResult {
    const id = `outcome-${name}`;
    return html`<tbody aria-labelledby=${id}>
      <tr class="group">
        <td id=${id} colspan="4">${words}</td>
      </tr>
      ${this.#renderRows(group)}
    </tbody>`;
  }

  #renderRows(group: Outcomes): readonly TemplateResult[] {
    return group.map((person) => this.#renderRow(person));
  }

  #renderRow(person: Outcomes[number]): TemplateResult {
    const { row, outcome } = person;
    const inviteTime = inviteTimeWords(person, this.messages);
    const words = this.messages.outcome;
    return html`<tr>
      <th scope="row">
        <bdi>${row.firstName} ${row.lastName}</bdi>
        <small class="muted"><bdi>${row.email}</bdi></small>
        ${outcome.steps.map((step) => this.#renderPart(step, outcome))}
      </th>
      <td data-label=${words.extension}>
        ${outcome.extension ?? row.extension}
        ${
          outcome.number === null
            ? nothing
            : html`<small class="muted"
                ><bdi dir="ltr">${phoneNumberText(outcome.number)}</bdi></small
              >`
        }
      </td>
      <td data-label=${words.account}>
        ${renderState(outcome, 'account', accountWords(outcome, this.messages))}
      </td>
      <td data-label=${words.notification}>
        ${renderState(outcome, 'notification', notificationWords(person, this.messages))}
        ${inviteTime === '' ? nothing : html`<small class="muted">${inviteTime}</small>`}
      </td>
    </tr>`;
  }

  /** A part that failed is named, with what the back end has against it (fault A09). */
  #renderPart(part: OutcomePart, outcome: RowOutcome): TemplateResult | typeof nothing {
    const text = troubleWords(part, outcome, this.messages);
    return text === '' ? nothing : html`<small class="bad">${text}</small>`;
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

function needsAttention({ outcome }: Outcomes[number]): boolean {
  return outcome.state !== 'done';
}

function renderState(
  outcome: RowOutcome,
  part: 'account' | 'notification',
  words: string,
): TemplateResult {
  return html`<span class="chip ${TONES[partState(outcome, part)]}">${words}</span>`;
}

const TONES = { done: 'good', failed: 'bad', skipped: '', unknown: 'warn' } as const;
