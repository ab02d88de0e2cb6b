import { css } from 'lit';

export const stepperStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--unit) * 0.5);
    list-style: none;
    color: var(--muted);
  }

  .steps li {
    display: flex;
    align-items: center;
    gap: calc(var(--unit) * 2);
    padding: var(--unit) calc(var(--unit) * 2.5) var(--unit) calc(var(--unit) * 1.5);
    border-radius: 99px;
  }

  .steps .mark {
    display: grid;
    place-items: center;
    inline-size: calc(var(--unit) * 5);
    block-size: calc(var(--unit) * 5);
    border: 1.5px solid var(--line-strong);
    border-radius: 50%;
    font-size: calc(var(--font-size) * 11 / 14);
    font-weight: 600;
    line-height: 1;
  }

  .steps .mark svg {
    inline-size: calc(var(--unit) * 3);
    block-size: calc(var(--unit) * 3);
    stroke-width: 2.5;
  }

  .steps .current {
    background: var(--accent-soft);
    color: var(--text);
    font-weight: 600;
  }

  .steps .current .mark {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  .steps .done .mark {
    background: var(--success);
    border-color: var(--success);
    color: var(--surface);
  }

  /* Where not all have room, only the current one shows its name; the others are spoken. */
  @container (inline-size < 40em) {
    .steps:has(> :nth-child(4)) li:not(.current) > .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .steps:has(> :nth-child(4)) li {
      padding-inline: var(--unit);
    }

    .steps:has(> :nth-child(4)) .current {
      padding-inline-end: calc(var(--unit) * 2.5);
    }
  }

  @media (forced-colors: active) {
    .steps .current {
      outline: 2px solid Highlight;
    }
  }
`;
