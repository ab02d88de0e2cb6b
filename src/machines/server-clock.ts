import { fromCallback, type EventObject } from 'xstate';
import type { ClockEvent } from './clock-port.ts';
import type { World } from './world.ts';

/** How often the time is told, in milliseconds: often enough for minutes that are left. */
const TICK_MS = 10_000;

/**
 * A clock that goes by the back end's time, once it has told it: the device's own may be years off (fault A40).
 *
 * @param session stops it when it ends; an actor that crashes does not stop what it has invoked
 */
export function createServerClock(world: World, session: AbortSignal) {
  let skewMs = 0;
  return {
    /** Takes the time that the back end has just told; ISO 8601. */
    set(serverTime: string): void {
      skewMs = Date.parse(serverTime) - world.now();
    },
    /** The back end's time as it is now; ISO 8601. */
    get(): string {
      return new Date(world.now() + skewMs).toISOString();
    },
    port: fromCallback<EventObject>(({ sendBack }) => {
      const tell = (): void => {
        const tick: ClockEvent = { type: 'clock.tick', now: world.now() + skewMs };
        sendBack(tick);
      };
      const stop = world.every(TICK_MS, tell);
      session.addEventListener('abort', stop);
      return stop;
    }),
  };
}
