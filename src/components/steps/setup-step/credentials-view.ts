import type { CredentialsSnapshot } from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import type { AssignCredentialsEvent } from '../../../machines/setup-paths/assign-credentials.types.ts';
import type { Messages } from '../../../messages/messages.ts';

export interface CredentialsPanelView {
  readonly snapshot: CredentialsSnapshot;
  readonly messages: Messages;
  readonly send: (event: AssignCredentialsEvent) => void;
  /** What is pressed may go away with its reason: the focus goes to what it was about. */
  readonly focusOn: (id: string) => void;
  /** The secrets that somebody wants to see: `row.field`, or `row` for all of a person. */
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  /** The fields that were left with something in them: only their problems are shown. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (key: string) => void;
}
