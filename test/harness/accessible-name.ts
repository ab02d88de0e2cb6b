import { unmarked } from '../../src/messages/unmarked.ts';

/** The role under which assistive technology meets an element; null where it is of no interest here. */
export function roleOf(element: Element): string | null {
  const given = element.getAttribute('role');
  if (given !== null) return given;
  if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox';
  return ROLES[element.localName] ?? null;
}

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  select: 'combobox',
  summary: 'button',
  table: 'table',
  textarea: 'textbox',
};

const INPUT_ROLES: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  number: 'spinbutton',
  radio: 'radio',
};

/** The name that is spoken: of `aria-labelledby`, `aria-label`, a label around it, or the element's own words. */
export function nameOf(element: Element): string {
  const labelledBy = wordsOf(element, 'aria-labelledby');
  if (labelledBy !== '') return labelledBy;
  const label = element.getAttribute('aria-label');
  if (label !== null) return unmarked(label);
  if (isLabelled(element)) return tidy([...(element.labels ?? [])].map(textOf).join(' '));
  return tidy(element instanceof HTMLTableElement ? textOf(element.caption) : textOf(element));
}

/** What is spoken after the name. */
export function descriptionOf(element: Element): string {
  return wordsOf(element, 'aria-describedby');
}

/** The words of an element as they read, with single spaces. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(element: Element, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return '';
  return tidy(ids.map((id) => textOf(root.getElementById(id))).join(' '));
}

// The marks that isolate a part are not spoken.
function textOf(node: Node | null): string {
  return unmarked(node?.textContent ?? '');
}

function isLabelled(
  element: Element,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const kinds = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
  return kinds.some((kind) => element instanceof kind);
}
