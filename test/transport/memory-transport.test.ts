import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { openBackend, tinyPages } from '../mocks/people.ts';
import { transportContract } from '../suites/transport-contract.ts';

transportContract('memoryTransport', async () =>
  memoryTransport(await openBackend({ seed: tinyPages })),
);
