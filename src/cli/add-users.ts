import { exitCodes, type ExitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { jsonOutput, textOutput, type Output } from './report.ts';
import { readRunOptions } from './run-options.ts';
import { Stopped } from './stopped.ts';

interface Result extends Output {
  readonly exitCode: ExitCode;
}

/** Carries out one command line; rejects with nothing but defects of its own. */
async function addUsers([command, ...args]: readonly string[]): Promise<Result> {
  if (command === '--help' || command === '-h') return help();
  if (command === 'serve') return serveAccount(args);
  if (command !== 'run') {
    const why =
      command === undefined
        ? 'no command was given'
        : 'there are only the commands “run” and “serve”';
    throw new Stopped(exitCodes.usage, `Failed to start: ${why}. See: add-users --help`);
  }
  const options = readRunOptions(args);
  if (options === null) return help();
  // The wizard and its back end are read from disk only when there is something for them to do.
  const { run } = await import('./run.ts');
  const report = await run(options);
  const output = options.json ? jsonOutput(report) : textOutput(report, options.plan);
  return { exitCode: report.exitCode, ...output };
}

/** Serves until the process is told to stop. */
async function serveAccount(args: readonly string[]): Promise<Result> {
  const { readServeOptions } = await import('./serve-options.ts');
  const options = readServeOptions(args);
  if (options === null) return help((await import('./serve-help.ts')).serveHelpText);
  const { serve } = await import('./serve.ts');
  await serve(options);
  return help('');
}

function help(stdout = helpText): Result {
  return { exitCode: exitCodes.created, stdout, stderr: '' };
}

function resultOf(error: unknown): Result {
  const { exitCode, message } =
    error instanceof Stopped
      ? error
      : {
          exitCode: exitCodes.backend,
          message: `Failed to run: ${error instanceof Error ? error.message : String(error)} Report this as a defect.`,
        };
  return { exitCode, stdout: '', stderr: `${message}\n` };
}

const { exitCode, stdout, stderr } = await addUsers(process.argv.slice(2)).catch(resultOf);
// Whoever reads the output may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
