import type { CSSResult } from 'lit';

/** Gives a shadow root the look of a part that renders into it; once, however many parts bring it. */
export function adoptLooks(root: Node, looks: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = looks.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets.push(...missing);
}
