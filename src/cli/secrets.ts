import { readFileSync } from 'node:fs';
import { exitCodes } from './exit-code.ts';
import { Stopped } from './stopped.ts';

/** Gives secrets by their names: from standard input, one `NAME=value` a line, and else from the environment. */
export function readSecrets(
  hasInput: boolean,
  env: NodeJS.ProcessEnv,
): (name: string) => string | undefined {
  const given = hasInput ? linesOf(readFileSync(0, 'utf8')) : new Map<string, string>();
  return (name) => given.get(name) ?? env[name];
}

function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return new Map(
    lines.map((line, index): [string, string] => {
      const at = line.indexOf('=');
      if (at > 0) return [line.slice(0, at).trim(), line.slice(at + 1)];
      // The line itself is not shown: it may be a secret.
      const message = `Failed to read the secrets: line ${index + 1} is no NAME=value.`;
      throw new Stopped(exitCodes.usage, message);
    }),
  );
}
