import { css } from 'lit';

/** Notices beside the thing that they are about, and the colours of what is well and what is not. */
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

  .good {
    color: var(--success);
  }

  .warn {
    color: var(--warning);
  }

  .bad {
    color: var(--danger);
  }
`;
