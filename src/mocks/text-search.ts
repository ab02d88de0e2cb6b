/** Whether every word of what is typed stands somewhere in the texts; nothing typed finds everything. */
export function matchesText(typed: string, texts: readonly (string | null)[]): boolean {
  const found = folded(texts.filter((text) => text !== null).join(' '));
  return folded(typed)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
