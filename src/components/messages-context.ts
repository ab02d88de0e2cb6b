import { createContext } from '@lit/context';
import type { Messages } from '../messages/messages.ts';

/** Hands the words of one wizard to the elements inside it; two wizards on a page may speak two languages. */
export const messagesContext = createContext<Messages>(Symbol('add-users messages'));
