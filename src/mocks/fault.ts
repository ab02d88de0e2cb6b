import type { Operation } from '../transport/transport.ts';

/** What goes wrong with a call. */
export type Fault =
  /** Nothing is reached. */
  | { readonly kind: 'offline' }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The back end does nothing, and never answers. */
  | { readonly kind: 'stalled' }
  /** The back end answers with this status and body, and does nothing; a function makes the body from what was sent. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Too many requests: all that come within the window are turned down, and begin it anew (fault A20). */
  | { readonly kind: 'throttled'; readonly windowMs: number; readonly tellsWait: boolean }
  /** A gateway answers with a page of HTML (fault A21). */
  | { readonly kind: 'html502' }
  /** The back end does it, and the second half of its answer is missing (fault A21). */
  | { readonly kind: 'truncated' }
  /** The back end does it, and its answer is empty (fault A21). */
  | { readonly kind: 'empty' }
  /** The back end does it, and its answer is lost (fault A03). */
  | { readonly kind: 'committedThenLost' }
  /** The back end does it, and never answers (fault A03). */
  | { readonly kind: 'committedThenSilent' }
  /** The answer comes after that of the next call of its kind (fault A22). */
  | { readonly kind: 'overtaken' }
  /** The back end does it, and its answer says something else. */
  | { readonly kind: 'altered'; readonly alter: (answer: unknown) => unknown };

/** Which call a fault befalls. */
export interface PlannedFault {
  /** The calls of one operation, or of every one; else they are told by method and path. */
  readonly operation?: Operation | 'any';
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** How the path of the call ends, as in `/submissions`. */
  readonly path?: string;
  /** Counts the calls that match from 1; the first unless given. */
  readonly nth?: number | 'every';
  readonly fault: Fault;
}
