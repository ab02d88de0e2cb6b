import { css } from 'lit';

export const outcomeStyles = css`
  .outcomes tbody th {
    min-inline-size: 15em;
    text-align: start;
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .outcomes tbody > tr > * {
    padding: calc(var(--unit) * 2.25) calc(var(--unit) * 2.5);
    border-inline-start: 0;
    vertical-align: top;
  }

  .outcomes td > small {
    max-inline-size: 22em;
    overflow-wrap: anywhere;
  }

  .outcomes [dir='ltr'] {
    white-space: nowrap;
  }

  .outcomes small {
    display: block;
    font-weight: 400;
    font-size: var(--tiny);
    line-height: 1.4;
    text-align: match-parent;
  }

  .file {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--unit) * 1.5);
    justify-self: start;
    min-block-size: calc(var(--unit) * 6);
    color: var(--accent);
    font-weight: 500;
  }

  @container (inline-size < 40em) {
    .outcomes thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .outcomes,
    .outcomes :is(tbody, tr, td, th) {
      display: block;
    }

    /* The first line is that of the sheet. */
    .outcomes {
      margin-block-start: -1px;
    }

    .outcomes tr:not(.group) {
      padding-block: calc(var(--unit) * 2);
    }

    .outcomes tbody > tr {
      border-block-start: 1px solid var(--line);
    }

    .outcomes tbody > tr > * {
      padding-block: calc(var(--unit) * 0.5);
      border: 0;
    }

    .outcomes .chip {
      white-space: normal;
    }

    .outcomes td::before {
      content: attr(data-label) ' ';
      color: var(--muted);
      font-size: var(--tiny);
    }
  }
`;
