import type { LanguageLoaders } from '../context/late-languages.ts';
import type { Messages } from '../messages/messages.ts';
import { retriable } from './retriable.ts';

/** The languages that the wizard speaks besides English, each a module of its own. */
export function createLanguageLoaders(): LanguageLoaders<Messages> {
  return { de: retriable(async () => (await import('../messages/de.ts')).de) };
}
