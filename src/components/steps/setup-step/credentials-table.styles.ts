import { css } from 'lit';

/** Who has what, as a table; where there is no room for one, the same as cards. */
export const credentialsTableStyles = css`
  .secrets tbody th,
  .secrets td {
    padding: var(--unit) calc(var(--unit) * 2.5);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  /* As high as what can be shown and hidden in it. */
  .secrets td.actions {
    inline-size: 1%;
    block-size: calc(var(--target) + var(--unit) * 2.25);
    white-space: nowrap;
  }

  .secrets .shown {
    font-family: ui-monospace, monospace;
    background: var(--sunken);
    padding: var(--unit) calc(var(--unit) * 2);
    min-block-size: calc(var(--unit) * 7);
  }

  @container (inline-size < 40em) {
    .secrets,
    .secrets tbody,
    .secrets tbody th,
    .secrets td {
      display: block;
      border: 0;
    }

    .secrets thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .secrets tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding-block: calc(var(--unit) * 1.5);
    }

    .secrets tbody tr + tr {
      border-block-start: 1px solid var(--line);
    }

    .secrets tbody tr > * {
      border: 0;
    }

    .secrets tbody th {
      font-weight: 600;
    }

    .secrets td.actions {
      grid-area: 1 / 2;
      inline-size: auto;
      block-size: auto;
      min-block-size: calc(var(--target) + var(--unit) * 2.25);
    }

    .secrets td[data-label] {
      grid-column: 1 / -1;
    }

    .secrets td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--muted);
      font-size: var(--tiny);
    }
  }
`;
