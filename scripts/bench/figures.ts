import { measures, type Goal, type Measure } from './measures.ts';
import type { Subject } from './pages.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Measured, Visit } from './visit.ts';

/** What a measurement came to, beside the others that were visited in turn with it. */
export interface Figure {
  readonly name: string;
  readonly unit: Measure['unit'];
  readonly rows: number;
  readonly slowdown: number;
  readonly repetitions: number;
  readonly wizard: Spread;
  readonly litTable: Spread;
  /** Null where Carbon could not be installed. */
  readonly carbonTable: Spread | null;
  /** The wizard's median beside that of the others; null where there is nothing to divide by. */
  readonly besideLitTable: number | null;
  readonly besideCarbonTable: number | null;
  readonly goal: Goal | null;
  readonly verdict: 'holds' | 'short of the goal' | 'MISSED' | null;
}

/** What was measured at each visit of a kind. */
export type Samples = (kind: Measure['visit'], visit: Visit) => readonly Measured[];

/** The figures of everything that was measured. */
export function figuresOf(samples: Samples): readonly Figure[] {
  return measures.flatMap((measure) =>
    measure.slowdowns.map((slowdown) => figureOf(measure, slowdown, samples)),
  );
}

function figureOf(measure: Measure, slowdown: number, samples: Samples): Figure {
  const { name, unit, rows, isLazy = false } = measure;
  const valuesOf = (subject: Subject, count = rows): readonly number[] =>
    samples(measure.visit, { subject, rows: count, slowdown }).map(
      (measured) => (measured[measure.key] ?? Number.NaN) / (unit === 'MB' ? 1e6 : 1),
    );
  const spread = (subject: Subject, count?: number): Spread | null => {
    const values = valuesOf(subject, count);
    return values.length === 0 ? null : spreadOf(values);
  };
  const subject = isLazy ? 'lazy' : 'wizard';
  const wizard = spread(subject);
  const litTable = spread('lit-table');
  if (wizard === null || litTable === null) throw new Error(`Failed to measure: no ${name}.`);
  const carbonTable = spread('carbon-table');
  const besideLitTable = ratio(wizard, litTable);
  const goal = measure.goal?.at === slowdown ? measure.goal : null;
  const judged: Readonly<Record<Goal['of'], number | null>> = {
    itself: wizard.median,
    'Lit table': besideLitTable,
    'itself at 25 rows': ratio(wizard, spread(subject, 25)),
  };
  return {
    name,
    unit,
    rows,
    slowdown,
    repetitions: valuesOf(subject).length,
    wizard,
    litTable,
    carbonTable,
    besideLitTable,
    besideCarbonTable: ratio(wizard, carbonTable),
    goal,
    verdict: goal === null ? null : verdictOf(judged[goal.of], goal),
  };
}

function ratio(a: Spread, b: Spread | null): number | null {
  return b === null || b.median === 0 ? null : a.median / b.median;
}

function verdictOf(value: number | null, { most, fails = most }: Goal): Figure['verdict'] {
  if (value === null) return null;
  if (value <= most) return 'holds';
  return value < fails ? 'short of the goal' : 'MISSED';
}
