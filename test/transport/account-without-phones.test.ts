import { runCheck, transportChecks } from '../../src/transport-conformance.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { openBackend, tinyPages } from '../mocks/people.ts';

/** A back end all of whose users have neither phone nor number. */
async function openWithoutPhones(): Promise<Transport> {
  const transport = memoryTransport(await openBackend({ seed: tinyPages }));
  return {
    ...transport,
    listUserTypes: async (options) =>
      (await transport.listUserTypes(options)).filter(({ kind }) => kind === 'mobile'),
  };
}

describe('a transport over an account without phones', () => {
  for (const check of transportChecks.filter(({ needs }) => needs.length === 0)) {
    it(`still ${check.title}`, () => runCheck(check, openWithoutPhones));
  }
});
