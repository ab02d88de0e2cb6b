import { css } from 'lit';

/** The roster as a sheet: cells with borders, and nothing boxed twice. */
export const rosterStyles = css`
  .roster,
  .roster :is(thead, tbody, tr) {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .roster tr > * {
    align-content: center;
  }

  .roster tbody th {
    font-weight: 400;
    font-size: var(--tiny);
    text-align: center;
    color: var(--muted);
    background: var(--sunken);
  }

  .roster thead th {
    padding-inline-end: 0;
    border: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .roster thead .number {
    text-align: center;
    padding-inline: 0;
  }

  .roster td {
    padding: 0;
  }

  .roster .cell {
    display: block;
    position: relative;
    inline-size: 100%;
    min-block-size: calc(var(--unit) * 9.5);
    padding-block: 0;
    padding-inline: calc(var(--unit) * 2.25) calc(var(--unit) * 4.5);
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    line-height: calc(var(--unit) * 4.5);
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* It opens something, as the lists beside it do. */
  .roster .cell::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--unit) * 2);
    margin-block: auto;
    inline-size: calc(var(--unit) * 1.5);
    block-size: calc(var(--unit) * 1.5);
    border: 0 solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -25%;
    rotate: 45deg;
  }

  .roster .cell :is(bdi, small) {
    display: block;
    inline-size: fit-content;
  }

  .roster .cell small {
    font-size: var(--tiny);
    line-height: 1.2;
  }

  .roster .cell:hover {
    background: color-mix(in srgb, var(--text) 6%, transparent);
  }

  .roster .cell .suggested {
    color: var(--muted);
    font-style: italic;
  }

  .roster input.derived:not(:focus) {
    font-style: italic;
    text-decoration: underline dotted;
    text-underline-offset: var(--unit);
  }

  .roster .cell .unset {
    color: var(--accent);
  }

  .roster .actions {
    grid-area: 1 / -2;
    text-align: center;
    white-space: nowrap;
    padding-inline: calc(var(--unit) * 0.5);
  }

  /* Between its buttons stands nothing that could grow. */
  .roster td.actions {
    font-size: 0;
  }

  .roster input,
  .roster select {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: calc(var(--unit) * 9.5);
    margin: 0;
    padding: 0 calc(var(--unit) * 2.25);
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  .roster select {
    padding-inline: var(--unit);
  }

  .roster option {
    color: var(--text);
    background: var(--surface);
  }

  .roster :is(input, select, .cell):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .roster :is([aria-invalid='true'], .cell[data-problem]) {
    background: var(--danger-soft);
    box-shadow: inset 0 0 0 1.5px var(--danger);
  }

  .roster :is([aria-invalid='true'], .cell[data-problem]):focus-visible {
    box-shadow: none;
  }

  .roster .problem td {
    grid-column: 1 / -1;
    padding: calc(var(--unit) * 1.5) calc(var(--unit) * 3);
    background: var(--danger-soft);
    color: var(--danger);
    font-size: var(--small);
  }

  .problems {
    list-style: none;
    display: grid;
    gap: var(--unit);
  }

  .problems li {
    display: grid;
    grid-template-columns: auto minmax(0, auto) auto;
    justify-content: start;
    align-items: center;
    gap: var(--unit) calc(var(--unit) * 2);
  }

  .problems .repair {
    color: inherit;
    border-color: currentColor;
    min-block-size: calc(var(--unit) * 6.5);
    padding-block: 0;
    font-size: inherit;
  }

  .problems .repairs {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--unit) * 1.5);
    margin-inline-start: calc(var(--unit) * 2);
  }

  @media (forced-colors: active) {
    .roster :is([aria-invalid='true'], .cell[data-problem]) {
      border: 2px dashed CanvasText;
    }
  }
`;
