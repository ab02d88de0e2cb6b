import { css } from 'lit';

/** Tables that read as sheets: one border around cells, no box in a box. */
export const table = css`
  .sheet {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* A page without a doctype lets tables inherit nothing. */
    font: inherit;
    color: inherit;
    white-space: inherit;
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
  }

  thead th {
    font-weight: 600;
    font-size: var(--tiny);
    line-height: 1.35;
    text-align: start;
    color: var(--muted);
    padding: calc(var(--unit) * 2) calc(var(--unit) * 2.5);
    background: var(--sunken);
    border-block-end: 1px solid var(--line);
    white-space: nowrap;
  }

  tbody > tr + tr > *,
  tbody + tbody > tr > * {
    border-block-start: 1px solid var(--line);
  }

  tbody > tr > * + * {
    border-inline-start: 1px solid var(--line);
  }
`;
