import { css } from 'lit';

export const confirmStyles = css`
  .sheet:has(> .charges),
  .note:has(~ .sheet > .charges),
  .sheet:has(> .charges) ~ .note,
  .acknowledgement,
  .terms {
    max-inline-size: calc(var(--unit) * 210);
  }

  .charges tr > * {
    padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3.5);
    border-inline-start: 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }

  .charges tr > td {
    text-align: end;
    white-space: nowrap;
  }

  .charges th {
    overflow-wrap: anywhere;
  }

  .charges small {
    display: block;
    font-size: var(--tiny);
    line-height: 1.4;
    font-weight: 400;
  }

  .charges tfoot > tr > * {
    border-block-start: 1px solid var(--line);
    font-weight: 600;
  }

  .charges del {
    color: var(--muted);
    font-weight: 400;
  }

  .charges ins {
    font-weight: 600;
    text-decoration: none;
  }

  .terms {
    display: grid;
    justify-items: start;
    gap: var(--unit);
    font-size: var(--small);
  }

  .terms a {
    color: var(--accent);
    min-block-size: calc(var(--unit) * 6);
    display: inline-flex;
    align-items: center;
  }

  .acknowledgement {
    display: grid;
    gap: var(--unit);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 3.5);
  }

  .acknowledgement:has([aria-invalid='true']) {
    border-color: var(--danger);
    background: var(--danger-soft);
  }

  .acknowledgement .problem {
    display: flex;
    gap: var(--unit);
    color: var(--danger);
  }

  @container (inline-size < 34em) {
    .charges,
    .charges tbody,
    .charges tfoot {
      display: block;
    }

    .charges tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--unit) calc(var(--unit) * 3);
      padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3.5);
      border-block-start: 1px solid var(--line);
    }

    .charges tbody:first-of-type > tr:first-child {
      border-block-start: 0;
    }

    .charges tr > * {
      padding: 0;
      border: 0;
    }

    .charges td:last-child:not([colspan]) {
      margin-inline-start: auto;
    }

    .charges tbody th {
      flex-basis: 100%;
    }

    .charges .group {
      padding-block: 0;
    }
  }
`;
