import { css } from 'lit';

/** Radio buttons as cards, and check boxes beside their words. */
export const choice = css`
  .choices {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: calc(var(--unit) * 3);
  }

  @container (inline-size < 56em) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: row;
    }

    .choices:has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size < 30em) {
    .choices,
    .choices:has(> :nth-child(3):last-child) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: calc(var(--unit) * 2.5);
    grid-template-rows: auto 1fr auto;
    padding: calc(var(--unit) * 3) calc(var(--unit) * 3.5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: var(--accent-soft);
  }

  .choice:has(:disabled) {
    cursor: not-allowed;
    background: var(--sunken);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .choice :focus-visible {
    outline: none;
  }

  /* Whatever direction it has itself, it begins where its card begins. */
  .choice .name {
    justify-self: start;
  }

  .choice .name,
  strong {
    font-weight: 600;
  }

  .choice .hint {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
  }

  .choice .fact {
    grid-column: 2;
    margin-block-start: calc(var(--unit) * 2);
    font-size: var(--tiny);
    font-weight: 600;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: calc(var(--unit) * 4);
    block-size: calc(var(--unit) * 4);
    margin: calc(var(--unit) * 0.5) 0 0;
    flex: none;
  }

  .check {
    display: flex;
    gap: calc(var(--unit) * 2);
    align-items: flex-start;
    min-block-size: calc(var(--unit) * 6);
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
