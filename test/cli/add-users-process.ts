import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The command as it is written, which takes longest to start. */
export const SOURCE = 'src/cli/add-users.ts';

/** The command: in a few files where a run of all tests has put it there, else as it is written. */
export const COMMAND = process.env['ADD_USERS_COMMAND'] ?? SOURCE;

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process is given besides its words. */
export interface Given {
  /** {@link COMMAND} unless given. */
  readonly command?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Starts the command as a shell would, in the project's folder. */
export function addUsers(...args: readonly string[]): Promise<Ended> {
  return addUsersWith({}, ...args);
}

/** The same with variables of the environment, and with a text on standard input. */
export function addUsersWith(
  { command = COMMAND, env = {}, input = '' }: Given,
  ...args: readonly string[]
): Promise<Ended> {
  return new Promise((resolveEnd, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    // One that reads nothing may be gone before it is written to.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolveEnd({ code, stdout, stderr }));
  });
}

/** Carries out some work with a folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'add-users-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command with a file of this content. */
export function runWith(content: string | Uint8Array, ...options: readonly string[]) {
  return inFolder((folder) => {
    const plan = join(folder, 'people.csv');
    writeFileSync(plan, content);
    return addUsers('run', '--plan', plan, ...options).then(withoutFolder(folder));
  });
}

function withoutFolder(folder: string) {
  return ({ code, stdout, stderr }: Ended): Ended => ({
    code,
    stdout: stdout.replaceAll(`${folder}/`, ''),
    stderr: stderr.replaceAll(`${folder}/`, ''),
  });
}
