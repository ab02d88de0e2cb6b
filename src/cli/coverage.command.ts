import { coverageOf, type KindCoverage } from '../headless/coverage-report.ts';
import type { Command } from './command.ts';
import { readCoverage } from './coverage-files.ts';
import { exitCodes } from './exit-code.ts';
import { misuse, readOptions } from './read-options.ts';
import { writeText } from './write-text.ts';

const OPTIONS = {
  out: { type: 'string' },
  missing: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const helpText = `Tells how much of the machines was seen: states, transitions, both answers of each guard,
what the host was told, and the rows of the requirements. Several files become one report.

Usage:
  add-users coverage <file.json>... [options]

The files come from “run --coverage”, “replay --coverage”, the path tests
(reports/coverage/paths.json) and the browser tests (COVERAGE=1 npm run test:browser).
What was seen in a chart that has changed since does not count.

Options:
  --missing         Names everything that was not seen
  --out <file>      Writes the merged report
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Example:
  npm run add-users -- coverage examples/coverage/one-person.json
`;

/** Merges reports of coverage, and tells what is missing. */
export const command: Command = {
  help: () => Promise.resolve(helpText),
  run(args) {
    const { values, positionals } = readOptions('coverage', args, OPTIONS, Infinity);
    if (positionals.length === 0) throw misuse('coverage', 'there is no file to read');
    const { report, outdated } = readCoverage(positionals);
    const kinds = coverageOf(report);
    if (values.out !== undefined) writeText(values.out, `${JSON.stringify(report)}\n`, 'out');
    const lines = kinds.flatMap((kind) => [
      lineOf(kind),
      ...(values.missing ? kind.missing.map((item) => `  ${item}`) : []),
    ]);
    const names = new Intl.ListFormat('en').format(outdated);
    const json = JSON.stringify({ sources: report.sources, outdated, kinds }, null, 2);
    return Promise.resolve({
      exitCode: exitCodes.created,
      stdout: values.json ? `${json}\n` : lines.map((line) => `${line}\n`).join(''),
      stderr:
        outdated.length === 0 ? '' : `what was seen in other charts of ${names} is left out\n`,
    });
  },
};

function lineOf({ kind, total, missing }: KindCoverage): string {
  const seen = total - missing.length;
  const share = total === 0 ? 100 : Math.floor((seen / total) * 100);
  return `${kind.padEnd(12)} ${String(seen).padStart(4)} of ${String(total).padStart(4)}  ${share} %`;
}
