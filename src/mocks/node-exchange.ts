import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Fetch } from '../transport/http-options.ts';
import { crossOriginHeaders } from './cross-origin.ts';

/** Answers one request that came over a socket. */
export async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Fetch,
  origins: readonly string[],
): Promise<void> {
  const caller = new AbortController();
  outgoing.once('close', () => caller.abort());
  const allowed = crossOriginHeaders(incoming.headers, origins);
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204, allowed).end();
    return;
  }
  try {
    const request = await requestOf(incoming);
    const response = await answer(request, { signal: caller.signal });
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...allowed });
    outgoing.end(body);
  } catch {
    // A planned loss of the connection, or a caller who has gone already.
    outgoing.destroy();
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value ?? ''].flat().join(', '),
  ]);
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: sent,
    body: hasBody ? await buffer(incoming) : null,
  });
}
