import { parse, YAMLParseError } from 'yaml';
import { scenarioSchema, usualScenario, type Scenario } from '../headless/scenario.ts';
import { exitCodes } from './exit-code.ts';
import { readText } from './read-text.ts';
import type { RunOptions } from './run-options.ts';
import { scenarioMistake } from './scenario-mistake.ts';
import { Stopped } from './stopped.ts';

type Said = Pick<
  RunOptions,
  'scenario' | 'setup' | 'at' | 'charges' | 'missingAddress' | 'until' | 'type'
>;

/** The scenario of a file, YAML or JSON, with what the command line says instead. */
export function readScenario(said: Said): Scenario {
  const file = said.scenario === null ? usualScenario : scenarioOf(said.scenario);
  const { setup, at, charges, missingAddress, until, type } = said;
  const [date = '', time = ''] = at?.split('T') ?? [];
  const way = setup === 'schedule' ? { kind: setup, date, time } : setup && { kind: setup };
  return scenarioSchema.parse({
    ...file,
    ...(charges === null ? {} : { charges }),
    ...(missingAddress === null ? {} : { missingAddress }),
    ...(until === null ? {} : { until }),
    ...(type === null ? {} : { userType: type }),
    ...(way === null ? {} : { everyone: { ...file.everyone, setup: way } }),
  });
}

function scenarioOf(path: string): Scenario {
  const { success, data, error } = scenarioSchema.safeParse(valueOf(path));
  if (success) return data;
  const [first] = error.issues;
  const what = first === undefined ? 'it is no scenario' : scenarioMistake(first);
  const message = `Failed to read ${path}: ${what}. See what there is with: add-users run --help`;
  throw new Stopped(exitCodes.usage, message);
}

function valueOf(path: string): unknown {
  try {
    // Every JSON text is a YAML text too.
    return parse(readText(path, { option: 'scenario' }).text, { maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const where = error.linePos?.[0].line ?? 1;
    const message = `Failed to read ${path}: line ${where} is no YAML. Correct it there.`;
    throw new Stopped(exitCodes.usage, message, { cause: error });
  }
}
