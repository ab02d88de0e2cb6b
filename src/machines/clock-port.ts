import { fromCallback, type EventObject } from 'xstate';

/** Tells the back end's time, in milliseconds since 1970. */
export interface ClockEvent {
  readonly type: 'clock.tick';
  readonly now: number;
}

/** Stands where a clock is plugged in by `create-logics`; without one the time stands still. */
export const clockPort = fromCallback<EventObject>(() => {});
