import { css } from 'lit';

/** Windows that pick something from a list. */
export const pickerStyles = css`
  .dialog .moves > .apart {
    margin-inline-end: auto;
  }

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
    padding: calc(var(--unit) * 1) calc(var(--unit) * 3.5) calc(var(--unit) * 1)
      calc(var(--unit) * 2.5);
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

  .filters {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding-inline: calc(var(--unit) * 3.5);
  }

  .filters summary {
    padding-block: calc(var(--unit) * 2);
    font-weight: 500;
    cursor: pointer;
  }

  .filters > .quiet {
    margin-block-end: calc(var(--unit) * 2);
  }

  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--unit) * 38)), 1fr));
    gap: calc(var(--unit) * 4);
    padding-block: calc(var(--unit) * 1) calc(var(--unit) * 3);
  }

  .facets legend {
    padding: 0;
    margin-block-end: calc(var(--unit) * 1);
    font-size: var(--small);
    font-weight: 600;
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

  .pick button[aria-pressed='true'] {
    color: var(--accent);
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .picture {
    inline-size: calc(var(--unit) * 10);
    block-size: calc(var(--unit) * 9.5);
    color: var(--muted);
  }

  .pick .look {
    display: grid;
    justify-items: center;
    gap: 0;
    padding: calc(var(--unit) * 1) calc(var(--unit) * 2);
    border-color: var(--line);
    color: var(--accent);
    font-size: var(--tiny);
    line-height: 1.4;
  }

  .more {
    justify-self: center;
  }

  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
  }

  .trouble > svg {
    color: var(--danger);
  }

  .trouble > p {
    flex: 1 1 calc(var(--unit) * 30);
  }

  .held {
    flex: 1 0 calc(100% + var(--unit) * 10);
    margin: calc(var(--unit) * -3) calc(var(--unit) * -5) calc(var(--unit) * 1);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 5);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 1) calc(var(--unit) * 4);
    border-block-end: 1px solid var(--line);
    background: var(--success-soft);
  }

  /* It waits to be read out, and leaves no gap before the ways on. */
  .unheld:has(> p:empty) {
    position: absolute;
  }

  .held .left {
    margin-inline-start: auto;
    color: var(--success);
    white-space: nowrap;
  }

  .model {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--unit) * 5);
  }

  .model > div {
    display: grid;
    gap: calc(var(--unit) * 3);
  }

  .model .picture {
    inline-size: calc(var(--unit) * 28);
    block-size: calc(var(--unit) * 27);
    stroke-width: 1;
  }

  .features {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--unit) * 1.5);
    list-style: none;
  }

  @container (inline-size < 30em) {
    .model {
      grid-template-columns: minmax(0, 1fr);
    }

    .pick {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: calc(var(--unit) * 1) calc(var(--unit) * 2.5);
      padding-inline: calc(var(--unit) * 2.5);
    }

    .pick .look {
      padding-inline: calc(var(--unit) * 0.5);
    }

    .pick > :is(.look, .picture) {
      grid-area: 1 / 1 / span 2;
    }

    .pick > :is(.what, .price, .chip) {
      grid-column: 2;
      justify-self: start;
      margin: 0;
    }

    .pick > .what:first-child,
    .pick > .what:first-child ~ :is(.price, .chip) {
      grid-column: 1 / 3;
    }

    .pick > button:not(.look) {
      grid-area: 1 / 3 / span 2;
    }

    .pick > .barred {
      grid-column: 2 / -1;
    }
  }

  @media (forced-colors: active) {
    .list-choice:has(:checked),
    .pick button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
