import { css } from 'lit';

/** The element itself has no look: a page that styles it can't break what is inside. */
export const host = css`
  :host {
    display: block;
    contain: layout style;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .wizard {
    background: var(--surface);
    color: var(--text);
    font: 400 var(--font-size) / 1.43 var(--font);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    overflow: clip;
    accent-color: var(--accent);
  }

  .title,
  .heading,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .heading {
    font-size: calc(var(--font-size) * 16 / 14);
    line-height: 1.5;
    font-weight: 650;
  }

  .heading + p {
    margin-block-start: var(--unit);
  }

  .muted {
    color: var(--muted);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  [role='heading'] {
    justify-self: start;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  [tabindex='-1']:not(.note):focus-visible {
    border-radius: 2px;
  }
`;
