import { dirname, relative, resolve } from 'node:path';
import { openLiveReplay } from '../headless/live-replay.ts';
import { openReplay, type Replayed } from '../headless/replay.ts';
import { testOfTrace } from '../headless/trace-as-test.ts';
import { traceText } from '../headless/trace.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import type { Command, Result } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { openBackEnd } from './open-account.ts';
import { createProgress } from './progress.ts';
import { misuse, readOptions } from './read-options.ts';
import { readTraceFile } from './read-trace-file.ts';
import { headersOf } from './run-options.ts';
import { writeText } from './write-text.ts';

const OPTIONS = {
  'as-test': { type: 'string' },
  title: { type: 'string', default: 'a run that was recorded' },
  out: { type: 'string' },
  coverage: { type: 'string' },
  'base-url': { type: 'string' },
  header: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

const SOURCE = resolve(import.meta.dirname, '..');

const helpText = `Does once more what a trace tells, with nothing but the trace: no back end is asked.
It ends at the first line that does not come out the same.

With --base-url it does so against a back end that answers for itself, as another run:
who is added there is added, so take an account that is there for this. What the machines
come to has to be the same, and what the host hears; answers, extensions and times may differ.

Usage:
  add-users replay <trace.jsonl> [options]

The trace comes from “run --trace”, or from a page (see docs/testing.md); - is standard input.

Options:
  --as-test <file>  Writes a test that does the same, and passes as long as the same comes of it
  --title <text>    What that test is called
  --out <file>      Writes what the replay itself recorded
  --coverage <file> Writes down what was seen of the machines (see: add-users coverage --help)
  --base-url <url>  The back end that answers, as in http://127.0.0.1:8787/api
  --header <line>   Sent with every request, as in 'Authorization: Bearer $TOKEN';
                    $TOKEN is taken from the environment
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Exit codes:
  0  every line came out the same
  1  the command can't be carried out as it was given
  3  a line came out otherwise
  5  the back end at --base-url can't be used

Example:
  npm run add-users -- replay examples/traces/one-person.jsonl
`;

/** Does once more what a trace tells. */
export const command: Command = {
  help: () => Promise.resolve(helpText),
  async run(args) {
    const { values, positionals } = readOptions('replay', args, OPTIONS, 1);
    const [path] = positionals;
    if (path === undefined) throw misuse('replay', 'the trace is missing');
    const trace = readTraceFile(path);
    const baseUrl = values['base-url'] ?? null;
    const headers = headersOf('replay', values.header ?? [], process.env);
    if (baseUrl === null && values.header !== undefined) {
      throw misuse('replay', '--header needs --base-url');
    }
    const progress = createProgress(values.json);
    const onPage = (page: string): void => progress.tell(page, replay.driver.read().rows.length);
    const replay =
      baseUrl === null
        ? openReplay(trace)
        : openLiveReplay(trace, openBackEnd(baseUrl, headers), { onPage });
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
        const source = relative(dirname(resolve(file)), SOURCE).replaceAll('\\', '/');
        writeText(file, testOfTrace(trace, { title: values.title, source, end }), 'as-test');
      }
      const { page, ending, state } = end;
      const where = { page, ending, state, isLive: baseUrl !== null };
      return values.json ? asJson(replayed, where) : asText(path, replayed, where);
    } finally {
      replay.driver.dispose();
    }
  },
};

/** Where it ended, and whether a back end answered for itself. */
interface End extends Pick<WizardReading, 'page' | 'ending' | 'state'> {
  readonly isLive: boolean;
}

function asJson(replayed: Replayed, end: End): Result {
  const { divergence, otherCharts } = replayed;
  const { page, ending, state } = end;
  const told = { isSame: divergence === null, divergence, otherCharts, page, ending, state };
  const stdout = `${JSON.stringify(told, null, 2)}
`;
  return { exitCode: codeOf(replayed, end), stdout, stderr: '' };
}

function asText(path: string, replayed: Replayed, end: End): Result {
  const { divergence, otherCharts, trace } = replayed;
  const charts = new Intl.ListFormat('en').format(otherCharts);
  const note = otherCharts.length === 0 ? '' : `${path}: recorded with other charts of ${charts}\n`;
  const exitCode = codeOf(replayed, end);
  if (divergence === null) {
    const stdout = `${trace.entries.length} lines came out the same, up to “${end.state}”.\n`;
    return { exitCode, stdout, stderr: note };
  }
  const { line, expected, found } = divergence;
  const words = [
    `${path}:${line}: it came out otherwise.`,
    `  recorded: ${expected === null ? 'nothing more' : JSON.stringify(expected)}`,
    `  now:      ${found === null ? 'nothing' : JSON.stringify(found)}`,
  ];
  return { exitCode, stdout: '', stderr: `${note}${words.join('\n')}\n` };
}

function codeOf({ divergence }: Replayed, { page, isLive }: End) {
  if (divergence === null) return exitCodes.created;
  return isLive && page === 'loadFailed' ? exitCodes.backend : exitCodes.partial;
}
