import { css } from 'lit';

/** The same table as cards, where the wizard is too narrow for columns (WCAG 1.4.10). */
export const rosterCardStyles = css`
  @container (inline-size < 42em) {
    .roster {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .roster thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .roster tbody > tr {
      padding: calc(var(--unit) * 2) calc(var(--unit) * 3) calc(var(--unit) * 4);
      gap: calc(var(--unit) * 2);
    }

    .roster tbody > tr + tr:not(.problem) {
      border-block-start: 1px solid var(--line);
    }

    .roster tbody > tr.problem {
      padding-block: 0 calc(var(--unit) * 3);
    }

    .roster tbody > tr > * {
      border: 0;
    }

    .roster tbody th {
      text-align: start;
      font-weight: 600;
      background: none;
      grid-area: 1 / 1;
    }

    .roster td.actions {
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

    .roster td:has(.email, .cell, [data-field='costCenterId']) {
      grid-column: 1 / -1;
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

    .problems .repairs {
      grid-column: 2;
      justify-self: start;
      margin-inline-start: 0;
    }
  }

  @container (inline-size < 22em) {
    .roster {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
