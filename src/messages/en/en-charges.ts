import type { Money } from '../../domain/money.ts';
import type { ChargesMessages } from '../charges-messages.ts';
import { moneyText } from '../format.ts';
import { locale, numbers, plural } from './english.ts';

const list = (words: readonly string[]): string => new Intl.ListFormat(locale).format(words);
const money = (amount: Money): string => moneyText(locale, amount);
const every = { month: 'every month', year: 'every year' } as const;

/** The charges, in English. */
export const enCharges: ChargesMessages = {
  heading: 'Review the charges',
  hint: 'Nothing is bought, and nobody is added, before you submit.',
  quoting: 'Working out the charges…',
  quoteFailed: 'The charges could not be worked out.',
  retry: 'Try again',
  caption: 'Charges',
  item: 'What',
  quantity: 'Quantity and price',
  amount: 'Amount',
  periods: { once: 'Today', month: 'Every month', year: 'Every year' },
  line: (kind, label) => {
    if (kind === 'shipping') return `Shipping, ${label}`;
    return kind === 'licence' ? `Licence, ${label}` : label;
  },
  times: (quantity, unit) => `${numbers(quantity)} × ${money(unit)}`,
  others: (people) => plural(people, { one: 'and # other', other: 'and # others' }),
  dueNow: 'Due today',
  ahead: (amount, recurring) =>
    `${money(amount)} of it for the first ${list(recurring.map(({ period }) => period))}`,
  recurring: { month: 'Then every month', year: 'Then every year' },
  was: 'was',
  now: 'now',
  terms: 'Terms',
  termsLink: 'Read the terms',
  acknowledge: (dueNow, recurring) =>
    `I have read the charges and agree to them: ${list([
      `${money(dueNow)} today`,
      ...recurring.map(({ period, total }) => `${money(total)} ${every[period]}`),
    ])}.`,
  unacknowledged: 'Tick this box to agree to the charges, then submit.',
  heldAgain: 'The charges had run out, and nobody was added. They have not changed: submit again.',
  renewing: 'Asking whether the price still holds…',
  held: (minutes) =>
    minutes < 1
      ? 'Price held for less than a minute'
      : plural(minutes, { one: 'Price held for # minute', other: 'Price held for # minutes' }),
};
