import { css } from 'lit';

/** A note of what did not work, with its repair beside it and what the back end says of it below. */
export const failureNoteStyles = css`
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
  }

  .failure > svg {
    color: var(--danger);
  }

  .failure > p {
    flex: 1 1 calc(var(--unit) * 40);
  }

  .failure > small {
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }

  /* A code that has room on a line of its own is not broken at its hyphen. */
  .failure bdi {
    display: inline-block;
  }

  /* Under what it copies, it is in line with that, though it has no frame. */
  @container (inline-size < 30em) {
    .failure .quiet {
      margin-inline-start: calc(var(--unit) * -2);
    }
  }
`;
