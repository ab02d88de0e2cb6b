import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { accented, mirrored } from '../../src/messages/pseudo.ts';

export interface Locale {
  readonly title: string;
  readonly messages: Messages;
}

/** Every language that a story can speak; the toolbar and the page of messages read no other list. */
export const locales: Readonly<Record<string, Locale>> = {
  en: { title: 'English', messages: en },
  de: { title: 'Deutsch', messages: de },
  accented: { title: 'Pseudo: accented, 40 % longer', messages: accented(en) },
  mirrored: { title: 'Pseudo: right to left', messages: mirrored(en) },
};

/** The words of a locale; English where it is not known. */
export function messagesOf(name: string): Messages {
  return locales[name]?.messages ?? en;
}
