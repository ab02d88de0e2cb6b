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

  @supports (position-area: block-end) {
    .menu {
      inset: auto;
      margin: var(--unit) 0;
      /* As the wizard reads, whatever the page around it does. */
      position-area: self-block-end span-self-inline-start;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
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
