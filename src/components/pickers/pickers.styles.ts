import { css } from 'lit';

/** What the windows that pick something from a list have in common. */
export const pickerStyles = css`
  .lists {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--unit) * 2);
  }

  .list-choice {
    display: flex;
    gap: calc(var(--unit) * 2);
    align-items: center;
    min-block-size: var(--target);
    padding: var(--unit) calc(var(--unit) * 3.5) var(--unit) calc(var(--unit) * 2.5);
    border: 1px solid var(--line);
    border-radius: 99px;
    cursor: pointer;
  }

  .list-choice input {
    margin: 0;
  }

  .list-choice:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    font-weight: 600;
  }

  .list-choice:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .list-choice :focus-visible {
    outline: none;
  }

  .count {
    font-size: var(--small);
    min-block-size: 1.43em;
  }

  .picks {
    list-style: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
    padding: calc(var(--unit) * 2) calc(var(--unit) * 3.5);
  }

  .pick + .pick {
    border-block-start: 1px solid var(--line);
  }

  .pick .what {
    flex: 1 1 calc(var(--unit) * 36);
    min-inline-size: 0;
    display: grid;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .pick .name {
    font-weight: 500;
    justify-self: start;
  }

  .pick .price {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    font-size: var(--small);
  }

  .pick .barred {
    color: var(--muted);
  }

  .more {
    justify-self: center;
  }

  @container (inline-size < 30em) {
    .pick {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--unit) calc(var(--unit) * 2.5);
      padding-inline: calc(var(--unit) * 2.5);
    }

    /* Words have the whole line, and what can be done stands below them. */
    .pick > :is(.what, .barred) {
      grid-column: 2 / -1;
    }

    .pick > .what:first-child {
      grid-column: 1 / -1;
    }

    .pick > :is(.price, .chip) {
      grid-column: 2;
      justify-self: start;
      margin: 0;
    }

    .pick > .what:first-child ~ :is(.price, .chip) {
      grid-column: 1 / 3;
    }

    .pick > button:not(.look) {
      grid-column: 3;
    }
  }

  @media (forced-colors: active) {
    .list-choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
