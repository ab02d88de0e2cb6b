import type { CSSResult } from 'lit';

/** Gives a shadow root the look of a part that renders into it; once, however many parts bring it. */
export function adoptLooks(root: Node, looks: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = looks.flatMap((look) => sheetFor(root.ownerDocument, look) ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets.push(...missing);
}

// A sheet works only in the document that it was made for: each further document has its own.
const sheetsElsewhere = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

function sheetFor(home: Document, look: CSSResult): CSSStyleSheet | undefined {
  if (home === document) return look.styleSheet;
  const sheets = sheetsElsewhere.get(home) ?? new WeakMap<CSSResult, CSSStyleSheet>();
  sheetsElsewhere.set(home, sheets);
  const sheet = sheets.get(look) ?? sheetIn(home, look);
  if (sheet !== undefined) sheets.set(look, sheet);
  return sheet;
}

function sheetIn({ defaultView }: Document, { cssText }: CSSResult): CSSStyleSheet | undefined {
  // A document without a window shows nothing.
  if (defaultView === null) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
