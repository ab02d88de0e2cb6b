import type { Command } from './command.ts';
import { jsonOutput, textOutput } from './report.ts';
import { readRunOptions } from './run-options.ts';

/** Adds the people of a list, and tells what became of each. */
export const command: Command = {
  help: () => import('./run-help.ts').then(({ runHelpText }) => runHelpText),
  async run(args) {
    const options = readRunOptions(args, process.env);
    const { run } = await import('./run.ts');
    const report = await run(options);
    const output = options.json ? jsonOutput(report) : textOutput(report, options.plan ?? '');
    return { exitCode: report.exitCode, ...output };
  },
};
