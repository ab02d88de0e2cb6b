import { css } from 'lit';

/** Controls with a frame of their own, without a label beside them. */
export const box = css`
  .box {
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    padding: calc(var(--unit) * 1.5) calc(var(--unit) * 2.5);
    min-block-size: var(--target);
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  @media (pointer: coarse) {
    .box {
      min-block-size: calc(var(--unit) * 11);
    }
  }
`;
