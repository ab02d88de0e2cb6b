/**
 * Why the calls of a session are given up: its wizard is gone, or another run has begun.
 *
 * Made once, for all: an exception holds whoever was at work when it was made, and a back end may keep a signal for ever.
 */
export const sessionEnded = new DOMException(
  'Ended: nobody waits for this any more.',
  'AbortError',
);
