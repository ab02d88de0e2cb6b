import { css } from 'lit';

/** The same table as cards, where the wizard is too narrow for its columns (WCAG 1.4.10). */
export const rosterCardStyles = css`
  @container (inline-size < 80em) {
    .roster,
    .roster :is(tbody, tr, td, tbody th) {
      display: block;
    }

    .roster thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .roster tbody > tr {
      padding: calc(var(--unit) * 2) calc(var(--unit) * 4) calc(var(--unit) * 4);
      display: grid;
      grid-template-columns: repeat(16, minmax(0, 1fr));
      gap: calc(var(--unit) * 2);
    }

    .roster tbody > tr:not(:first-child) {
      border-block-start: 1px solid var(--line);
    }

    .roster tbody > tr.problem {
      border-block-start: 0;
      display: block;
      padding-block: 0 calc(var(--unit) * 3);
    }

    .roster tbody > tr > * {
      border: 0;
    }

    .roster tbody th {
      text-align: start;
      font-weight: 600;
      background: none;
      align-self: center;
      grid-area: 1 / 1;
    }

    .roster td {
      block-size: auto;
    }

    .roster td.actions {
      grid-area: 1 / 2 / 2 / -1;
      text-align: end;
    }

    .roster td[data-label]::before {
      content: attr(data-label);
      display: block;
      line-height: 1.43;
      font-size: var(--tiny);
      font-weight: 600;
      color: var(--muted);
      margin-block-end: var(--unit);
    }

    .roster td[data-label] {
      grid-column: span 4;
    }

    .roster td:has(.email) {
      grid-column: span 8;
    }

    .roster td:has(.extension) {
      grid-column: span 2;
    }

    .roster td:has([data-field$='Id']) {
      grid-column: span 3;
    }

    .roster input,
    .roster select,
    .roster .cell {
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-small);
    }

    .roster .problem td {
      border-radius: var(--radius-small);
    }
  }

  @container (inline-size < 36em) {
    .problems .repairs {
      grid-column: 2;
      justify-self: start;
      margin-inline-start: 0;
    }

    .roster tbody > tr {
      padding-inline: calc(var(--unit) * 3);
    }
  }

  @container (inline-size < 42em) {
    .roster tbody > tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .roster tbody > tr > td[data-label] {
      grid-column: auto;
    }

    .roster tbody > tr > td:has(.email, .cell, [data-field='costCenterId']) {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 22em) {
    .roster tbody > tr > td:is([data-label], .actions) {
      grid-column: 1 / -1;
    }
  }
`;
