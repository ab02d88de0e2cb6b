import type * as z from 'zod/mini';
import { Failure, stoppedWaiting } from './failure.ts';
import { exchange, type HttpRequest } from './http-exchange.ts';
import { contractFailure, parseJson } from './http-failure.ts';
import type { HttpTransportOptions } from './http-options.ts';
import { answerOf } from './read-answer.ts';
import { createRepeater } from './repeat.ts';
import type { Route } from './routes.ts';
import { createSignIn } from './sign-in.ts';

/** Makes the function that sends a call and returns its parsed answer or rejects with a `Failure`. */
export function createCaller(options: HttpTransportOptions) {
  const signIn = createSignIn(options.renewSignIn);
  const repeat = createRepeater(options.retry, options.runtime);

  /** Sends once, and once more when the sign-in had run out. */
  async function signedIn(route: Route, request: HttpRequest): Promise<string> {
    const sentWith = signIn?.current() ?? 0;
    try {
      return await exchange(options, route, request);
    } catch (error) {
      const isSignedOut = error instanceof Failure && error.code === 'unauthenticated';
      if (signIn === null || !isSignedOut) throw error;
      const isRenewed = await untilAborted(signIn.renew(sentWith), request.signal);
      if (request.signal.aborted) throw stoppedWaiting(route.task, request.signal.reason);
      if (!isRenewed) throw error;
      return exchange(options, route, request);
    }
  }

  return async <Answer extends z.ZodMiniType>(
    route: Route<Answer>,
    request: HttpRequest,
  ): Promise<z.output<Answer>> => {
    const send = (): Promise<string> => signedIn(route, request);
    const isRead = route.kind === 'read' || route.kind === 'quote';
    const text = isRead ? await repeat(send, route.task, request.signal) : await send();
    return parsed(route, text);
  };
}

function parsed<Answer extends z.ZodMiniType>(
  route: Route<Answer>,
  text: string,
): z.output<Answer> {
  if (route.status === 204) return answerOf(route, undefined);
  const json = parseJson(text);
  if (json === undefined) throw contractFailure(route.task, []);
  return answerOf(route, json);
}

/** Whether work was done before somebody stopped waiting for it; its failure counts as not done. */
function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => resolve(false), { once: true });
    work.then(
      () => resolve(true),
      () => resolve(false),
    );
  });
}

/** Sends a call of a route. */
export type Call = ReturnType<typeof createCaller>;
