import type { BrowserFigures } from './browser.ts';
import type { Figure } from './figures.ts';
import type { MachineFigures } from './machines.ts';
import type { Goal } from './measures.ts';
import type { Spread } from './spread.ts';

/** Milliseconds in which a machine has to be through with an event, at 25 rows. */
const EVENT_GOAL_MS = 0.03;

/** Writes what was measured as tables: medians, and between which values half of the repetitions lie. */
export function printMachines(figures: readonly MachineFigures[]): void {
  console.log('\nThe machines alone, in Node: milliseconds');
  console.table(
    figures.map(({ rows, event, eventAndSelections, judgeForSubmission }) => ({
      rows,
      event: textOf(event, 'ms'),
      'event and selections': textOf(eventAndSelections, 'ms'),
      'judge for submission': textOf(judgeForSubmission, 'ms'),
      ...(rows === 25
        ? {
            goal: `event ≤ ${EVENT_GOAL_MS}`,
            '': event.median <= EVENT_GOAL_MS ? 'holds' : 'MISSED',
          }
        : {}),
    })),
  );
}

export function printBrowser({ browser, library, figures }: BrowserFigures): void {
  console.log(`\nIn Chromium ${browser}, beside a plain Lit table and one of ${library}`);
  console.table(figures.map(rowOf));
  const missed = figures.filter(({ verdict }) => verdict !== null && verdict !== 'holds');
  console.log(
    missed.length === 0
      ? 'Every goal holds.'
      : `Goals that do not hold: ${missed.map((each) => labelOf(each)).join('; ')}.`,
  );
}

function rowOf(figure: Figure) {
  const { wizard, litTable, carbonTable, unit, goal, verdict } = figure;
  return {
    measured: labelOf(figure),
    wizard: textOf(wizard, unit),
    'Lit table': textOf(litTable, unit),
    Carbon: carbonTable === null ? '' : textOf(carbonTable, unit),
    '× Lit table': rounded(figure.besideLitTable),
    '× Carbon': rounded(figure.besideCarbonTable),
    goal: goal === null ? '' : goalText(goal),
    '': verdict ?? '',
  };
}

function labelOf({ name, unit, rows, slowdown }: Figure): string {
  const details = [
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    ...(unit === 'ms' ? [`${slowdown}×`] : []),
  ];
  return `${name}${unit === '' ? '' : `, ${unit}`} (${details.join(', ')})`;
}

function textOf({ median, low, high }: Spread, unit: string): string {
  const [middle, from, to] = [median, low, high].map((value) => significant(value, unit));
  return from === to ? `${middle}` : `${middle} (${from} to ${to})`;
}

function significant(value: number, unit: string): string {
  return String(unit === '' ? Math.round(value * 10) / 10 : Number(value.toPrecision(3)));
}

function rounded(value: number | null): string {
  return value === null ? '' : value.toFixed(2);
}

function goalText({ of, most }: Goal): string {
  return {
    itself: `≤ ${most}`,
    'Lit table': `≤ ${most} × Lit table`,
    'itself at 25 rows': `≤ ${most} × 25 rows`,
  }[of];
}
