import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Waits until a process says something that matches, and answers the first group of it. */
export function saidBy(child: ChildProcess, stream: Readable, pattern: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new Error(`${child.spawnfile} did not start: ${reason} ${said}`));
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`it ended with ${code}.`));
    stream.on('data', (text: Buffer) => {
      said += String(text);
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

/** Ends processes, the last one first, and waits until they are gone. */
export async function endAll(children: readonly ChildProcess[]): Promise<void> {
  for (const child of children.toReversed()) {
    const ended = once(child, 'exit');
    if (child.kill()) await ended;
  }
}
