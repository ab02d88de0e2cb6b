import { adviceOn } from './advice-on.ts';
import type { Result } from './command.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-code.ts';
import { helpText } from './help.ts';
import { Stopped } from './stopped.ts';

/** Carries out one command line; rejects with nothing but defects of its own. */
async function addUsers([name, ...args]: readonly string[]): Promise<Result> {
  if (name === '--help' || name === '-h') return printed(helpText);
  const load = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
  if (load === undefined) {
    const names = Object.keys(commands).map((each) => `“${each}”`);
    const why =
      name === undefined
        ? 'no command was given'
        : `there are only the commands ${new Intl.ListFormat('en').format(names)}`;
    throw new Stopped(exitCodes.usage, `Failed to start: ${why}. See: add-users --help`);
  }
  const command = await load();
  // What follows `--` is never an option.
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const isHelp = options.includes('--help') || options.includes('-h');
  return isHelp ? printed(await command.help()) : command.run(args);
}

function printed(stdout: string): Result {
  return { exitCode: exitCodes.created, stdout, stderr: '' };
}

function resultOf(error: unknown): Result {
  const { exitCode, message } =
    error instanceof Stopped
      ? error
      : {
          exitCode: exitCodes.usage,
          message: `Failed to run: ${error instanceof Error ? error.message : String(error)} ${adviceOn(error)}`,
        };
  return { exitCode, stdout: '', stderr: `${message}\n` };
}

const { exitCode, stdout, stderr } = await addUsers(process.argv.slice(2)).catch(resultOf);
// Whoever reads the output may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
