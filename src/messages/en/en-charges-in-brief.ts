import type { ChargesInBrief } from '../charges-messages.ts';
import { moneyText } from '../format.ts';
import { locale, plural } from './english.ts';

/** What is told of the charges beside their page, in English. */
export const enChargesInBrief: ChargesInBrief = {
  money: (amount) => moneyText(locale, amount),
  changed:
    'The charges are not what they were when you last read them. What changed is crossed out beside the new amount. The box is empty again, because you have not agreed to these charges.',
  held: (minutes) =>
    minutes < 1
      ? 'Price held for less than a minute'
      : plural(minutes, { one: 'Price held for # minute', other: 'Price held for # minutes' }),
};
