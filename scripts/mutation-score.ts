import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many mutants of a part were noticed by its tests. */
export interface MutationScore {
  readonly killed: number;
  readonly all: number;
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

// A mutant that does not compile, or was left out, says nothing of the tests.
const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** Reads the score of the last run, by file; none when there was no run. */
export function readScores(part: string): ReadonlyMap<string, MutationScore> {
  try {
    const path = join(import.meta.dirname, `../reports/mutation/${part}.json`);
    const { files }: Report = JSON.parse(readFileSync(path, 'utf8'));
    const scores = Object.entries(files).map(([name, { mutants }]) => {
      const states = mutants.map(({ status }) => status);
      const killed = states.filter((state) => state === 'Killed' || state === 'Timeout').length;
      return [
        name,
        { killed, all: states.filter((state) => COUNTED.includes(state)).length },
      ] as const;
    });
    return new Map(scores.filter(([, { all }]) => all > 0));
  } catch {
    return new Map();
  }
}

/** Scores of several files as one, such as `96.6 % of 1782`. */
export function tellScore(scores: Iterable<MutationScore>): string {
  const list = [...scores];
  const sum = (key: keyof MutationScore) => list.reduce((total, score) => total + score[key], 0);
  const all = sum('all');
  return all === 0 ? 'not measured' : `${((100 * sum('killed')) / all).toFixed(1)} % of ${all}`;
}
