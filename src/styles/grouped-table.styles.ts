import { css } from 'lit';

/** Sheets whose rows stand in groups, each under its name. */
export const groupedTable = css`
  .sheet .group {
    background: var(--sunken);
  }

  .sheet .group > td {
    text-align: start;
    font-size: var(--tiny);
    font-weight: 600;
    color: var(--muted);
    padding-block: calc(var(--unit) * 1.5);
  }
`;
