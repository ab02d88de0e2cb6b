import { css } from 'lit';

/** Chips that say a state in a word. */
export const chip = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--unit);
    border-radius: 99px;
    padding: 1px calc(var(--unit) * 2.25);
    font-size: var(--tiny);
    line-height: 1.5;
    font-weight: 600;
    white-space: nowrap;
    border: 1px solid transparent;
  }

  /* Weaker than the colours of what is well and what is not, wherever they stand. */
  :where(.chip) {
    background: var(--line);
    color: var(--muted);
  }

  .chip.good {
    background: var(--success-soft);
  }

  .chip.warn {
    background: var(--warning-soft);
  }

  .chip.bad {
    background: var(--danger-soft);
  }

  /* There lines and words have one colour. */
  @media (prefers-contrast: more) {
    .chip {
      border-color: currentColor;
    }

    :where(.chip) {
      background: var(--surface);
    }
  }

  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
  }
`;
