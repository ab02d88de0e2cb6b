const held = new Set<Request>();

/**
 * Keeps a request in memory until its answer is there.
 *
 * Node's `fetch` holds the abort of a request weakly: one that waits for nothing but its abort is collected,
 * and the abort never comes (seen with Node 24.21; it can go once a stalled request survives a collection).
 */
export async function holding(request: Request, answer: () => Promise<Response>) {
  held.add(request);
  try {
    return await answer();
  } finally {
    held.delete(request);
  }
}
