import { fromPromise, type PromiseActorLogic } from 'xstate';
import type { CallOptions, MutationOptions, Transport } from '../transport/transport.ts';
import type { clockPort } from './clock-port.ts';
import { inTime } from './in-time.ts';
import type { World } from './world.ts';

/** What a call that changes something is given: the query, and the key that marks its repetitions. */
export interface Change<Query> {
  readonly query: Query;
  readonly key: string;
}

/** What a machine is given of the back end and of the world. */
export type Ports = ReturnType<typeof createPorts> & {
  readonly clock: typeof clockPort;
  readonly world: World;
};

/**
 * Makes actors of a transport's operations; each ends its call when it is stopped, or when the session ends.
 *
 * @param getTransport read at every call
 */
export function createPorts(getTransport: () => Transport, session: AbortSignal, world: World) {
  const ask = <Answer>(
    stopped: AbortSignal,
    call: (back: Transport, options: CallOptions) => Promise<Answer>,
  ): Promise<Answer> => {
    const signal = AbortSignal.any([stopped, session]);
    return inTime(world, signal, (options) => call(getTransport(), options));
  };
  return {
    /** An operation without a query. */
    ask: <Answer>(pick: (back: Transport) => (options: CallOptions) => Promise<Answer>) =>
      fromPromise<Answer>(({ signal }) =>
        ask(signal, (back, options) => pick(back).call(back, options)),
      ),
    /** An operation that reads. */
    read: <Query, Answer>(
      pick: (back: Transport) => (query: Query, options: CallOptions) => Promise<Answer>,
    ): PromiseActorLogic<Answer, Query> =>
      fromPromise<Answer, Query>(({ input, signal }) =>
        ask(signal, (back, options) => pick(back).call(back, input, options)),
      ),
    /** An operation that changes something. */
    change: <Query, Answer>(
      pick: (back: Transport) => (query: Query, options: MutationOptions) => Promise<Answer>,
    ): PromiseActorLogic<Answer, Change<Query>> =>
      fromPromise<Answer, Change<Query>>(({ input: { query, key }, signal }) =>
        ask(signal, (back, options) => pick(back).call(back, query, { ...options, key })),
      ),
  };
}
