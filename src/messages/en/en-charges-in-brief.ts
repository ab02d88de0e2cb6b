import type { ChargesInBrief } from '../charges-messages.ts';
import { moneyText } from '../format.ts';
import { locale } from './english.ts';

/** What is told of the charges beside their page, in English. */
export const enChargesInBrief: ChargesInBrief = {
  money: (amount) => moneyText(locale, amount),
  changed:
    'The charges have changed since you read them. What they were is crossed out beside the new amounts. Tick the box to agree to these.',
};
