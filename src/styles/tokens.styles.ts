import { css } from 'lit';

/**
 * Every raw colour and size, once. A host sets `--add-users-*`; each has a fallback for light and dark.
 *
 * Light or dark follows the `color-scheme` that the host page has where the wizard stands.
 */
export const tokens = css`
  .wizard {
    --font: var(
      --add-users-font,
      system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      'Noto Sans',
      sans-serif
    );
    --font-size: var(--add-users-font-size, 14px);
    --unit: calc(var(--font-size) * 4 / 14);
    --small: calc(var(--font-size) * 13 / 14);
    --tiny: calc(var(--font-size) * 12 / 14);
    --radius: var(--add-users-radius, calc(var(--unit) * 2));
    --radius-small: calc(var(--radius) * 0.75);
    --target: calc(var(--unit) * 8.5);

    --surface: var(--add-users-surface, light-dark(#fff, #181b20));
    --sunken: var(--add-users-sunken, light-dark(#f7f8fa, #14171b));
    --text: var(--add-users-text, light-dark(#15181d, #eceef1));
    --muted: var(--add-users-muted, light-dark(#565f6c, #a3acb9));
    --line: var(--add-users-line, light-dark(#e1e4e9, #2f353e));
    --line-strong: var(--add-users-line-strong, light-dark(#828b99, #747d8a));
    --accent: var(--add-users-accent, light-dark(#1b5cd6, #8ab2ff));
    --on-accent: var(--add-users-on-accent, light-dark(#fff, #0b1a38));
    --accent-soft: var(--add-users-accent-soft, light-dark(#eaf1ff, #1a2742));
    --danger: var(--add-users-danger, light-dark(#b3261e, #ff9d93));
    --danger-soft: var(--add-users-danger-soft, light-dark(#fdeceb, #3a1c1a));
    --warning: var(--add-users-warning, light-dark(#7a5200, #f0c264));
    --warning-soft: var(--add-users-warning-soft, light-dark(#fff4db, #33290f));
    --success: var(--add-users-success, light-dark(#17663a, #7fd6a4));
    --success-soft: var(--add-users-success-soft, light-dark(#e5f5ec, #15301f));
  }

  @media (prefers-contrast: more) {
    .wizard {
      --muted: var(--text);
      --line: var(--line-strong);
      --line-strong: var(--text);
    }
  }
`;
