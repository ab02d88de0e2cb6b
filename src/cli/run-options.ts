import type { Scenario } from '../headless/scenario.ts';
import { setupOptions, type SetupOption } from '../domain/setup.ts';
import { chosen, misuse, readOptions } from './read-options.ts';

/** Which account a command works with: a mock in this process, or a back end at an address. */
export interface AccountChoice {
  /** The name of a mock account. */
  readonly persona: string;
  /** Where the mock back end keeps its members; null to forget them. */
  readonly data: string | null;
  /** A plan of faults for the mock back end, as `serve --faults` takes it. */
  readonly faults: string;
  /** The address of a real back end; null for the mock. */
  readonly baseUrl: string | null;
  /** Sent with every request; what was `$NAME` is what the environment has for it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What `add-users run` was told. */
export interface RunOptions extends AccountChoice {
  /** The list of people, or a saved draft; null when the scenario has them. */
  readonly plan: string | null;
  readonly scenario: string | null;
  readonly encoding: string | null;
  /** What is said here counts for more than what the scenario says. */
  readonly type: string | null;
  readonly setup: SetupOption | null;
  /** When a scheduled invite leaves, as in `2026-12-01T09:00`. */
  readonly at: string | null;
  readonly charges: Scenario['charges'] | null;
  readonly missingAddress: 'continue' | 'back' | null;
  readonly until: NonNullable<Scenario['until']> | null;
  readonly isDryRun: boolean;
  /** Whether what the wizard waits for by the clock comes at once. */
  readonly isHurried: boolean;
  /** Whether secrets come over standard input, one `NAME=value` a line. */
  readonly hasSecretsInput: boolean;
  /** Where what was seen of the machines is written down; null for nowhere. */
  readonly coverage: string | null;
  /** Where what happened is written down; null for nowhere. */
  readonly trace: string | null;
  readonly json: boolean;
}

const NAME = 'run';

const OPTIONS = {
  plan: { type: 'string' },
  scenario: { type: 'string' },
  encoding: { type: 'string' },
  type: { type: 'string' },
  setup: { type: 'string' },
  at: { type: 'string' },
  charges: { type: 'string' },
  'missing-address': { type: 'string' },
  until: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'secrets-stdin': { type: 'boolean', default: false },
  persona: { type: 'string' },
  data: { type: 'string' },
  faults: { type: 'string' },
  hurry: { type: 'boolean' },
  'base-url': { type: 'string' },
  header: { type: 'string', multiple: true },
  trace: { type: 'string' },
  coverage: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the words behind `add-users run`. */
export function readRunOptions(args: readonly string[], env: NodeJS.ProcessEnv): RunOptions {
  const { values } = readOptions(NAME, args, OPTIONS);
  const { plan = null, scenario = null, setup, at = null } = values;
  if (plan === null && scenario === null) throw misuse(NAME, '--plan or --scenario is missing');
  if (setup === 'schedule' && at === null) throw misuse(NAME, '--setup schedule needs --at');
  if (setup === 'credentials') {
    throw misuse(NAME, '--setup credentials needs a --scenario that names the secrets');
  }
  // An invite that was to wait would leave at once.
  if (at !== null && setup !== 'schedule') throw misuse(NAME, '--at needs --setup schedule');
  for (const option of ['persona', 'data', 'faults', 'hurry'] as const) {
    if (values['base-url'] === undefined || values[option] === undefined) continue;
    throw misuse(NAME, `--${option} is for the mock account, and --base-url leads to another one`);
  }
  if (values.header !== undefined && values['base-url'] === undefined) {
    throw misuse(NAME, '--header needs --base-url');
  }
  const inputs = [plan === '-', scenario === '-', values['secrets-stdin']].filter(Boolean);
  if (inputs.length > 1) throw misuse(NAME, 'standard input can be read for one thing only');
  if (at !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at)) {
    throw misuse(NAME, '--at takes a day and an hour, as in 2026-12-01T09:00');
  }
  const one = <Name extends string>(option: keyof typeof values, names: readonly Name[]) => {
    const value = values[option];
    return typeof value === 'string' ? chosen(NAME, option, value, names) : null;
  };
  return {
    plan,
    scenario,
    at,
    encoding: values.encoding ?? null,
    type: values.type ?? null,
    setup: one('setup', setupOptions),
    charges: one('charges', ['accept', 'refuse']),
    missingAddress: one('missing-address', ['continue', 'back']),
    until: one('until', ['people', 'shipping', 'setup', 'missingAddress', 'confirm']),
    isDryRun: values['dry-run'],
    isHurried: values.hurry ?? false,
    hasSecretsInput: values['secrets-stdin'],
    persona: values.persona ?? 'single-site',
    data: values.data ?? null,
    faults: values.faults ?? '',
    baseUrl: values['base-url'] ?? null,
    headers: headersOf(NAME, values.header ?? [], env),
    trace: values.trace ?? null,
    coverage: values.coverage ?? null,
    json: values.json,
  };
}

/** The headers that were asked for; secret ones come from the environment alone. */
export function headersOf(
  command: string,
  lines: readonly string[],
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
      if (name === '') throw misuse(command, '--header takes a name and a value, as in "X-A: $A"');
      // What stands on a command line can be read by everybody on the machine, and stays in its history.
      const isSecret = /^(authorization|cookie|.*(token|key|secret).*)$/i.test(name);
      if (isSecret && !value.includes('$')) {
        throw misuse(
          command,
          `the header ${name} takes its value from the environment, as in "${name}: $TOKEN"`,
        );
      }
      const filled = value.replaceAll(/\$(\w+)/g, (_, variable: string) => {
        const found = env[variable];
        if (found !== undefined) return found;
        throw misuse(command, `the environment has no ${variable}, which the header ${name} needs`);
      });
      return [name, filled];
    }),
  );
}
