/** The admin is done, or has left the run after some were added, or may have been: a host that shows the wizard in a dialog can close it (R25). */
export class AddUsersFinishedEvent extends CustomEvent<null> {
  constructor() {
    super('add-users-finished', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-finished': AddUsersFinishedEvent;
  }
}
