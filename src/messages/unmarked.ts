/** A text for machines: without the marks that keep its parts in their own order. */
export function unmarked(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
