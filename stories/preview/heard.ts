/** Everything that a wizard says to its host. */
export const NEWS = [
  'add-users-step',
  'add-users-before-submit',
  'add-users-submitted',
  'add-users-sign-in-needed',
  'add-users-cancelled',
  'add-users-finished',
] as const;

/** Under this name the preview tells the panel what was heard. */
export const HEARD = 'add-users/heard';

/** One event, as a host would receive it. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}
