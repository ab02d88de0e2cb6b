import type { Fetch } from '../transport/http-options.ts';
import { alteredAnswer, connectionLost, plainAnswer, silence, textOf } from './fault-answers.ts';
import { createPlan, type DueFault, type PlanRuntime } from './fault-plan.ts';
import type { PlannedFault } from './fault.ts';
import { holding } from './held-request.ts';
import { operationOf } from './operation-of.ts';

export type { Fault, PlannedFault } from './fault.ts';

/** A `fetch` in which the planned calls fail and all others go through; the same plan always fails alike. */
export function faultyFetch(
  fetch: Fetch,
  planned: readonly PlannedFault[],
  runtime: PlanRuntime = {},
): Fetch {
  const plan = createPlan(planned, runtime);
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const { method, signal } = request;
    const operation = operationOf(request);
    const { due, done } = plan.next({ method, pathname, operation });
    try {
      if (due === null) return await fetch(request);
      return await holding(request, () => fail(due, request, fetch, plan.sleep));
    } finally {
      if (!signal.aborted) done();
    }
  };
}

async function fail(
  fault: DueFault,
  request: Request,
  fetch: Fetch,
  sleep: (ms: number, signal: AbortSignal) => Promise<void>,
): Promise<Response> {
  const { signal } = request;
  switch (fault.kind) {
    case 'offline':
      throw connectionLost();
    case 'stalled':
      return silence(signal);
    case 'slow':
      await sleep(fault.ms, signal);
      return fetch(request);
    case 'overtaken': {
      const answer = await fetch(request);
      await Promise.race([fault.until, silence(signal)]);
      return answer;
    }
    case 'status':
    case 'throttled':
    case 'html502':
      return plainAnswer(fault, request);
    case 'truncated':
    case 'empty':
    case 'altered':
      return alteredAnswer(fault, await textOf(fetch(request)));
    case 'committedThenLost':
      await textOf(fetch(request));
      throw connectionLost();
    case 'committedThenSilent':
      await textOf(fetch(request));
      return silence(signal);
  }
}
