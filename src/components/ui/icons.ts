import { svg, html, type TemplateResult } from 'lit';

/** A drawing of this wizard, which stands beside or under words that say the same. */
export const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

export const listIcon = icon(
  svg`<path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5" />`,
);
export const checkIcon = icon(svg`<path d="M3.5 8.5l3 3 6-7" />`);
export const undoIcon = icon(svg`<path d="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7" />`);
export const redoIcon = icon(svg`<path d="m10 3 3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9" />`);
export const warningIcon = icon(
  svg`<path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3" stroke-linecap="round" stroke-linejoin="round" />`,
);
