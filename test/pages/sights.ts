import { nameOf, tidy } from '../harness/accessible-name.ts';
import { allOf, type Screen } from './page-object.ts';

type Words = string | ((screen: Screen) => string);

/** Tells whether the window with this title lies on top. */
export function hasWindow(title: Words) {
  return (screen: Screen): boolean =>
    screen.root instanceof HTMLDialogElement && nameOf(screen.root) === wordsOf(title, screen);
}

/** Tells whether there is a heading that begins with these words; which step it is follows them. */
export function hasHeading(words: Words) {
  return (screen: Screen): boolean =>
    allOf(screen, 'heading').some((each) => nameOf(each).startsWith(wordsOf(words, screen)));
}

/** Tells whether these words stand there, where nothing has a heading. */
export function hasText(words: string) {
  return ({ root }: Screen): boolean => tidy(root.textContent ?? '').includes(words);
}

function wordsOf(words: Words, screen: Screen): string {
  return typeof words === 'string' ? words : words(screen);
}
