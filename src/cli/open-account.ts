import { httpTransport } from '../transport/http-transport.ts';
import type { Transport } from '../transport/transport.ts';
import { exitCodes } from './exit-code.ts';
import { taskOf } from './read-options.ts';
import type { AccountChoice } from './run-options.ts';
import { Stopped } from './stopped.ts';

/** Opens the way to an account: a back end at an address, or a mock in this process. */
export async function openAccount(command: string, choice: AccountChoice): Promise<Transport> {
  const { baseUrl, headers } = choice;
  if (baseUrl === null) {
    // The mock is read from disk only when it is wanted.
    const { openMockAccount } = await import('./open-mock-account.ts');
    return openMockAccount(command, choice);
  }
  return openBackEnd(command, baseUrl, headers);
}

/** Opens the way to a back end at an address. */
export function openBackEnd(
  command: string,
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
): Transport {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    const why = '--base-url takes an address, as in http://127.0.0.1:8787/api';
    const message = `Failed to ${taskOf(command)}: ${why}.`;
    throw new Stopped(exitCodes.usage, message);
  }
  return httpTransport({ baseUrl, headers });
}
