import type { LateLanguages } from '../../context/late-languages.ts';
import { enFirst } from '../../messages/en/en-first.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { isolating } from '../../messages/isolated.ts';
import { mergeWords } from '../../messages/merge-words.ts';
import type { Messages, SomeMessages } from '../../messages/messages.ts';

/** What decides which words a wizard has. */
export interface WordsInput {
  readonly lang: string;
  /** The English words that have come with parts. */
  readonly partWords: readonly object[];
  /** The host's own words. */
  readonly over: SomeMessages | null | undefined;
}

/** The words of one wizard: its language, as far as it is there, with the host's own laid over it. */
export class WizardWords {
  readonly #languages: LateLanguages<Messages>;
  #last: { readonly inputs: readonly unknown[]; readonly words: FirstMessages } | undefined;

  constructor(languages: LateLanguages<Messages>) {
    this.#languages = languages;
  }

  /** The same object as before as long as nothing else decides; null while there are none yet. */
  read({ lang, partWords, over }: WordsInput): FirstMessages | null {
    const language = this.#languages.read(lang);
    if (language === undefined) return this.#last?.words ?? null;
    const inputs = [language, partWords.length, over];
    if (this.#last?.inputs.every((input, index) => input === inputs[index]) === true) {
      return this.#last.words;
    }
    const spoken: FirstMessages = language ?? partWords.reduce(mergeWords<FirstMessages>, enFirst);
    const words = isolating(over == null ? spoken : mergeWords(spoken, over));
    this.#last = { inputs, words };
    return words;
  }
}
