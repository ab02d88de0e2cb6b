import { randomUUID } from 'node:crypto';
import { createBackend, type Backend } from '../mocks/backend.ts';
import { startMockServer, type MockServer } from '../mocks/node.ts';
import { personas } from '../mocks/personas.ts';
import { Refusal } from '../mocks/refusal.ts';
import { dataFile } from './data-file.ts';
import { exitCodes } from './exit-code.ts';
import type { ServeOptions } from './serve-options.ts';
import { Stopped } from './stopped.ts';

/** Serves a mock account until the process is told to stop, and prints where. */
export async function serve(options: ServeOptions): Promise<void> {
  const { persona, port, faults, delayMs, origins, json } = options;
  const backend = await openBackend(options);
  const server = await startMockServer({
    backend,
    port,
    delayMs,
    origins,
    faults: faults.faults,
  }).catch((cause: unknown) => {
    throw notServed(port, cause);
  });
  const { baseUrl } = server;
  process.stdout.write(
    json
      ? `${JSON.stringify({ baseUrl, persona })}\n`
      : `The account of “${persona}” is served at ${baseUrl}\n`,
  );
  await stopped(server);
}

async function openBackend({ persona, data, jobMs, faults }: ServeOptions): Promise<Backend> {
  try {
    return await createBackend({
      seed: personas[persona],
      now: Date.now,
      newId: randomUUID,
      jobMs,
      rowFaults: faults.rowFaults,
      ...(data === null ? {} : { store: dataFile(data) }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Stopped(exitCodes.backend, `${error.message} The file is ${data}.`, { cause: error });
  }
}

function stopped(server: MockServer): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => void server.close().then(resolve);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

function notServed(port: number, cause: unknown): Stopped {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  const why = code === 'EADDRINUSE' ? 'it is taken' : 'the system refused it';
  const message = `Failed to listen at port ${port}: ${why}. Give another one with --port.`;
  return new Stopped(exitCodes.usage, message, { cause });
}
