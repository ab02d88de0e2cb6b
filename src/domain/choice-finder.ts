import { plainName } from './column-names.ts';
import { tidyText } from './tidy-text.ts';

/** What a list may name: a site or a cost centre. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
  readonly code?: string | null;
}

/** Finds what an account has by what a list calls it. */
export interface ChoiceFinder<Choice extends NamedChoice> {
  /** The one that goes by this name, code or id; null where none does, or more than one. */
  readonly find: (text: string) => Choice | null;
  /** Whether any goes by it, be it several. */
  readonly isName: (text: string) => boolean;
}

/** Finds sites or cost centres (R06): one that is called exactly so comes before those that are called much the same. */
export function choiceFinder<Choice extends NamedChoice>(
  choices: readonly Choice[],
): ChoiceFinder<Choice> {
  const indexes = FORMS.map((formOf) => ({ formOf, index: indexOf(choices, formOf) }));
  const called = (text: string): readonly Choice[] => {
    if (isNameless(text)) return [];
    // The first form that anybody has decides.
    for (const { formOf, index } of indexes) {
      const found = index.get(formOf(text));
      if (found !== undefined) return found;
    }
    return [];
  };
  return {
    find: (text) => {
      const [only = null, ...more] = called(text);
      return more.length === 0 ? only : null;
    },
    isName: (text) => called(text).length > 0,
  };
}

/** The finders of what an account has, by the column in which a list names it. */
export function choiceFinders<Site extends NamedChoice, Center extends NamedChoice>(account: {
  readonly sites: readonly Site[];
  readonly costCenters: readonly Center[];
}) {
  return {
    siteId: choiceFinder(account.sites),
    costCenterId: choiceFinder(account.costCenters),
  } as const;
}

/** Whether a text holds only signs, as the "-" that stands in lists for want of a name. */
export function isNameless(text: string): boolean {
  return plainName(text) === '';
}

const FORMS = [
  tidyText,
  (text: string): string => tidyText(text.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' '),
  (text: string): string => plainName(text.normalize('NFKC')),
] as const;

function indexOf<Choice extends NamedChoice>(
  choices: readonly Choice[],
  formOf: (text: string) => string,
): ReadonlyMap<string, readonly Choice[]> {
  const index = new Map<string, Choice[]>();
  for (const choice of choices) {
    const names = [choice.name, choice.code ?? '', choice.id].filter((name) => !isNameless(name));
    for (const form of new Set(names.map(formOf))) {
      index.set(form, [...(index.get(form) ?? []), choice]);
    }
  }
  return index;
}
