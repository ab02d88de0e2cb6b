import { fromPromise, type PromiseActorLogic } from 'xstate';
import type { CallOptions, MutationOptions, Transport } from '../transport/transport.ts';
import type { clockPort } from './clock-port.ts';
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
export function createPorts(getTransport: () => Transport, session: AbortSignal) {
  const endedBy = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, session]);
  return {
    /** An operation without a query. */
    ask: <Answer>(pick: (back: Transport) => (options: CallOptions) => Promise<Answer>) =>
      fromPromise<Answer>(({ signal }) => {
        const back = getTransport();
        return pick(back).call(back, { signal: endedBy(signal) });
      }),
    /** An operation that reads. */
    read: <Query, Answer>(
      pick: (back: Transport) => (query: Query, options: CallOptions) => Promise<Answer>,
    ): PromiseActorLogic<Answer, Query> =>
      fromPromise<Answer, Query>(({ input, signal }) => {
        const back = getTransport();
        return pick(back).call(back, input, { signal: endedBy(signal) });
      }),
    /** An operation that changes something. */
    change: <Query, Answer>(
      pick: (back: Transport) => (query: Query, options: MutationOptions) => Promise<Answer>,
    ): PromiseActorLogic<Answer, Change<Query>> =>
      fromPromise<Answer, Change<Query>>(({ input: { query, key }, signal }) => {
        const back = getTransport();
        return pick(back).call(back, query, { key, signal: endedBy(signal) });
      }),
  };
}
