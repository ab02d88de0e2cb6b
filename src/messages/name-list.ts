import { isolated } from './isolated.ts';

/**
 * Names as a language joins them, each kept in its own order.
 *
 * A message that is given them may isolate the whole, too: the order of the list is then that of the word between them.
 */
export function nameList(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(locale).format(names.map(isolated));
}
