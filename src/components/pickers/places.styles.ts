import { css } from 'lit';

/** Lists of places, forms of addresses, and two versions of one address side by side. */
export const placeStyles = css`
  .places {
    list-style: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }

  .places > li {
    display: flex;
    align-items: center;
    gap: calc(var(--unit) * 2);
  }

  .places > li > .place + * {
    margin-inline-end: calc(var(--unit) * 3.5);
  }

  .places > li + li {
    border-block-start: 1px solid var(--line);
  }

  .places > li:has(:checked) {
    background: var(--accent-soft);
  }

  .places > li:has(> .place :focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .place :focus-visible {
    outline: none;
  }

  .place {
    flex: 1;
    display: flex;
    align-items: flex-start;
    gap: var(--unit) calc(var(--unit) * 2.5);
    min-inline-size: 0;
    padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3.5);
    cursor: pointer;
  }

  .place:has(:disabled) {
    cursor: not-allowed;
  }

  .place .who {
    flex: 1;
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .place .who small,
  .place .fact small {
    font-size: var(--tiny);
    line-height: 1.4;
  }

  .place .fact {
    display: grid;
    justify-items: end;
    gap: var(--unit);
  }

  @container (inline-size < 30em) {
    .places > li {
      flex-wrap: wrap;
      justify-content: end;
      gap: 0;
    }

    .places > li > .place:not(:last-child) {
      flex-basis: 100%;
      padding-block-end: 0;
    }
  }

  @container (inline-size < 40em) {
    .place:has(.fact) {
      flex-wrap: wrap;
    }

    .place:has(.fact) .who {
      flex-basis: calc(100% - var(--unit) * 8);
    }

    .place .fact {
      justify-items: start;
      margin-inline-start: calc(var(--unit) * 6.5);
    }

    .place .chip {
      white-space: normal;
    }
  }

  .place .who > .beside {
    gap: calc(var(--unit) * 2);
  }

  .beside.ends {
    justify-content: space-between;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
    min-inline-size: 0;
  }

  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--unit) * 48)), 1fr));
    gap: calc(var(--unit) * 3);
  }

  .version {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 3.5);
  }

  .version dl {
    margin: calc(var(--unit) * 2) 0 0;
    display: grid;
    gap: calc(var(--unit) * 2);
  }

  .version dt {
    font-size: var(--tiny);
    color: var(--muted);
  }

  .version dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .version .changed {
    border-inline-start: 3px solid var(--warning);
    padding-inline-start: calc(var(--unit) * 2);
  }

  .version .changed bdi {
    font-weight: 600;
    text-decoration: underline;
  }
`;
