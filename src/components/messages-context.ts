import { createContext } from '@lit/context';
import type { FirstMessages } from '../messages/first-messages.ts';

/** Hands the words of one wizard to the elements inside it; two wizards on a page may speak two languages. */
export const messagesContext = createContext<FirstMessages>(Symbol('add-users messages'));
