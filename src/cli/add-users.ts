import { adviceOn } from './advice-on.ts';
import type { Result } from './command.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-code.ts';
import { helpText } from './help.ts';
import { jsonOutput, stoppedRun } from './report.ts';
import { fileTrouble, Stopped } from './stopped.ts';

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
  const options = optionsOf(args);
  const isHelp = options.includes('--help') || options.includes('-h');
  return isHelp ? printed(await command.help()) : command.run(args);
}

// What follows `--` is never an option.
function optionsOf(args: readonly string[]): readonly string[] {
  return args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
}

function printed(stdout: string): Result {
  return { exitCode: exitCodes.created, stdout, stderr: '' };
}

function resultOf(error: unknown, args: readonly string[]): Result {
  const { exitCode, message } =
    error instanceof Stopped
      ? error
      : {
          exitCode: exitCodes.usage,
          message: `Failed to run: ${error instanceof Error ? error.message : String(error)} ${adviceOn(error)}`,
        };
  return optionsOf(args).includes('--json')
    ? { exitCode, ...jsonOutput(stoppedRun(exitCode, message)) }
    : { exitCode, stdout: '', stderr: `${message}\n` };
}

/** What can't be written is no success; tells whether there is anything to say of it. */
function isLost(error: Error): boolean {
  // Whoever reads the output may stop early, as `head` does.
  if ('code' in error && error.code === 'EPIPE') return false;
  if (process.exitCode === exitCodes.created) process.exitCode = exitCodes.usage;
  return true;
}

const args = process.argv.slice(2);
const { exitCode, stdout, stderr } = await addUsers(args).catch((error: unknown) =>
  resultOf(error, args),
);
process.stdout.on('error', (error) => {
  const why = `Failed to write the output: ${fileTrouble(error)}.`;
  const advice = 'What was done stays done. Send the output elsewhere.';
  if (isLost(error)) process.stderr.write(`${why} ${advice}\n`);
});
process.stderr.on('error', isLost);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
