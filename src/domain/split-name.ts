import { tidyText } from './tidy-text.ts';

/** A person's name in its two parts; either may be empty. */
export interface NameParts {
  readonly firstName: string;
  readonly lastName: string;
}

/** Words with which a last name begins. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del den der di dos du el ibn la le ter van von zu'.split(' '),
);

/** What stands behind a comma and is no first name. */
const TITLES: ReadonlySet<string> = new Set('Jr Sr II III IV PhD MBA Esq CPA'.split(' '));

/** Tells first and last name apart in "Amara Okafor", "Okafor, Amara" and "Ludwig van Beethoven"; a title stays behind the last name, as in "Amara Okafor, PhD". */
export function splitName(name: string): NameParts {
  const [beforeComma = '', ...afterComma] = name.split(',').map(tidyText);
  if (afterComma.length > 0 && !isTitled(beforeComma, afterComma)) {
    return { firstName: afterComma.join(' ').trim(), lastName: beforeComma };
  }
  const words = beforeComma.split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const last = particle === -1 ? Math.max(words.length - 1, 1) : particle;
  const lastName = [words.slice(last).join(' '), ...afterComma].join(', ');
  return { firstName: words.slice(0, last).join(' '), lastName };
}

function isTitled(beforeComma: string, afterComma: readonly string[]): boolean {
  return /\s/.test(beforeComma) && afterComma.every(isTitle);
}

function isTitle(text: string): boolean {
  return TITLES.has(text.replaceAll('.', ''));
}

/** Guesses a name from an address, as "Amara Okafor" from `amara.okafor@…`; a guess to be looked at. */
export function nameOfAddress(email: string): NameParts {
  const [local = ''] = email.split('@');
  const [person = ''] = local.split('+');
  const words = wordsOf(person, /[._]+/);
  const [first = '', ...rest] = words.length > 1 ? words : wordsOf(person, /-+/);
  return { firstName: capital(first), lastName: rest.map(capital).join(' ') };
}

function wordsOf(person: string, between: RegExp): readonly string[] {
  return person
    .split(between)
    .map((word) => word.replace(/\d+/g, ''))
    .filter((word) => word !== '');
}

function capital(word: string): string {
  return word.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => {
    return `${before}${letter.toUpperCase()}`;
  });
}
