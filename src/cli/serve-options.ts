import { personaNames, type PersonaName } from '../mocks/personas.ts';
import { readFaults, type FaultPlan } from '../mocks/read-faults.ts';
import { misuse, readOptions, wholeNumber } from './read-options.ts';
import type { Stopped } from './stopped.ts';

/** What `add-users serve` was told. */
export interface ServeOptions {
  readonly persona: PersonaName;
  readonly faults: FaultPlan;
  /** 0 for one that is free. */
  readonly port: number;
  /** Where the mock back end keeps its state; null to forget it. */
  readonly data: string | null;
  /** How long a job runs, and each answer takes, in milliseconds. */
  readonly jobMs: number;
  readonly delayMs: number;
  /** Whose pages may ask it, besides those of this machine. */
  readonly origins: readonly string[];
  readonly json: boolean;
}

const OPTIONS = {
  persona: { type: 'string', default: 'full-buyer' },
  faults: { type: 'string', default: '' },
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '8787' },
  data: { type: 'string' },
  'job-ms': { type: 'string', default: '0' },
  'delay-ms': { type: 'string', default: '0' },
  origin: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the words behind `add-users serve`. */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = readOptions('serve', args, OPTIONS);
  return {
    persona: personaOf(values.persona),
    faults: faultsOf(values.faults, wholeNumber('serve', 'seed', values.seed)),
    port: portOf(values.port),
    data: values.data ?? null,
    jobMs: wholeNumber('serve', 'job-ms', values['job-ms']),
    delayMs: wholeNumber('serve', 'delay-ms', values['delay-ms']),
    origins: (values.origin ?? []).map(originOf),
    json: values.json,
  };
}

function personaOf(value: string): PersonaName {
  const found = personaNames.find((name) => name === value);
  if (found !== undefined) return found;
  throw usage(`--persona can be ${personaNames.join(' or ')}, and nothing else`);
}

function faultsOf(text: string, seed: number): FaultPlan {
  try {
    return readFaults(text, seed);
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function portOf(value: string): number {
  const port = wholeNumber('serve', 'port', value);
  if (port <= 65_535) return port;
  throw usage('--port can be 0 to 65535, and nothing else');
}

function originOf(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw usage('--origin takes what a browser sends, as in https://app.northwind.example');
}

function usage(why: string): Stopped {
  return misuse('serve', why);
}
