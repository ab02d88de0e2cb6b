import type { Operation, Transport } from '../transport/transport.ts';

/** Watches which calls of a transport have not been answered yet. */
export function watchCalls(inner: Transport) {
  const open = new Map<symbol, Operation>();
  const transport = new Proxy(inner, {
    get(target, operation: Operation) {
      const method: unknown = Reflect.get(target, operation);
      if (typeof method !== 'function') return method;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const call = Symbol(operation);
        open.set(call, operation);
        try {
          return await method.apply(target, args);
        } finally {
          open.delete(call);
        }
      };
    },
  });
  return {
    transport,
    /** What has waited longest for its answer; null when nothing waits. */
    longest: (): Operation | null => [...open.values()][0] ?? null,
  };
}
