import { css } from 'lit';

export const peopleStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 4);
  }

  .adding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .adding input {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    inline-size: calc(var(--unit) * 15);
    min-block-size: var(--target);
    padding: calc(var(--unit) * 1) calc(var(--unit) * 2);
    text-align: end;
  }

  .bar .muted,
  .undo {
    font-size: var(--small);
  }

  .bar > .check {
    margin-inline-start: auto;
    align-items: center;
  }

  .bar > .check input {
    margin: 0;
  }

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    pointer-events: none;
  }

  .skip {
    justify-self: start;
  }

  .roster {
    table-layout: fixed;
  }

  .roster tbody th {
    inline-size: calc(var(--unit) * 10);
    font-weight: 400;
    font-size: var(--tiny);
    text-align: center;
    color: var(--muted);
    background: var(--sunken);
  }

  .roster thead .number {
    inline-size: calc(var(--unit) * 10);
    text-align: center;
    padding-inline: 0;
  }

  .roster thead .firstName {
    inline-size: 12%;
  }

  .roster thead .lastName {
    inline-size: 13%;
  }

  .roster thead .extension {
    inline-size: calc(var(--unit) * 18);
  }

  .roster thead .siteId,
  .roster thead .costCenterId {
    inline-size: 11%;
  }

  .roster thead .phone {
    inline-size: calc(var(--unit) * 34);
  }

  .roster thead .actions {
    inline-size: calc(var(--unit) * 17);
  }

  .roster td {
    padding: 0;
    block-size: calc(var(--unit) * 9.5);
  }

  .roster .fixed {
    padding-inline: calc(var(--unit) * 2.5);
    color: var(--muted);
    white-space: nowrap;
  }

  .roster .actions {
    text-align: center;
    white-space: nowrap;
    padding-inline: calc(var(--unit) * 1);
  }

  .roster input,
  .roster select {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: calc(var(--unit) * 9.5);
    margin: 0;
    padding: 0 calc(var(--unit) * 2.5);
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  .roster select {
    appearance: auto;
    padding-inline: calc(var(--unit) * 1.5);
  }

  .roster option {
    color: var(--text);
    background: var(--surface);
  }

  .roster :is(input, select):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .roster [aria-invalid='true'] {
    background: var(--danger-soft);
    box-shadow: inset 0 0 0 1.5px var(--danger);
  }

  .roster [aria-invalid='true']:focus-visible {
    box-shadow: none;
  }

  .roster .problem td {
    block-size: auto;
    padding: calc(var(--unit) * 1.5) calc(var(--unit) * 3);
    background: var(--danger-soft);
    color: var(--danger);
    font-size: var(--small);
  }

  .problems {
    list-style: none;
    display: grid;
    gap: calc(var(--unit) * 1);
  }

  .problems li {
    display: flex;
    gap: calc(var(--unit) * 2);
    align-items: flex-start;
  }

  .problems svg {
    margin-block-start: 1px;
  }

  @container (inline-size < 56em) {
    .roster,
    .roster tbody,
    .roster tr,
    .roster td,
    .roster tbody th {
      display: block;
    }

    .roster thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .roster tbody > tr {
      padding: calc(var(--unit) * 2) calc(var(--unit) * 4) calc(var(--unit) * 4);
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
    }

    .roster tbody > tr:not(:first-child) {
      border-block-start: 1px solid var(--line);
    }

    .roster tbody > tr.problem {
      border-block-start: 0;
      display: block;
      padding-block: 0 calc(var(--unit) * 3);
    }

    .roster tbody > tr > *,
    .roster tbody > tr + tr > *,
    .roster tbody > tr > * + * {
      border: 0;
    }

    .roster tbody th {
      inline-size: auto;
      text-align: start;
      font-weight: 600;
      background: none;
      align-self: center;
      grid-area: 1 / 1;
    }

    .roster td.actions {
      grid-area: 1 / 2 / 2 / -1;
      text-align: end;
      block-size: auto;
    }

    .roster td[data-label] {
      block-size: auto;
    }

    .roster td[data-label]::before {
      content: attr(data-label);
      display: block;
      line-height: 1.43;
      font-size: var(--tiny);
      font-weight: 600;
      color: var(--muted);
      margin-block-end: calc(var(--unit) * 1);
    }

    .roster td:has(.email) {
      grid-column: span 2;
    }

    .roster .fixed {
      padding-inline: 0;
      line-height: calc(var(--unit) * 9.5);
    }

    .roster input,
    .roster select {
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-small);
    }

    .roster .problem td {
      border-radius: var(--radius-small);
    }
  }

  @container (inline-size < 36em) {
    .roster tbody > tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size < 22em) {
    .roster tbody > tr > td[data-label] {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .roster [aria-invalid='true'] {
      border: 2px solid Mark;
    }
  }
`;
