import { css } from 'lit';

export const outcomeStyles = css`
  .outcomes tbody th {
    text-align: start;
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .outcomes tbody > tr > * {
    padding: calc(var(--unit) * 2.25) calc(var(--unit) * 2.5);
    border-inline-start: 0;
    vertical-align: top;
  }

  .outcomes td {
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
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .outcomes,
    .outcomes tbody,
    .outcomes tr,
    .outcomes td,
    .outcomes th {
      display: block;
      white-space: normal;
    }

    .outcomes tbody > tr {
      padding-block: calc(var(--unit) * 2);
    }

    .outcomes tbody > tr > * {
      padding-block: calc(var(--unit) * 0.5);
    }

    .outcomes tbody > tr > * + * {
      border: 0;
    }

    .outcomes td::before {
      content: attr(data-label) ' ';
      color: var(--muted);
      font-size: var(--tiny);
    }
  }
`;
