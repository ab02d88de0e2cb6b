import { css } from 'lit';

/** What stands above the roster. */
export const peopleStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 4);
  }

  .adding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .adding input {
    inline-size: calc(var(--unit) * 15);
    text-align: end;
  }

  .bar .muted,
  .undo {
    font-size: var(--small);
  }

  .undo {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
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

  .keys {
    font-size: var(--small);
    margin-block: calc(var(--unit) * 2) 0;
  }

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    pointer-events: none;
  }

  .skip {
    justify-self: start;
  }
`;
