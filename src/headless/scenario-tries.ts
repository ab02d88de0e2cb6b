import type { Walk } from './scenario-walk.ts';

/** How often each thing was done that a scenario does only so often. */
export type Tries = Map<string, number>;

/** Notes that something is done once more; answers with how often it was. */
export function count(tries: Tries, what: string): number {
  const tried = (tries.get(what) ?? 0) + 1;
  tries.set(what, tried);
  return tried;
}

/** Lets something be done as often as at first: what it is done for begins anew. */
export function forget(tries: Tries, what: string): void {
  tries.delete(`again ${what}`);
}

/** Whether the scenario allows something once more; it counts as done. */
export function canTry({ scenario }: Walk, tries: Tries, what: string): boolean {
  return count(tries, `again ${what}`) <= scenario.attempts;
}
