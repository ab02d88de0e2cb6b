import type { Messages } from '../messages/messages.ts';
import { SessionElement } from './session-element.ts';

/** What an element has that comes with a part: all words of that part have come along (decision 6). */
export abstract class PartElement extends SessionElement {
  declare protected messages: Messages;
}
