import { parseArgs, type ParseArgsConfig } from 'node:util';
import { exitCodes } from './exit-code.ts';
import { Stopped } from './stopped.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the words behind a command. */
export function readOptions<const Asked extends Options>(
  command: string,
  args: readonly string[],
  options: Asked,
  positionals = 0,
) {
  const wrong = (why: string): Stopped => misuse(command, why);
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true });
    const surplus = read.positionals[positionals];
    if (surplus !== undefined) throw wrong(`“${surplus}” is one word too many`);
    return { values: read.values, positionals: read.positionals };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    // The parser's first sentence names the option; the rest of it is advice for another kind of command.
    const why = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    throw wrong(why.replace(/\.$/, ''));
  }
}

/** Ends a command that was not given as it can be carried out. */
export function misuse(command: string, why: string): Stopped {
  const message = `Failed to ${taskOf(command)}: ${why}. See what there is with: add-users ${command} --help`;
  return new Stopped(exitCodes.usage, message);
}

/** What a command does, as in “Failed to check the plan”. */
export function taskOf(command: string): string {
  return TASKS[command] ?? command;
}

const TASKS: Readonly<Record<string, string>> = {
  plan: 'check the plan',
  paths: 'list the paths',
  coverage: 'report the coverage',
  graph: 'draw',
};

/** A whole number that was given. */
export function wholeNumber(command: string, option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw misuse(command, `--${option} takes a whole number`);
}

/** One of some names; the first is what is meant when nothing is said. */
export function chosen<Name extends string>(
  command: string,
  option: string,
  value: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw misuse(command, `--${option} can be ${names.join(' or ')}, and nothing else`);
}
