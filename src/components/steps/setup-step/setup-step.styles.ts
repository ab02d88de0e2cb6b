import { css } from 'lit';

export const setupStyles = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(calc(var(--unit) * 60), 1fr) minmax(0, 2.4fr);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }

  .people {
    background: var(--sunken);
    border-inline-end: 1px solid var(--line);
  }

  .people ul {
    list-style: none;
  }

  .blocked {
    display: grid;
    gap: calc(var(--unit) * 2);
    justify-items: start;
    margin: calc(var(--unit) * 2.25) calc(var(--unit) * 3.5);
  }

  .person {
    display: flex;
    gap: calc(var(--unit) * 2.5);
    align-items: flex-start;
    padding: calc(var(--unit) * 2.25) calc(var(--unit) * 3.5);
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }

  .person:has(:checked) {
    background: var(--accent-soft);
  }

  .person.everybody {
    background: var(--sunken);
  }

  .person:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .person :focus-visible {
    outline: none;
  }

  .people > ul > li:last-child > .person {
    border-block-end: 0;
  }

  .person .who {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .person .who small {
    display: block;
    font-size: var(--tiny);
    line-height: 1.4;
  }

  .path {
    padding: calc(var(--unit) * 5) calc(var(--unit) * 6);
    display: grid;
    gap: calc(var(--unit) * 4.5);
    align-content: start;
  }

  .path legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: calc(var(--unit) * 2);
  }

  @container (inline-size < 48em) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }

    .people {
      border-inline-end: 0;
    }

    .path {
      padding: calc(var(--unit) * 4);
    }
  }
`;
