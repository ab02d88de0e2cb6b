import type { Store } from './state.ts';

/** Keeps the mock's state in the browser; where storage is forbidden or full, the state ends with the page. */
export function browserStore(key: string): Store {
  return {
    load: () => attempt(() => localStorage.getItem(key)) ?? null,
    save: (text) => attempt(() => localStorage.setItem(key, text)),
  };
}

// Even to look at `localStorage` throws where the browser forbids it.
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
