import { dirname, relative, resolve } from 'node:path';
import { openReplay, type Replayed } from '../headless/replay.ts';
import { testOfTrace } from '../headless/trace-as-test.ts';
import { traceText } from '../headless/trace.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import type { Command, Result } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { misuse, readOptions } from './read-options.ts';
import { readTraceFile } from './read-trace-file.ts';
import { writeText } from './write-text.ts';

const OPTIONS = {
  'as-test': { type: 'string' },
  title: { type: 'string', default: 'a run that was recorded' },
  out: { type: 'string' },
  coverage: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const SOURCE = resolve(import.meta.dirname, '..');

const helpText = `Does once more what a trace tells, with nothing but the trace: no back end is asked.
It ends at the first line that does not come out the same.

Usage:
  add-users replay <trace.jsonl> [options]

The trace comes from “run --trace”, or from a page (see docs/testing.md); - is standard input.

Options:
  --as-test <file>  Writes a test that does the same, and passes as long as the same comes of it
  --title <text>    What that test is called
  --out <file>      Writes what the replay itself recorded
  --coverage <file> Writes down what was seen of the machines (see: add-users coverage --help)
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Exit codes:
  0  every line came out the same
  1  the command can't be carried out as it was given
  3  a line came out otherwise

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
    const replay = openReplay(trace);
    try {
      const replayed = await replay.play();
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
      return values.json ? asJson(replayed, end) : asText(path, replayed, end);
    } finally {
      replay.driver.dispose();
    }
  },
};

type End = Pick<WizardReading, 'page' | 'ending' | 'state'>;

function asJson({ divergence, otherCharts }: Replayed, { page, ending, state }: End): Result {
  const told = { isSame: divergence === null, divergence, otherCharts, page, ending, state };
  return { exitCode: codeOf(divergence), stdout: `${JSON.stringify(told, null, 2)}\n`, stderr: '' };
}

function asText(path: string, { divergence, otherCharts, trace }: Replayed, end: End): Result {
  const charts = new Intl.ListFormat('en').format(otherCharts);
  const note = otherCharts.length === 0 ? '' : `${path}: recorded with other charts of ${charts}\n`;
  const exitCode = codeOf(divergence);
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

function codeOf(divergence: Replayed['divergence']) {
  return divergence === null ? exitCodes.created : exitCodes.partial;
}
