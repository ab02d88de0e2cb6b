import { css } from 'lit';

/**
 * Where there is room for columns: who it is, and what he gets, on one line, or below it where the columns are too many.
 *
 * 6 columns have room on one line wherever there are any, 8 from 70em, 10 from 80em.
 */
export const rosterLineStyles = css`
  @container (inline-size >= 42em) {
    .roster {
      --who: calc(var(--unit) * 9) repeat(2, minmax(0, 1fr)) minmax(0, 2fr) calc(var(--unit) * 18);
      grid-template-columns: var(--who) auto;
    }

    .roster tr > th:first-child {
      grid-row: span 2;
    }

    .roster tbody > tr > * {
      border-block-start: 1px solid var(--line);
    }

    .roster .cell {
      block-size: 100%;
    }

    /* Whoever is in a cell sees all that stands in it; elsewhere it would be as wide as an empty one is by itself. */
    @supports (field-sizing: content) {
      .roster input:focus {
        position: relative;
        z-index: 1;
        field-sizing: content;
        inline-size: auto;
        min-inline-size: 100%;
        max-inline-size: 50cqi;
        background: var(--surface);
      }
    }
  }

  /* Two lines: the first five cells and the buttons, and what the account has besides, over the whole width. */
  @container (42em <= inline-size < 70em) {
    .columns-8 tr > :nth-child(6) {
      grid-column: 2 / 4;
    }

    .columns-8 tr > :nth-child(7) {
      grid-column: 4 / -1;
    }

    .columns-8 tbody > tr:not(.problem) {
      border-block-start: 1px solid var(--line-strong);
    }
  }

  @container (42em <= inline-size < 80em) {
    .columns-10 tr > :nth-child(9) {
      grid-column: 5 / -1;
    }

    .columns-10 tbody > tr:not(.problem) {
      border-block-start: 1px solid var(--line-strong);
    }
  }

  @container (inline-size >= 70em) {
    .columns-8 {
      grid-template-columns: var(--who) repeat(2, calc(var(--unit) * 36)) auto;
    }
  }

  @container (inline-size >= 80em) {
    .columns-10 {
      grid-template-columns:
        var(--who) repeat(2, minmax(0, 1fr)) repeat(2, calc(var(--unit) * 36))
        auto;
    }
  }
`;
