/** What is about to be handed over. */
export interface AddUsersBeforeSubmitDetail {
  readonly people: number;
}

/**
 * The admin wants the people to be added, and nothing has been sent yet (R25).
 *
 * A host that calls `preventDefault()` keeps the admin on the page, and has to say why itself.
 */
export class AddUsersBeforeSubmitEvent extends CustomEvent<AddUsersBeforeSubmitDetail> {
  constructor(detail: AddUsersBeforeSubmitDetail) {
    super('add-users-before-submit', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-before-submit': AddUsersBeforeSubmitEvent;
  }
}
