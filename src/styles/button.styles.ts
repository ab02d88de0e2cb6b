import { css } from 'lit';

/** Buttons: ordinary, primary (one on a page), quiet, and icons. */
export const button = css`
  button {
    font: inherit;
    font-weight: 500;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    padding: calc(var(--unit) * 1.5) calc(var(--unit) * 3);
    min-block-size: var(--target);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--unit) * 2);
    cursor: pointer;
    transition: background-color 100ms;
  }

  button:where(:not([aria-disabled='true'])):hover {
    background: color-mix(in srgb, var(--text) 6%, var(--surface));
  }

  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  button.primary:where(:not([aria-disabled='true'])):hover {
    background: color-mix(in srgb, var(--text) 16%, var(--accent));
  }

  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
    padding-inline: calc(var(--unit) * 2);
  }

  button.icon {
    border-color: transparent;
    background: none;
    color: var(--muted);
    padding: 0;
    inline-size: calc(var(--unit) * 7);
    min-block-size: calc(var(--unit) * 7);
  }

  button.icon:where(:not([aria-disabled='true'])):hover {
    background: color-mix(in srgb, var(--text) 8%, transparent);
    color: var(--text);
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  svg {
    inline-size: calc(var(--unit) * 4);
    block-size: calc(var(--unit) * 4);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    flex: none;
  }

  @media (pointer: coarse) {
    button,
    button.icon {
      min-block-size: calc(var(--unit) * 11);
      min-inline-size: calc(var(--unit) * 11);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    button {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    button.quiet,
    button.icon {
      border-color: ButtonBorder;
    }

    button.primary:where(:not([aria-disabled='true'])) {
      --accent: Highlight;
      --on-accent: HighlightText;
      forced-color-adjust: none;
    }

    button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
