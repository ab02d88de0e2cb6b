import { html, type TemplateResult } from 'lit';

/** A text in which a person's name keeps its own direction; the text alone where the name is not in it. */
export function named(text: string, name: string): string | TemplateResult {
  const start = name === '' ? -1 : text.indexOf(name);
  if (start < 0) return text;
  return html`${text.slice(0, start)}<bdi>${name}</bdi>${text.slice(start + name.length)}`;
}
