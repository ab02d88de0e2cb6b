import { css } from 'lit';

/** Windows over the page: as wide as their content needs, never wider than the page, and scrolling inside. */
export const dialogStyles = css`
  .dialog {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0;
    inline-size: min(calc(var(--unit) * 180), calc(100% - var(--unit) * 8));
    max-block-size: calc(100% - var(--unit) * 8);
    overflow: hidden;
    box-shadow: 0 8px 32px rgb(0 0 0 / 24%);
  }

  .dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  .dialog.narrow {
    inline-size: min(calc(var(--unit) * 120), calc(100% - var(--unit) * 8));
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  .dialog > .head {
    padding: calc(var(--unit) * 4) calc(var(--unit) * 5);
    border-block-end: 1px solid var(--line);
  }

  .dialog > .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--unit) * 4);
    padding: calc(var(--unit) * 4) calc(var(--unit) * 5);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .dialog > .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(var(--unit) * 2);
    margin: 0;
    padding: calc(var(--unit) * 3) calc(var(--unit) * 5);
    border-block-start: 1px solid var(--line);
    background: var(--sunken);
  }

  /* What is neither the way on nor the way back. */
  .dialog > .moves > .apart {
    margin-inline-end: auto;
  }

  @container (inline-size < 30em) {
    .dialog,
    .dialog.narrow {
      inline-size: calc(100% - var(--unit) * 4);
      max-block-size: calc(100% - var(--unit) * 4);
    }

    .dialog > .head,
    .dialog > .body,
    .dialog > .moves {
      padding-inline: calc(var(--unit) * 4);
    }

    .dialog > .moves > :not(.quiet) {
      flex-grow: 1;
    }
  }
`;
