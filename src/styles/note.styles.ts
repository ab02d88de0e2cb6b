import { css } from 'lit';

/** Notices beside the thing that they are about, and chips that say a state in a word. */
export const note = css`
  .note {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 3.5);
    background: var(--sunken);
  }

  .note.warning {
    border-color: var(--warning);
    background: var(--warning-soft);
  }

  .note.danger {
    border-color: var(--danger);
    background: var(--danger-soft);
  }

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
    background: var(--line);
    color: var(--muted);
    border: 1px solid transparent;
  }

  .good {
    color: var(--success);
  }

  .warn {
    color: var(--warning);
  }

  .bad {
    color: var(--danger);
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

  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
  }
`;
