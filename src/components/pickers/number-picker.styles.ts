import { css } from 'lit';

/** The window in which a number is picked: the one that is held, and for how long. */
export const numberPickerStyles = css`
  .held {
    flex: 1 0 calc(100% + var(--unit) * 10);
    margin: calc(var(--unit) * -3) calc(var(--unit) * -5) var(--unit);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 5);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--unit) calc(var(--unit) * 4);
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

  .pick button[aria-pressed='true'] {
    color: var(--accent);
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  @media (forced-colors: active) {
    .pick button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
