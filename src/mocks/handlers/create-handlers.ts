import type { HttpHandler } from 'msw/http';
import type { Backend } from '../backend.ts';
import { accountHandlers } from './account.ts';
import type { HandlerContext } from './answer.ts';
import { directoryHandlers } from './directory.ts';
import { emergencyHandlers } from './emergency.ts';
import { identityHandlers } from './identities.ts';
import { inventoryHandlers } from './inventory.ts';
import { inviteHandlers } from './invites.ts';
import { memberHandlers } from './members.ts';
import { newNumberHandlers } from './new-numbers.ts';
import { openApiHandlers } from './open-api.ts';
import { shippingHandlers } from './shipping.ts';
import { submissionHandlers } from './submissions.ts';

/** How the mock back end answers over HTTP. */
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
    ...inventoryHandlers(context),
    ...newNumberHandlers(context),
    ...shippingHandlers(context),
    ...emergencyHandlers(context),
    ...submissionHandlers(context),
    ...inviteHandlers(context),
    ...memberHandlers(context),
    ...openApiHandlers(context),
  ];
}
