import { css } from 'lit';

/** The roster as a sheet: cells with borders, and nothing boxed twice. */
export const rosterStyles = css`
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

  @media (forced-colors: active) {
    .roster [aria-invalid='true'] {
      border: 2px solid Mark;
    }
  }
`;
