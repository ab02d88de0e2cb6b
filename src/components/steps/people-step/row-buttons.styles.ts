import { css } from 'lit';

/** The pictures on the buttons of a row, drawn without elements: three buttons with two elements each would weigh as much as the fields. */
export const rowButtonStyles = css`
  .actions button {
    position: relative;
    vertical-align: middle;
    margin-inline: calc(var(--unit) * 0.5);
  }

  .actions button::before,
  .actions button::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border: 0 solid currentColor;
  }

  /* An arrow down: a shaft, and its head. */
  .actions [data-action='menu']::before {
    inline-size: 0;
    block-size: calc(var(--unit) * 2.75);
    border-left-width: 1.5px;
  }

  .actions [data-action='menu']::after {
    inline-size: calc(var(--unit) * 1.25);
    block-size: calc(var(--unit) * 1.25);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 calc(var(--unit) * 0.75);
    rotate: 45deg;
  }

  /* A sheet before another one, of which two edges show. */
  .actions [data-action='duplicate']::before,
  .actions [data-action='duplicate']::after {
    inline-size: calc(var(--unit) * 2.25);
    block-size: calc(var(--unit) * 2.25);
    border-width: 1.5px;
    border-radius: calc(var(--unit) * 0.5);
    translate: calc(var(--unit) * 0.375) calc(var(--unit) * 0.375);
  }

  .actions [data-action='duplicate']::after {
    border-width: 1.5px 0 0 1.5px;
    border-radius: calc(var(--unit) * 0.5) 0 0;
    translate: calc(var(--unit) * -0.5) calc(var(--unit) * -0.5);
  }

  /* A cross. */
  .actions [data-action='remove']::before,
  .actions [data-action='remove']::after {
    inline-size: calc(var(--unit) * 3);
    block-size: 0;
    border-top-width: 1.5px;
    rotate: 45deg;
  }

  .actions [data-action='remove']::after {
    rotate: -45deg;
  }
`;
