import type { DeliveryMessages } from './delivery-messages.ts';
import type { EndingMessages } from './ending-messages.ts';
import type { FirstMessages } from './first-messages.ts';
import type { LaterIssueMessages } from './issue-messages.ts';
import type { SomeOf } from './merge-words.ts';
import type { PasteMessages } from './paste-messages.ts';
import type { PickerMessages } from './picker-messages.ts';
import type { SetupMessages } from './setup-messages.ts';

/**
 * Every word that a person reads. One language implements the whole of it.
 *
 * Texts that need facts are functions of those facts: no language has to glue pieces together.
 */
export type Messages = FirstMessages &
  PasteMessages &
  PickerMessages &
  DeliveryMessages &
  SetupMessages &
  EndingMessages & { readonly issues: LaterIssueMessages };

/** As many of the words as somebody has of his own; the wizard has the others. */
export type SomeMessages = SomeOf<Messages>;
