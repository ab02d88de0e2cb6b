/** A part of some words, however deep it lies. */
export type SomeOf<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends (...facts: never) => unknown
    ? Words[Key]
    : Words[Key] extends object
      ? SomeOf<Words[Key]>
      : Words[Key];
};

/** The words with others laid over them, key by key; a text or a function replaces what was there. */
export function mergeWords<Words extends object>(words: Words, over: SomeOf<Words>): Words {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(words));
  for (const [key, above] of Object.entries(over)) {
    const below = merged[key];
    // What a framework takes back is null with some of them.
    if (above != null)
      merged[key] = isGroup(below) && isGroup(above) ? mergeWords(below, above) : above;
  }
  // Every key of the words is still there, with a value of its kind.
  return merged as Words;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
