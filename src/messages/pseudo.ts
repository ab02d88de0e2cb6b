import type { Messages } from './messages.ts';

/**
 * The words with accents and 40 % longer: what stays plain was not taken from `messages`, what is cut off has too
 * little room.
 */
export function accented(messages: Messages): Messages {
  return { ...transformed(messages, lengthened), locale: messages.locale, direction: 'ltr' };
}

/** The words written from right to left: what stays on the wrong side was not laid out by start and end. */
export function mirrored(messages: Messages): Messages {
  return { ...transformed(messages, turned), locale: messages.locale, direction: 'rtl' };
}

type Change = (text: string) => string;

function transformed<Words>(words: Words, change: Change): Words {
  // A transformation keeps the shape: texts stay texts, functions stay functions.
  return changed(words, change) as Words;
}

function changed(words: unknown, change: Change): unknown {
  if (typeof words === 'string') return change(words);
  if (typeof words === 'function') {
    return (...given: readonly unknown[]) =>
      changed(Reflect.apply(words, undefined, given), change);
  }
  if (Array.isArray(words)) return words.map((each) => changed(each, change));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, changed(each, change)]),
  );
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ'];
const LONGER = 0.4;

function lengthened(text: string): string {
  if (text === '') return text;
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  const filling = '~~~~ '.repeat(letters.length).slice(0, Math.ceil(letters.length * LONGER));
  return `${letters.join('')}${filling.trimEnd()}`;
}

const RIGHT_TO_LEFT = '\u202E';
const END = '\u202C';

// Digits too: inside an override everything runs backwards, which shows what is put together from parts.
function turned(text: string): string {
  return text === '' ? text : `${RIGHT_TO_LEFT}${text}${END}`;
}
