import { css } from 'lit';

/** What stands on the open path: schedule, credentials, places, roles. */
export const setupPanelStyles = css`
  .panel,
  .panel .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--unit) * 4);
    align-content: start;
  }

  .panel .side {
    gap: calc(var(--unit) * 3);
  }

  .pair,
  .when {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--unit) * 4);
  }

  .when {
    grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(0, 1.5fr);
  }

  /* The toggle stands at the end of the label's line, so that all inputs are equally wide. */
  .field:has(> .secret > button) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .field:has(> .secret > button) > *,
  .secret > input {
    grid-column: 1 / -1;
  }

  .field:has(> .secret > button) > label {
    grid-column: 1;
  }

  .secret {
    display: contents;
  }

  .secret > button {
    grid-area: 1 / 2;
    min-block-size: calc(var(--unit) * 6);
    margin-block: calc(var(--unit) * -0.75);
    padding-block: 0;
    font-size: var(--small);
  }

  .secret > button:focus-visible {
    outline-offset: -2px;
  }

  button.quiet[aria-pressed='true'] {
    background: var(--accent-soft);
  }

  .policy {
    color: var(--muted);
    font-size: var(--tiny);
    line-height: 1.5;
  }

  .policy small {
    font-size: inherit;
    font-weight: 600;
  }

  .policy ul,
  .sent-to,
  .missing ul,
  .who-list ul {
    list-style: none;
  }

  .policy li {
    display: flex;
    gap: calc(var(--unit) * 1.5);
    align-items: start;
  }

  .policy li svg {
    inline-size: calc(var(--unit) * 3);
    block-size: calc(var(--unit) * 3);
    margin-block-start: calc(var(--unit) * 0.75);
  }

  .policy .met {
    color: var(--success);
  }

  .policy .broken {
    color: var(--danger);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 3);
  }

  .note .acts {
    margin-block-start: calc(var(--unit) * 2.5);
  }

  .problem-note p {
    display: flex;
    gap: calc(var(--unit) * 2);
  }

  .problem-note svg {
    color: var(--danger);
    margin-block-start: calc(var(--unit) * 0.5);
  }

  .missing,
  .who-list {
    display: grid;
    gap: calc(var(--unit) * 2);
    justify-items: start;
  }

  .missing ul,
  .sent-to,
  .who-list ul {
    display: grid;
    gap: calc(var(--unit) * 2);
    inline-size: 100%;
  }

  .missing li,
  .sent-to li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--unit) calc(var(--unit) * 3);
    overflow-wrap: anywhere;
  }

  .missing li button,
  .sent-to li button {
    flex: none;
  }

  .who-list li {
    font-weight: 600;
  }

  .role-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--unit) calc(var(--unit) * 2);
    padding-block-start: calc(var(--unit) * 3);
    border-block-start: 1px solid var(--line);
  }

  .roles {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(var(--unit) * 4);
    align-items: start;
  }

  .roles fieldset {
    display: grid;
    gap: calc(var(--unit) * 2);
  }

  .choice.role {
    padding: calc(var(--unit) * 2) calc(var(--unit) * 3);
  }

  .permissions {
    display: grid;
    gap: calc(var(--unit) * 2.5);
    padding: calc(var(--unit) * 3) calc(var(--unit) * 3.5);
    border-radius: var(--radius);
    background: var(--sunken);
    border: 1px solid var(--line);
  }

  .permissions ul,
  .added-list {
    padding-inline-start: calc(var(--unit) * 5);
  }

  @media (forced-colors: active) {
    button.quiet[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }

  @container (inline-size < 56em) {
    .when {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .when > :last-child {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 40em) {
    .missing li,
    .sent-to li {
      flex-wrap: wrap;
    }

    .missing li button,
    .sent-to li button {
      flex: 0 1 auto;
    }

    .pair,
    .when,
    .roles {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
