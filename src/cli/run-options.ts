import { parseArgs } from 'node:util';
import { setupOptions, type SetupOption } from '../domain/setup.ts';
import { exitCodes } from './exit-code.ts';
import { faultNames, type FaultName } from './faults.ts';
import { Stopped } from './stopped.ts';

export const seedNames = ['single-site', 'multi-site'] as const;
export type SeedName = (typeof seedNames)[number];

/** What `add-users run` was told. */
export interface RunOptions {
  /** The CSV file with the people. */
  readonly plan: string;
  /** The id or the kind of a user type; null for the first that can be chosen. */
  readonly type: string | null;
  readonly setup: SetupOption;
  readonly seed: SeedName;
  /** Where the mock back end keeps its members; null to forget them. */
  readonly data: string | null;
  readonly fault: FaultName | null;
  readonly json: boolean;
}

/** The options that need nothing more than the list itself. */
const setups = setupOptions.filter((option) => option === 'invite' || option === 'later');

/** Reads the words behind `add-users run`; null when help was asked for. */
export function readRunOptions(args: readonly string[]): RunOptions | null {
  const values = parse(args);
  if (values.help) return null;
  return {
    plan: values.plan ?? missing('plan'),
    type: values.type ?? null,
    setup: choose('setup', values.setup, setups),
    seed: choose('seed', values.seed, seedNames),
    data: values.data ?? null,
    fault: values.fault === undefined ? null : choose('fault', values.fault, faultNames),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        type: { type: 'string' },
        setup: { type: 'string', default: 'invite' },
        seed: { type: 'string', default: 'single-site' },
        data: { type: 'string' },
        fault: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // The parser's first sentence names the option; the rest of it is advice for another kind of command.
    const why = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    throw usage(`${why.replace(/\.$/, '')}`);
  }
}

function choose<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw usage(`--${option} can be ${names.join(' or ')}, and nothing else`);
}

function missing(option: string): never {
  throw usage(`--${option} is missing`);
}

function usage(why: string): Stopped {
  return new Stopped(
    exitCodes.usage,
    `Failed to start the run: ${why}. See what there is with: add-users run --help`,
  );
}
