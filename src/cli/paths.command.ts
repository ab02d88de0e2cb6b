import { chartPaths } from '../headless/chart-paths.ts';
import { everyMachine } from '../headless/machines.ts';
import type { Command } from './command.ts';
import { readCoverage } from './coverage-files.ts';
import { exitCodes } from './exit-code.ts';
import { chosen, misuse, readOptions } from './read-options.ts';

const OPTIONS = {
  machine: { type: 'string' },
  to: { type: 'string' },
  unseen: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

const names = everyMachine.map(({ id }) => id);

const helpText = `Lists the shortest way to every transition, by the charts: what has to happen, one after
the other. A guard stands in brackets; whether it lets one through is for the people to say.

Usage:
  add-users paths [options]

Options:
  --machine <name>    ${names.join(', ')} (default: all)
  --to <state>        Only ways that end in this state, as in wizard.outcome.partial
  --unseen <file>     Only ways to what a report of coverage lacks; can be given several times
  --json              Prints one JSON object instead of lines
  -h, --help          Prints this

Example:
  npm run add-users -- paths --to wizard.outcome.refused
`;

/** Lists the ways through the machines. */
export const command: Command = {
  help: () => Promise.resolve(helpText),
  run(args) {
    const { values } = readOptions('paths', args, OPTIONS);
    const { machine, to, unseen } = values;
    const only = machine === undefined ? null : chosen('paths', 'machine', machine, names);
    const seen = unseen === undefined ? null : readCoverage(unseen).report.seen;
    const everyPath = everyMachine
      .filter(({ id }) => only === null || id === only)
      .flatMap(chartPaths);
    if (to !== undefined && !everyPath.some((path) => path.to === to)) {
      throw misuse(
        'paths',
        `no way ends in “${to}”; a state is named as in wizard.outcome.partial`,
      );
    }
    const paths = everyPath.filter(
      (path) => (to === undefined || path.to === to) && seen?.[path.item] === undefined,
    );
    const lines = paths.map((path) => `${path.to}: ${path.steps.join(' → ')}\n`);
    return Promise.resolve({
      exitCode: exitCodes.created,
      stdout: values.json ? `${JSON.stringify({ paths }, null, 2)}\n` : lines.join(''),
      stderr: paths.length === 0 ? 'Nothing is left to be seen there.\n' : '',
    });
  },
};
