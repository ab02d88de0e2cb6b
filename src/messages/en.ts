import { enDelivery } from './en/en-delivery.ts';
import { enEnding } from './en/en-ending.ts';
import { enFirst } from './en/en-first.ts';
import { enLaterIssues } from './en/en-later-issues.ts';
import { enPaste } from './en/en-paste.ts';
import { enPickers } from './en/en-pickers.ts';
import { enSetup } from './en/en-setup.ts';
import type { Messages } from './messages.ts';

/** The wizard in English. */
export const en: Messages = {
  ...enFirst,
  ...enPaste,
  ...enPickers,
  ...enDelivery,
  ...enSetup,
  ...enEnding,
  issues: { ...enFirst.issues, ...enLaterIssues },
  userTypes: { ...enFirst.userTypes, ...enPickers.userTypes },
  phones: { ...enFirst.phones, ...enPickers.phones },
  numbers: { ...enFirst.numbers, ...enPickers.numbers },
  leaving: { ...enFirst.leaving, ...enEnding.leaving },
  left: { ...enFirst.left, ...enEnding.left },
  charges: { ...enFirst.charges, ...enEnding.charges },
};
