import type { Fetch } from '../transport/http-call.ts';

/** What goes wrong with a call. */
export type Fault =
  /** Nothing is reached. */
  | { readonly kind: 'offline' }
  /** The back end answers with this status and body, and does nothing. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A gateway answers with a page of HTML (fault A21). */
  | { readonly kind: 'html502' }
  /** The back end does it, and the second half of its answer is missing (fault A21). */
  | { readonly kind: 'truncated' }
  /** The back end does it, and its answer is lost (fault A03). */
  | { readonly kind: 'committedThenLost' };

/** Which call a fault befalls. */
export interface PlannedFault {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** How the path of the call ends, as in `/submissions`. */
  readonly path: string;
  /** Counts the calls that match from 1; the first unless given. */
  readonly nth?: number;
  readonly fault: Fault;
}

/** A `fetch` in which the planned calls fail and all others go through; the same plan always fails alike. */
export function faultyFetch(fetch: Fetch, plan: readonly PlannedFault[]): Fetch {
  const counted = plan.map((planned) => ({ ...planned, calls: 0 }));
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const matching = counted.filter(
      ({ method, path }) => method === request.method && pathname.endsWith(path),
    );
    for (const planned of matching) planned.calls += 1;
    const due = matching.find(({ calls, nth = 1 }) => calls === nth);
    return due === undefined ? fetch(request) : fail(due.fault, () => fetch(request));
  };
}

async function fail(fault: Fault, carryOut: () => Promise<Response>): Promise<Response> {
  switch (fault.kind) {
    case 'offline':
      throw connectionLost();
    case 'status':
      return statusAnswer(fault);
    case 'html502':
      return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
        status: 502,
        headers: { 'content-type': 'text/html' },
      });
    case 'truncated': {
      const { status, headers, ...answer } = await textOf(carryOut());
      return new Response(answer.text.slice(0, answer.text.length / 2), { status, headers });
    }
    case 'committedThenLost':
      await textOf(carryOut());
      throw connectionLost();
  }
}

function statusAnswer({ status, body, headers = {} }: Fault & { kind: 'status' }): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...headers },
  });
}

async function textOf(answer: Promise<Response>) {
  const response = await answer;
  return { status: response.status, headers: response.headers, text: await response.text() };
}

// What a browser throws for every lost connection, whatever the cause.
function connectionLost(): TypeError {
  return new TypeError('Failed to fetch');
}
