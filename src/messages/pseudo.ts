import { mapWords } from './map-words.ts';
import type { Messages } from './messages.ts';

/**
 * The words with accents and 40 % longer: what stays plain was not taken from `messages`, what is cut off has too
 * little room.
 */
export function accented(messages: Messages): Messages {
  return { ...mapWords(messages, lengthened), locale: messages.locale, direction: 'ltr' };
}

/** The words written from right to left: what stays on the wrong side was not laid out by start and end. */
export function mirrored(messages: Messages): Messages {
  return { ...mapWords(messages, turned), locale: messages.locale, direction: 'rtl' };
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
