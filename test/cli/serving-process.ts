import { spawn } from 'node:child_process';
import { COMMAND, root } from './add-users-process.ts';

/** `add-users serve` as a process of its own, at a port that is free. */
export async function startServing(...args: readonly string[]) {
  const command = [COMMAND, 'serve', '--port', '0', ...args];
  const child = spawn(process.execPath, command, { cwd: root });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  let said = '';
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const hear = (text: string): void => {
      said += text;
      const address = /http:[^\s"]+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('close', () => reject(new Error(`It ended without serving: ${said}`)));
  });
  return {
    baseUrl,
    /** Everything that it has printed. */
    said: () => said,
    /** Ends it; what is returned is its exit code. */
    stop(name: 'SIGINT' | 'SIGTERM' = 'SIGTERM'): Promise<number | null> {
      child.kill(name);
      return ended;
    },
  };
}
