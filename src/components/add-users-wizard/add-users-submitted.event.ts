/** How many people of one submission were added, and how many were not. */
export interface AddUsersSubmittedDetail {
  /** Counts the submissions of this run, from 1. */
  readonly attempt: number;
  readonly created: number;
  readonly failed: number;
}

/** The back end has said what became of each person of one submission (R34). */
export class AddUsersSubmittedEvent extends CustomEvent<AddUsersSubmittedDetail> {
  constructor(detail: AddUsersSubmittedDetail) {
    super('add-users-submitted', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-submitted': AddUsersSubmittedEvent;
  }
}
