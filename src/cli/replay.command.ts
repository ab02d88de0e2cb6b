import { dirname, relative, resolve } from 'node:path';
import { openLiveReplay } from '../headless/live-replay.ts';
import { openReplay } from '../headless/replay.ts';
import { testOfTrace } from '../headless/trace-as-test.ts';
import { traceText } from '../headless/trace.ts';
import type { Command } from './command.ts';
import { openBackEnd } from './open-account.ts';
import { createProgress } from './progress.ts';
import { misuse, readOptions, wholeNumber } from './read-options.ts';
import { readTraceFile } from './read-trace-file.ts';
import { replayHelpText } from './replay-help.ts';
import { jsonOfReplay, textOfReplay } from './replay-report.ts';
import { headersOf } from './run-options.ts';
import { writeText } from './write-text.ts';

const OPTIONS = {
  'as-test': { type: 'string' },
  title: { type: 'string', default: 'a run that was recorded' },
  out: { type: 'string' },
  coverage: { type: 'string' },
  'base-url': { type: 'string' },
  header: { type: 'string', multiple: true },
  'patience-ms': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

// What is installed has no sources, and is found by its name.
const SOURCE = import.meta.filename.endsWith('.ts') ? resolve(import.meta.dirname, '..') : null;

/** Does once more what a trace tells. */
export const command: Command = {
  help: () => Promise.resolve(replayHelpText),
  async run(args) {
    const { values, positionals } = readOptions('replay', args, OPTIONS, 1);
    const [path] = positionals;
    if (path === undefined) throw misuse('replay', 'the trace is missing');
    const trace = readTraceFile(path);
    const baseUrl = values['base-url'] ?? null;
    const headers = headersOf('replay', values.header ?? [], process.env);
    for (const option of ['header', 'patience-ms'] as const) {
      if (baseUrl !== null || values[option] === undefined) continue;
      throw misuse('replay', `--${option} needs --base-url`);
    }
    const { 'patience-ms': patience = '30000' } = values;
    const patienceMs = wholeNumber('replay', 'patience-ms', patience);
    const progress = createProgress(values.json);
    const onPage = (page: string): void => progress.tell(page, replay.driver.read().rows.length);
    const replay =
      baseUrl === null
        ? openReplay(trace)
        : openLiveReplay(trace, openBackEnd('replay', baseUrl, headers), {
            patienceMs,
            onPage,
            onWait: (operation) => progress.wait(operation),
          });
    try {
      const replayed = await replay.play();
      progress.end();
      const end = replay.driver.read();
      if (values.out !== undefined) writeText(values.out, traceText(replayed.trace), 'out');
      if (values.coverage !== undefined) {
        writeText(values.coverage, `${JSON.stringify(replay.driver.coverage())}\n`, 'coverage');
      }
      const file = values['as-test'];
      if (file !== undefined) {
        const source =
          SOURCE === null ? null : relative(dirname(resolve(file)), SOURCE).replaceAll('\\', '/');
        writeText(file, testOfTrace(trace, { title: values.title, source, end }), 'as-test');
      }
      const { page, ending, state } = end;
      const where = { page, ending, state, isLive: baseUrl !== null, patienceMs };
      return values.json ? jsonOfReplay(replayed, where) : textOfReplay(path, replayed, where);
    } finally {
      replay.driver.dispose();
    }
  },
};
