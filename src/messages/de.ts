import { deEnding } from './de/de-ending.ts';
import { deFirst } from './de/de-first.ts';
import { deIssues } from './de/de-issues.ts';
import { dePaste } from './de/de-paste.ts';
import { dePickers } from './de/de-pickers.ts';
import { deShipping } from './de/de-places.ts';
import { deSetup } from './de/de-setup.ts';
import type { Messages } from './messages.ts';

/** The wizard in German. */
export const de: Messages = {
  ...deFirst,
  ...dePaste,
  ...dePickers,
  ...deSetup,
  ...deEnding,
  issues: deIssues,
  shipping: deShipping,
  userTypes: { ...deFirst.userTypes, ...dePickers.userTypes },
  phones: { ...deFirst.phones, ...dePickers.phones },
  numbers: { ...deFirst.numbers, ...dePickers.numbers },
  leaving: { ...deFirst.leaving, ...deEnding.leaving },
  left: { ...deFirst.left, ...deEnding.left },
  charges: { ...deFirst.charges, ...deEnding.charges },
};
