import type { Messages, SomeMessages } from 'add-users-wizard';
import { de } from 'add-users-wizard/messages/de';
import { en } from 'add-users-wizard/messages/en';
import { moneyText, pluralOf } from 'add-users-wizard/messages/writing';

// Both languages of the package are whole.
export const languages: readonly Messages[] = [en, de];

const plural = pluralOf('nl');

// A few words of the host's own.
export const few: SomeMessages = {
  title: 'Collega’s toevoegen',
  footer: {
    next: 'Verder',
    submit: (people) => plural(people, { one: '# persoon toevoegen', other: '# mensen toevoegen' }),
  },
};

export const wrong: SomeMessages = {
  footer: {
    // @ts-expect-error This text is made of a count.
    submit: 'Toevoegen',
  },
};

export const unknown: SomeMessages = {
  footer: {
    // @ts-expect-error There is no such word.
    proceed: 'Verder',
  },
};

export const sideways: SomeMessages = {
  // @ts-expect-error There are two directions.
  direction: 'down',
};

// @ts-expect-error A language of one's own is whole, or it is only some words.
export const unfinished: Messages = { ...few, locale: 'nl', direction: 'ltr' };

// A language on top of another one is whole.
export const american: Messages = { ...en, title: 'Add co-workers' };

export const price: string = moneyText('nl', { minor: 28_900, currency: 'USD' });
// @ts-expect-error An amount has a currency.
export const bare: string = moneyText('nl', { minor: 28_900 });
