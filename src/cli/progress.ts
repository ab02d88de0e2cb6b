import { en } from '../messages/en.ts';

/** Tells somebody who waits at a terminal how far a run is; a file or another program hears nothing of it. */
export function createProgress(isQuiet: boolean, stream: NodeJS.WriteStream = process.stderr) {
  const isShown = stream.isTTY && !isQuiet;
  const clear = '\r\u001B[K';
  return {
    tell(page: string): void {
      const title = new Map(Object.entries(en.steps)).get(page);
      if (isShown && title !== undefined) stream.write(`${clear}${title}…`);
    },
    end(): void {
      if (isShown) stream.write(clear);
    },
  };
}
