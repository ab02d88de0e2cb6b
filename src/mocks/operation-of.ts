import { routes } from '../transport/routes.ts';
import type { Operation } from '../transport/transport.ts';

/** The names of all operations. */
export const operations: readonly Operation[] = Object.keys(routes).filter(isOperation);

export function isOperation(name: string): name is Operation {
  return name in routes;
}

/** The operation that a request asks for; null for one of another kind. */
export function operationOf({ method, url }: Pick<Request, 'method' | 'url'>): Operation | null {
  const { pathname } = new URL(url);
  const found = patterns.find((each) => each.method === method && each.pattern.test(pathname));
  return found?.operation ?? null;
}

// The base URL in front of a path can be anything.
const patterns = operations.map((operation) => {
  const { method, path } = routes[operation];
  return { operation, method, pattern: new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+')}$`) };
});
