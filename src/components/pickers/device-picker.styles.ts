import { css } from 'lit';

/** The window in which a phone is picked: its filters, what can be picked, and a model close up. */
export const devicePickerStyles = css`
  .filters {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding-inline: calc(var(--unit) * 3.5);
  }

  .filters summary {
    padding-block: calc(var(--unit) * 2);
    font-weight: 500;
    cursor: pointer;
  }

  .filters > .quiet {
    margin-block-end: calc(var(--unit) * 2);
  }

  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--unit) * 38)), 1fr));
    gap: calc(var(--unit) * 4);
    padding-block: var(--unit) calc(var(--unit) * 3);
  }

  .facets legend {
    padding: 0;
    margin-block-end: var(--unit);
    font-size: var(--small);
    font-weight: 600;
  }

  .picture {
    inline-size: calc(var(--unit) * 10);
    block-size: calc(var(--unit) * 9.5);
    color: var(--muted);
  }

  .pick .look {
    display: grid;
    justify-items: center;
    gap: 0;
    padding: var(--unit) calc(var(--unit) * 2);
    border-color: var(--line);
    color: var(--accent);
    font-size: var(--tiny);
    line-height: 1.4;
  }

  .pick .look small {
    font-size: inherit;
  }

  .model {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--unit) * 5);
  }

  .model > div {
    display: grid;
    gap: calc(var(--unit) * 3);
  }

  .model .picture {
    inline-size: calc(var(--unit) * 28);
    block-size: calc(var(--unit) * 27);
    stroke-width: 1;
  }

  .features {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--unit) * 1.5);
    list-style: none;
  }

  @container (inline-size < 30em) {
    .model {
      grid-template-columns: minmax(0, 1fr);
    }

    .pick .look {
      padding-inline: calc(var(--unit) * 0.5);
    }

    .pick > :is(.look, .picture) {
      grid-area: 1 / 1 / span 2;
    }
  }
`;
