import { css } from 'lit';

export const shippingStyles = css`
  .shipping {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--unit) * 5);
  }

  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--unit) * 2.5);
  }

  .block > legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: calc(var(--unit) * 2);
  }

  .everything {
    background: var(--sunken);
  }
`;
