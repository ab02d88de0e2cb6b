/** What is aimed at. */
export interface Goal {
  /** The most that the wizard's median may be: by itself, beside the Lit table's, or beside its own with 25 rows. */
  readonly of: 'itself' | 'Lit table' | 'itself at 25 rows';
  readonly most: number;
  /** From where on it should not be delivered; the goal itself unless given. */
  readonly fails?: number;
  /** The slowdown at which it counts. */
  readonly at: number;
}

/** One line of the report: what is measured, with how many rows, and what is aimed at. */
export interface Measure {
  readonly name: string;
  readonly visit: 'show' | 'type' | 'mount';
  /** Its name among what the visit has measured. */
  readonly key: string;
  readonly unit: 'ms' | 'MB' | '';
  readonly rows: number;
  /** By how many times the processor is slowed down. */
  readonly slowdowns: readonly number[];
  /** Whether it is the wizard by `./lazy` that is measured. */
  readonly isLazy?: boolean;
  readonly goal?: Goal;
}

/** How often a wizard is shown and taken away to see what stays behind. */
export const MOUNTS = 1000;

/** At 2,500 rows the processor is left as fast as it is: slowed down, a visit takes minutes. */
const BOTH = [1, 4] as const;
const ONCE = [1] as const;

const FIRST_PAINT = { visit: 'show', key: 'firstPaint', unit: 'ms', slowdowns: BOTH } as const;
const READY = { visit: 'show', key: 'ready', unit: 'ms', slowdowns: BOTH } as const;
const LONG_TASKS = {
  name: 'long tasks, beyond 50 ms each',
  visit: 'show',
  key: 'blocked',
  unit: 'ms',
  slowdowns: BOTH,
} as const;
const PASTE = { visit: 'show', key: 'paste', unit: 'ms', slowdowns: BOTH } as const;
const ELEMENTS = { name: 'elements', visit: 'show', key: 'elements', unit: '' } as const;
const SHADOW_ROOTS = { name: 'shadow roots', visit: 'show', key: 'shadowRoots', unit: '' } as const;
const HEAP = { name: 'heap', visit: 'show', key: 'heap', unit: 'MB' } as const;
const NOTHING = { of: 'itself', most: 0, at: 1 } as const;

/** Everything that is measured; the goals are those that the product has set itself. */
export const measures: readonly Measure[] = [
  { name: 'first paint', ...FIRST_PAINT, rows: 1 },
  {
    name: 'first paint by ./lazy',
    ...FIRST_PAINT,
    rows: 1,
    isLazy: true,
    goal: { of: 'Lit table', most: 0.5, at: 4 },
  },
  { name: 'ready', ...READY, rows: 1, goal: { of: 'Lit table', most: 1.5, fails: 1.8, at: 4 } },
  { name: 'ready by ./lazy', ...READY, rows: 1, isLazy: true },
  { name: 'ready', ...READY, rows: 25, goal: { of: 'Lit table', most: 1.6, fails: 2, at: 4 } },
  { ...LONG_TASKS, rows: 1 },
  { ...LONG_TASKS, rows: 25, goal: { of: 'itself', most: 160, at: 4 } },
  { name: 'paste of 25 rows', ...PASTE, rows: 1 },
  ...keyStroke(25, BOTH),
  ...keyStroke(250, BOTH),
  ...keyStroke(2500, ONCE),
  { ...ELEMENTS, rows: 1, slowdowns: ONCE },
  { ...ELEMENTS, rows: 25, slowdowns: ONCE, goal: { of: 'itself', most: 800, at: 1 } },
  { ...SHADOW_ROOTS, rows: 25, slowdowns: ONCE, goal: { of: 'itself', most: 6, at: 1 } },
  { ...HEAP, rows: 1, slowdowns: ONCE },
  { ...HEAP, rows: 25, slowdowns: ONCE, goal: { of: 'itself', most: 1.4, at: 1 } },
  { ...leftBehind('instances', 'instancesLeft'), goal: NOTHING },
  { ...leftBehind('nodes', 'nodesLeft'), goal: NOTHING },
  { ...leftBehind('listeners', 'listenersLeft'), goal: NOTHING },
  leftBehind('heap', 'heapLeft', 'MB'),
];

function keyStroke(rows: number, slowdowns: readonly number[]): readonly Measure[] {
  const time = { visit: 'type', rows, unit: 'ms', slowdowns } as const;
  const count = { visit: 'type', rows, unit: '', slowdowns: ONCE } as const;
  const script = { ...time, name: 'key stroke: script', key: 'keyScript' };
  // "Flat": the figure itself varies by a quarter.
  const flat = { of: 'itself at 25 rows', most: 1.25, at: 1 } as const;
  const oneRow = { of: 'itself', most: 1, at: 1 } as const;
  return [
    rows === 250 ? { ...script, goal: flat } : script,
    { ...time, name: 'key stroke: all work', key: 'keyWork' },
    { ...count, name: 'key stroke: rows rendered', key: 'keyRows', goal: oneRow },
  ];
}

function leftBehind(what: string, key: string, unit: Measure['unit'] = ''): Measure {
  const name = `left by ${MOUNTS} mounts: ${what}`;
  return { name, visit: 'mount', key, unit, rows: 1, slowdowns: ONCE };
}
