import { createContext } from '@lit/context';
import type { LateParts } from './late-parts.ts';

/** What is loaded later, for a part that needs something of it before its page is shown. */
export const partsContext = createContext<LateParts>(Symbol('add-users-parts'));
