/** Milliseconds that pass instead, where a browser can't say when it is idle (Safari before 26). */
const A_WHILE = 300;

/** Acts once the browser has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, A_WHILE);
}
