import { coverageChart } from '../headless/flowchart.ts';
import { everyMachine } from '../headless/machines.ts';
import { mermaidOf } from '../headless/mermaid.ts';
import type { Command } from './command.ts';
import { readCoverage } from './coverage-files.ts';
import { exitCodes } from './exit-code.ts';
import { chosen, readOptions } from './read-options.ts';

const OPTIONS = {
  machine: { type: 'string', default: 'wizard' },
  coverage: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

const names = everyMachine.map(({ id }) => id);

const helpText = `Draws a machine as Mermaid, from its chart. With coverage, what was not seen is red.

Usage:
  add-users graph [options]

Options:
  --machine <name>    ${names.join(', ')} (default: wizard)
  --coverage <file>   What was seen (see: add-users coverage --help); can be given several times
  --json              Prints the chart itself as one JSON object
  -h, --help          Prints this

Example:
  npm run add-users -- graph --machine submission
`;

/** Draws a machine. */
export const command: Command = {
  help: () => Promise.resolve(helpText),
  run(args) {
    const { values } = readOptions('graph', args, OPTIONS);
    const name = chosen('graph', 'machine', values.machine, names);
    const machine = everyMachine.find(({ id }) => id === name);
    const { coverage } = values;
    const drawn = (): string => {
      if (machine === undefined) return '';
      if (values.json) return `${JSON.stringify(machine.definition, null, 2)}\n`;
      return coverage === undefined
        ? mermaidOf(machine)
        : coverageChart(machine, readCoverage(coverage).report.seen);
    };
    return Promise.resolve({ exitCode: exitCodes.created, stdout: drawn(), stderr: '' });
  },
};
