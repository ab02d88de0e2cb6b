import type { FirstMessages } from './first-messages.ts';
import { mapWords } from './map-words.ts';

// What would be reordered, or reorder what stands around it, among words of a direction. A word of letters alone keeps
// its order everywhere; so do the codes that messages are given.
const STRAYS = { ltr: /[\u0590-\u08FF\uFB1D-\uFEFC]/, rtl: /\P{L}/u } as const;

/**
 * The words with what a message is given (a name, a number, an address) kept in its own order, by the marks of Unicode
 * that isolate it: no language has to think of it, and no place where a message is shown.
 */
export function isolating<Words extends Pick<FirstMessages, 'direction'>>(words: Words): Words {
  const stray = STRAYS[words.direction];
  return mapWords(words, (text, given) =>
    stringsOf(given).reduce(
      (said, part) => (stray.test(part) ? said.split(part).join(isolated(part)) : said),
      text,
    ),
  );
}

/** A text that keeps its own order, whatever stands around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function stringsOf(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' ? Object.values(given ?? {}).flatMap(stringsOf) : [];
}
