import { createCaller } from './http-call.ts';
import type { HttpTransportOptions } from './http-options.ts';
import { accountOperations } from './operations/account.ts';
import { equipmentOperations } from './operations/equipment.ts';
import { placeOperations } from './operations/places.ts';
import { submissionOperations } from './operations/submission.ts';
import type { Transport } from './transport.ts';

/**
 * The transport for a back end that speaks JSON over HTTP in the words of the domain.
 *
 * A back end that speaks otherwise gets a transport of its own; this one shows what each operation must return.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const call = createCaller(options);
  return {
    ...accountOperations(call),
    ...equipmentOperations(call),
    ...placeOperations(call),
    ...submissionOperations(call),
  };
}
