import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many mutants of a part were noticed by its tests. */
export interface MutationScore {
  readonly killed: number;
  readonly all: number;
}

/** What Stryker writes of a run. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  /** Whether it lies in a constant, and is there from the first import on. */
  readonly static?: boolean;
}

// A mutant that does not compile, or was left out, says nothing of the tests.
const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** Reads what the last run left; undefined when there was no run. */
export function readReport(name: string): MutationReport | undefined {
  try {
    const path = join(import.meta.dirname, `../reports/mutation/${name}.json`);
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads the score of the last run, by file; none when there was no run. */
export function readScores(part: string): ReadonlyMap<string, MutationScore> {
  const { files } = readReport(part) ?? { files: {} };
  const scores = Object.entries(files).map(([name, { mutants }]) => {
    const killed = countOf(mutants, 'Killed', 'Timeout');
    return [name, { killed, all: countOf(mutants, ...COUNTED) }] as const;
  });
  return new Map(scores.filter(([, { all }]) => all > 0));
}

/** Scores of several files as one, such as `96.6 % of 1782`. */
export function tellScore(scores: Iterable<MutationScore>): string {
  const list = [...scores];
  const sum = (key: keyof MutationScore) => list.reduce((total, score) => total + score[key], 0);
  const all = sum('all');
  return all === 0 ? 'not measured' : `${percentOf(sum('killed'), all)} of ${all}`;
}

/** The last run file by file, as it stands in `docs/mutation.md`. */
export function tableOf(part: string): string {
  const { files } = readReport(part) ?? { files: {} };
  const named = Object.entries(files).map(([name, { mutants }]) => ({
    name: name.replace(/^src\//, ''),
    mutants,
  }));
  const all = { name: 'all', mutants: named.flatMap(({ mutants }) => mutants) };
  const rows = [...named.toSorted((a, b) => a.name.localeCompare(b.name)), all]
    .filter(({ mutants }) => countOf(mutants, ...COUNTED) > 0)
    .map(({ name, mutants }) => rowOf(name, mutants));
  const head = ['file', 'mutants', 'noticed', 'score', 'by timeout', 'survived', 'not reached'];
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf(name: string, mutants: readonly Mutant[]): readonly string[] {
  const all = countOf(mutants, ...COUNTED);
  const noticed = countOf(mutants, 'Killed', 'Timeout');
  const rest = ['Timeout', 'Survived', 'NoCoverage'].map((state) => countOf(mutants, state));
  return [name, String(all), String(noticed), percentOf(noticed, all), ...rest.map(String)];
}

function countOf(mutants: readonly Mutant[], ...states: readonly string[]): number {
  return mutants.filter(({ status }) => states.includes(status)).length;
}

function percentOf(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
