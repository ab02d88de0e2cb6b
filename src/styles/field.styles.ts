import { css } from 'lit';

/** Labelled controls. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--unit);
  }

  .field > label,
  .field > .label {
    font-size: var(--small);
    font-weight: 600;
  }

  .field input:not([type='checkbox'], [type='radio']),
  .field select {
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    padding: calc(var(--unit) * 1.5) calc(var(--unit) * 2.5);
    min-block-size: var(--target);
    inline-size: 100%;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
  }

  .field input:is([type='date'], [type='time']) {
    padding-block: 0;
  }

  .field :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--danger);
    background: var(--danger-soft);
  }

  .field .problem {
    display: flex;
    align-items: start;
    gap: var(--unit);
    color: var(--danger);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--unit) * 55)), 1fr));
    gap: calc(var(--unit) * 4);
  }

  @media (pointer: coarse) {
    .field input:not([type='checkbox'], [type='radio']),
    .field select {
      min-block-size: calc(var(--unit) * 11);
    }
  }
`;
