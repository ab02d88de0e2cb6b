import { css } from 'lit';

/** What stands above the roster. */
export const peopleStyles = css`
  .bar,
  .adding,
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .bar {
    column-gap: calc(var(--unit) * 4);
  }

  .adding input {
    inline-size: calc(var(--unit) * 15);
    text-align: end;
  }

  .bar .muted,
  .undo,
  .keys {
    font-size: var(--small);
  }

  .bar > .check {
    margin-inline-start: auto;
    align-items: center;
  }

  .bar > .check input {
    margin: 0;
  }

  @container (inline-size < 36em) {
    .bar > .check {
      margin-inline-start: 0;
    }
  }

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }

  .skip {
    justify-self: start;
  }
`;
