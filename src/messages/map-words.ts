/** Changes a text of some words; of a message, with what it was given. */
type Change = (text: string, given: readonly unknown[]) => string;

/** The words with each text changed, however deep it lies, and each that a message makes of facts. */
export function mapWords<Words>(words: Words, change: Change): Words {
  const mapped = (part: unknown, given: readonly unknown[]): unknown => {
    if (typeof part === 'string') return change(part, given);
    if (typeof part === 'function') {
      return (...facts: readonly unknown[]) => mapped(Reflect.apply(part, undefined, facts), facts);
    }
    return Object.fromEntries(
      Object.entries(part ?? {}).map(([name, each]) => [name, mapped(each, given)]),
    );
  };
  // The shape stays: texts stay texts, functions stay functions.
  return mapped(words, []) as Words;
}
