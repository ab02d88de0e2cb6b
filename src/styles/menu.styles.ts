import { css } from 'lit';

/** Menus beside the button that opens them; in the middle of the page where an engine knows no anchors. */
export const menuStyles = css`
  .menu {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    padding: calc(var(--unit) * 1.5);
    max-inline-size: min(calc(var(--unit) * 80), calc(100% - var(--unit) * 4));
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
    overflow: auto;
  }

  @supports (top: anchor(bottom)) {
    .menu {
      inset: auto;
      margin: var(--unit) 0;
      margin-inline-start: calc(var(--unit) * 2);
      /* As the wizard reads, whatever the page around it does; Firefox has areas for that, which it puts elsewhere (seen in 153). */
      position-anchor: auto;
      inset-block-start: anchor(self-end);
      inset-inline-end: anchor(self-end);
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        --short,
        --short flip-block;
    }

    /* It has room neither below nor above. */
    @position-try --short {
      max-block-size: 45vh;
    }
  }

  .menu > * + * {
    margin-block-start: var(--unit);
    padding-block-start: var(--unit);
    border-block-start: 1px solid var(--line);
  }

  .menu p {
    margin: 0;
    padding: var(--unit) calc(var(--unit) * 2.5);
    font-size: var(--tiny);
    font-weight: 600;
    color: var(--muted);
  }

  .menu [role='menuitem'] {
    inline-size: 100%;
    min-block-size: calc(var(--unit) * 8);
    padding: var(--unit) calc(var(--unit) * 2.5);
    border-color: transparent;
    background: none;
    justify-content: start;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .menu [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--accent-soft);
  }

  .menu [role='menuitem']:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
`;
