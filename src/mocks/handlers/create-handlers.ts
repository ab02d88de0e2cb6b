import type { HttpHandler } from 'msw/http';
import type { Backend } from '../backend.ts';
import { accountHandlers } from './account.ts';
import type { HandlerContext } from './answer.ts';
import { directoryHandlers } from './directory.ts';
import { identityHandlers } from './identities.ts';
import { memberHandlers } from './members.ts';
import { submissionHandlers } from './submissions.ts';

export interface HandlerOptions {
  /** The address in front of every path; by default the path `/api` of every host. */
  readonly baseUrl?: string;
  /** How long each answer takes, in milliseconds; 0 unless given. */
  readonly delayMs?: number;
}

/** The whole HTTP face of a mock back end. */
export function createHandlers(backend: Backend, options: HandlerOptions = {}): HttpHandler[] {
  const { baseUrl = '*/api', delayMs = 0 } = options;
  const context: HandlerContext = { backend, baseUrl, delayMs };
  return [
    ...accountHandlers(context),
    ...directoryHandlers(context),
    ...identityHandlers(context),
    ...submissionHandlers(context),
    ...memberHandlers(context),
  ];
}
