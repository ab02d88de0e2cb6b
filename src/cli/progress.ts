import { en } from '../messages/en.ts';
import { routes } from '../transport/routes.ts';
import type { Operation } from '../transport/transport.ts';

/**
 * Tells somebody who waits at a terminal how far a run is; a file or another program hears nothing of it.
 *
 * @param stream where it is told, in one line that is written over
 */
export function createProgress(
  isQuiet: boolean,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
) {
  const isShown = stream.isTTY && !isQuiet;
  const clear = '\r\u001B[K';
  return {
    /** Names the page that is come to, which is left as it is where that has no name. */
    tell(page: string, people: number): void {
      const title =
        page === 'submitting'
          ? en.submitting.heading(people)
          : new Map(Object.entries(en.steps)).get(page);
      if (isShown && title !== undefined) stream.write(`${clear}${title.replace(/…$/, '')}…`);
    },
    /** Names what a back end is asked that takes its time. */
    wait(operation: Operation): void {
      if (isShown) stream.write(`${clear}Waiting for the back end to ${routes[operation].task}…`);
    },
    end(): void {
      if (isShown) stream.write(clear);
    },
  };
}
