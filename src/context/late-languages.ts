import type { ReactiveControllerHost } from 'lit';
import { Late } from '../machines/late.ts';

/** How the words of each language are loaded, by its primary tag in lower case. */
export type LanguageLoaders<Words> = Readonly<Record<string, () => Promise<Words>>>;

/** The languages of one wizard, each loaded when it is asked for. */
export class LateLanguages<Words> {
  readonly #host: ReactiveControllerHost;
  readonly #languages: ReadonlyMap<string, Late<Words>>;
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost, loaders: LanguageLoaders<Words>) {
    this.#host = host;
    this.#languages = new Map(Object.entries(loaders).map(([tag, load]) => [tag, new Late(load)]));
  }

  /**
   * The words of a language; null for one that can't be had, and undefined while they are on their way.
   *
   * @param lang as `lang` attributes have it, such as `de-AT`
   */
  read(lang: string): Words | null | undefined {
    const tag = lang.toLowerCase().split('-')[0] ?? '';
    const language = this.#languages.get(tag);
    if (language === undefined || this.#failed.has(tag)) return null;
    if (language.value === undefined) void this.#load(tag, language);
    return language.value;
  }

  // Whoever can't have his language has English rather than nothing.
  async #load(tag: string, language: Late<Words>): Promise<void> {
    await language.load().catch(() => this.#failed.add(tag));
    this.#host.requestUpdate();
  }
}
