import type { CSSResult } from 'lit';

/** The looks that each root has, as long as it is in that document. */
const adopted = new WeakMap<Node, { readonly home: Document; readonly looks: Set<CSSResult> }>();

/** Gives a shadow root the look of a part that renders into it; once, however many parts bring it. */
export function adoptLooks(root: Node, looks: readonly CSSResult[]): void {
  const home = root.ownerDocument;
  if (!(root instanceof ShadowRoot) || home?.defaultView == null) return;
  let last = adopted.get(root);
  // A root that comes into another document loses its sheets.
  if (last?.home !== home) adopted.set(root, (last = { home, looks: new Set() }));
  for (const look of looks) {
    if (!last.looks.has(look)) root.adoptedStyleSheets.push(sheetFor(home.defaultView, look));
    last.looks.add(look);
  }
}

// A sheet works only in the document that it was made for.
function sheetFor(
  view: Window & typeof globalThis,
  { styleSheet, cssText }: CSSResult,
): CSSStyleSheet {
  if (view === window && styleSheet !== undefined) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
