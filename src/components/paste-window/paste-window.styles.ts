import { css } from 'lit';

/** The window for whole lists. */
export const pasteWindowStyles = css`
  .dialog textarea {
    block-size: calc(var(--unit) * 48);
    min-block-size: calc(var(--unit) * 20);
    resize: vertical;
    white-space: pre;
    overflow: auto;
    tab-size: 14;
  }

  .from-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .findings {
    display: grid;
    gap: var(--unit);
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
