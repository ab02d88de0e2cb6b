import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isIssueOfRow, type Issue } from '../../../domain/issue.ts';
import { rowFields, type RowField } from '../../../domain/row-field.ts';
import { fullName, type UserDraft, type UserDraftPatch } from '../../../domain/user-draft.ts';
import { needsPhone } from '../../../domain/user-type.ts';
import {
  selectShownIssues,
  selectStrandedInvites,
  selectUserType,
  wizardSteps,
  type WizardSnapshot,
} from '../../../machines/wizard/wizard.selectors.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import { SessionElement } from '../../session-element.ts';
import { pageHeading } from '../../ui/heading.ts';
import { undoIcon } from '../../ui/icons.ts';
import { rosterRow } from './roster-row.ts';
import { userTypeChoice } from './user-type-choice.ts';

/**
 * Whom the admin adds: the user type, and a row for each person (R01 to R12).
 *
 * @summary The first step: user type and roster.
 */
export class PeopleStep extends SessionElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  readonly #chooseType = (event: Event): void => {
    const type = this.#offer?.userTypes.find(({ id }) => id === valueOf(event));
    if (type !== undefined) this.send({ type: 'userType.choose', userTypeId: type.id });
  };

  readonly #requireUniqueEmail = (event: Event): void => {
    const isRequired = event.target instanceof HTMLInputElement && event.target.checked;
    this.send({ type: 'uniqueEmail.require', isRequired });
  };

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const count = this.querySelector<HTMLInputElement>('#how-many')?.valueAsNumber ?? 1;
    this.send({ type: 'row.add', count });
  };

  readonly #undo = (): void => this.send({ type: 'row.restore' });

  readonly #edit = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (cell === null) return;
    const patch = this.#patchOf(cell.field, valueOf(event));
    this.send({ type: 'row.patch', rowId: cell.row.id, patch });
  };

  readonly #leave = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (cell !== null) this.send({ type: 'cell.leave', rowId: cell.row.id, field: cell.field });
  };

  readonly #act = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    const row = this.#rowOf(button);
    if (row === undefined) return;
    const isRemoval = button?.getAttribute('data-action') === 'remove';
    this.send({ type: isRemoval ? 'row.remove' : 'row.duplicate', rowId: row.id });
  };

  get #offer(): AccountOffer | undefined {
    return this.#snapshot.value?.context.offer ?? undefined;
  }

  #patchOf(field: RowField, value: string): UserDraftPatch {
    const { sites = [], costCenters = [] } = this.#offer ?? {};
    if (field === 'siteId') return { siteId: idOf(sites, value) };
    if (field === 'costCenterId') return { costCenterId: idOf(costCenters, value) };
    return { [field]: value };
  }

  #rowOf(element: Element | null): UserDraft | undefined {
    const id = element?.getAttribute('data-row');
    return this.#snapshot.value?.context.roster.rows.find((row) => row.id === id);
  }

  #cellOf(event: Event): { readonly row: UserDraft; readonly field: RowField } | null {
    const element = event.target instanceof Element ? event.target : null;
    const row = this.#rowOf(element);
    const field = rowFields.find((name) => name === element?.getAttribute('data-field'));
    return row === undefined || field === undefined ? null : { row, field };
  }

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    const offer = this.#offer;
    if (snapshot === undefined || offer === undefined) return nothing;
    const { roster, steps, stepOf } = this.messages;
    const step = stepOf(steps.people, 1, wizardSteps.length);
    return html`
      ${pageHeading(roster.heading, this.headingLevel, step)}
      ${userTypeChoice({
        offer,
        chosenId: snapshot.context.userTypeId,
        messages: this.messages,
        onChange: this.#chooseType,
      })}
      ${this.#renderBar(snapshot, offer)} ${this.#renderNotices(snapshot)}
      ${this.#renderTable(snapshot, offer)}
    `;
  }

  #renderBar({ context }: WizardSnapshot, offer: AccountOffer): TemplateResult {
    const words = this.messages.roster;
    const room = Math.max(offer.account.limits.maxUsersPerRun - context.roster.rows.length, 0);
    const removed = context.roster.removed.length;
    return html`<div class="bar">
      <form class="adding" novalidate @submit=${this.#add}>
        <input
          id="how-many"
          type="number"
          min="1"
          max=${Math.max(room, 1)}
          value="1"
          aria-label=${words.howMany}
          aria-describedby="room"
          autocomplete="off"
          data-1p-ignore
          data-lpignore="true"
        />
        <button type="submit" data-focus="add">${words.add}</button>
        <span id="room" class="muted">${words.room(room)}</span>
      </form>
      ${
        removed > 0
          ? html`<span class="undo">
              ${words.removed(removed)}
              <button class="quiet" type="button" @click=${this.#undo}>
                ${undoIcon}${words.undo}
              </button>
            </span>`
          : nothing
      }
      <label class="check">
        <input
          type="checkbox"
          .checked=${context.requireUniqueEmail}
          aria-describedby="unique-email-hint"
          @change=${this.#requireUniqueEmail}
        />
        ${words.uniqueEmail}
      </label>
    </div>`;
  }

  #renderNotices(snapshot: WizardSnapshot): TemplateResult {
    const words = this.messages.roster;
    const { requireUniqueEmail, failure } = snapshot.context;
    const stranded = selectStrandedInvites(snapshot).map(fullName).filter(Boolean);
    const names = new Intl.ListFormat(this.messages.locale).format(stranded);
    return html`
      <p id="unique-email-hint" class=${requireUniqueEmail ? 'visually-hidden' : 'note warning'}>
        ${requireUniqueEmail ? words.uniqueEmailHint : words.sharedEmailHint}
        ${stranded.length > 0 ? html`<br />${words.strandedInvites(names)}` : nothing}
      </p>
      ${
        failure === null
          ? nothing
          : html`<p class="note danger" data-problem tabindex="-1">
              <strong>${this.messages.checkFailed}</strong> ${this.messages.failures[failure.kind]}
            </p>`
      }
    `;
  }

  #renderTable(snapshot: WizardSnapshot, offer: AccountOffer): TemplateResult {
    const { messages } = this;
    const { rows } = snapshot.context.roster;
    const issues = selectShownIssues(snapshot);
    const type = selectUserType(snapshot);
    const hasPhone = type !== null && needsPhone(type.kind);
    return html`<div class="sheet">
      <table class="roster" @input=${this.#edit} @focusout=${this.#leave} @click=${this.#act}>
        <caption class="visually-hidden">
          ${messages.roster.caption(rows.length)}
        </caption>
        ${this.#renderHead(offer, hasPhone)}
        <tbody>
          ${repeat(
            rows,
            (row) => row.id,
            (row, index) => {
              const problems = issues.filter((issue) => isIssueOfRow(issue, row.id));
              const view = { row, number: index + 1, problems, offer, hasPhone, messages };
              const same = [row, index, textOf(problems), offer, hasPhone, messages];
              return guard(same, () => rosterRow(view));
            },
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderHead(offer: AccountOffer, hasPhone: boolean): TemplateResult {
    const { fields, row, phone, actions } = this.messages.roster;
    const { multiSite } = offer.account;
    const columns = rowFields.filter(
      (field) => multiSite || (field !== 'siteId' && field !== 'costCenterId'),
    );
    return html`<thead>
      <tr>
        <th scope="col" class="number">${row}</th>
        ${columns.map((field) => html`<th scope="col" class=${field}>${fields[field]}</th>`)}
        ${hasPhone ? html`<th scope="col" class="phone">${phone}</th>` : nothing}
        <th scope="col" class="actions"><span class="visually-hidden">${actions}</span></th>
      </tr>
    </thead>`;
  }
}

function valueOf(event: Event): string {
  const { target } = event;
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isControl ? target.value : '';
}

function idOf<Id extends string>(
  choices: readonly { readonly id: Id }[],
  value: string,
): Id | null {
  return choices.find(({ id }) => id === value)?.id ?? null;
}

// Issues are made anew at every judgement; a row is drawn again only when it has other ones.
function textOf(issues: readonly Issue[]): string {
  return JSON.stringify(issues);
}
