import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Given, Person, Show } from './given.ts';

/** The columns of text, as the wizard has them. */
export const TEXT_FIELDS = ['firstName', 'lastName', 'email', 'extension'] as const;

/** A choice of a list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Draws the cells of a person; each control has its `data-field`. */
export type RowTemplate = (person: Person, offer: Given['offer']) => TemplateResult;

/** A table that somebody writes who wants nothing but the inputs: it keeps what is typed, and takes what is pasted. */
class PeopleTable extends LitElement {
  static override properties = { people: { attribute: false } };
  static override styles = css`
    table {
      border-collapse: collapse;
      inline-size: 100%;
    }
  `;

  declare people: readonly Person[];
  declare offer: Given['offer'];
  declare row: RowTemplate;
  declare onRow: () => void;

  readonly #edit = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !('value' in target)) return;
    const { field = '' } = target.dataset;
    const place = Number(target.closest('tr')?.dataset['row']);
    const value = target.value;
    this.people = this.people.map((person, index) =>
      index === place ? { ...person, [field]: value } : person,
    );
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    this.people = text.split('\n').map((line) => personOf(line.split('\t'), this.offer));
  };

  protected override render(): TemplateResult {
    return html`<table @input=${this.#edit} @paste=${this.#paste}>
      <thead>
        <tr>
          <th></th>
          ${[...TEXT_FIELDS, 'site', 'cost center'].map((name) => html`<th>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.people.map((person, index) => {
          this.onRow();
          return html`<tr data-row=${index}>
            <th>${index + 1}</th>
            ${this.row(person, this.offer)}
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}

/** Shows the people in a plain table with such rows. */
export function showTable(row: RowTemplate): Show {
  customElements.define('people-table', PeopleTable);
  return (place, { people, offer }) => {
    const table = new PeopleTable();
    Object.assign(table, { people, offer, row, onRow: () => undefined });
    place.append(table);
    return {
      onRow(listener) {
        table.onRow = listener;
      },
    };
  };
}

function personOf(cells: readonly string[], { sites, costCenters }: Given['offer']): Person {
  const [firstName = '', lastName = '', email = '', extension = '', site, costCenter] = cells;
  return {
    firstName,
    lastName,
    email,
    extension,
    siteId: sites.find(({ name }) => name === site)?.id ?? null,
    costCenterId: costCenters.find(({ name }) => name === costCenter)?.id ?? null,
  };
}
