import { css } from 'lit';

/** The window for whole lists. */
export const pasteWindowStyles = css`
  .dialog textarea {
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    padding: calc(var(--unit) * 2) calc(var(--unit) * 2.5);
    inline-size: 100%;
    box-sizing: border-box;
    block-size: calc(var(--unit) * 48);
    min-block-size: calc(var(--unit) * 20);
    resize: vertical;
    white-space: pre;
    overflow: auto;
    tab-size: 14;
  }

  .dialog textarea[aria-invalid='true'] {
    border-color: var(--danger);
    background: var(--danger-soft);
  }

  .from-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .findings {
    display: grid;
    gap: calc(var(--unit) * 1);
    margin: 0;
  }

  .findings > p {
    margin: 0;
  }

  .findings > .found {
    color: var(--text);
    font-weight: 600;
  }
`;
