import { css } from 'lit';

export const footerStyles = css`
  footer {
    padding: calc(var(--unit) * 3) calc(var(--unit) * 6);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  /* Under a prompt that was there first nothing is drawn yet. */
  footer:has(> :empty) {
    display: none;
  }

  footer > *,
  .summary,
  footer .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
  }

  footer > * {
    min-block-size: var(--target);
  }

  .summary {
    gap: var(--unit) calc(var(--unit) * 4.5);
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }

  footer .moves {
    justify-content: end;
    margin-inline-start: auto;
  }

  @container (inline-size < 30em) {
    footer .moves {
      inline-size: 100%;
      gap: calc(var(--unit) * 2);
    }

    footer .moves :not(.quiet) {
      flex-grow: 1;
    }
  }

  /* Seen first and reached last: who goes on need not pass it. */
  footer .cancel {
    order: -1;
  }
`;
