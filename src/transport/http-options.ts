import type { RetryRuntime } from './repeat.ts';
import type { RetryPolicy } from './retry-policy.ts';
import type { Route } from './routes.ts';

/** The signature of the platform’s `fetch`. */
export type Fetch = typeof globalThis.fetch;
type TextHeaders = Readonly<Record<string, string>>;

/** How `httpTransport` reaches the back end; only `baseUrl` is needed. */
export interface HttpTransportOptions {
  /** The address in front of every path, such as `/api`. */
  readonly baseUrl: string;
  /** Sends the requests; the global `fetch`, looked up at each call, unless another is given. */
  readonly fetch?: Fetch;
  /** Sent with every request; a function is asked each time, so that a renewed access token is used at once. */
  readonly headers?: TextHeaders | (() => TextHeaders | Promise<TextHeaders>);
  /** Signs the admin in again after a 401; the call is then repeated once, under the same key (fault A25). */
  readonly renewSignIn?: () => Promise<void>;
  /** How long to wait for an answer, in milliseconds: 10 s for reads, 15 s for quotes and changes, 60 s for a submission. */
  readonly timeouts?: Readonly<Partial<Record<Route['kind'], number>>>;
  /** When lost reads are sent again; `retryPolicy` unless given. */
  readonly retry?: RetryPolicy;
  /** Chance, time and waiting, for tests; the platform's own unless given. */
  readonly runtime?: RetryRuntime;
}
