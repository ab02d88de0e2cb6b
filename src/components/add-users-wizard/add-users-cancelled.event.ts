/** The admin has left the run, and nobody was added: a host that shows the wizard in a dialog can close it (R21). */
export class AddUsersCancelledEvent extends CustomEvent<null> {
  constructor() {
    super('add-users-cancelled', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-cancelled': AddUsersCancelledEvent;
  }
}
