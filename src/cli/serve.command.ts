import type { Command } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { readServeOptions } from './serve-options.ts';

/** Serves until the process is told to stop. */
export const command: Command = {
  help: () => import('./serve-help.ts').then(({ serveHelpText }) => serveHelpText),
  async run(args) {
    const options = readServeOptions(args);
    const { serve } = await import('./serve.ts');
    await serve(options);
    return { exitCode: exitCodes.created, stdout: '', stderr: '' };
  },
};
