/**
 * The back end no longer knows who the admin is; nothing that was entered is lost (fault A25).
 *
 * The host signs the admin in again; the wizard goes on as soon as the admin says that this is done.
 */
export class AddUsersSignInNeededEvent extends CustomEvent<null> {
  constructor() {
    super('add-users-sign-in-needed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-sign-in-needed': AddUsersSignInNeededEvent;
  }
}
