import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { figuresOf, type Figure } from './figures.ts';
import { MOUNTS, type Measure } from './measures.ts';
import { buildPages, CARBON, type Subject } from './pages.ts';
import { Visitor, type Measured, type Visit } from './visit.ts';

/** Visits that are made in turn, so that what else the machine does meets everybody alike. */
interface Tour {
  readonly kind: Measure['visit'];
  readonly stops: readonly Omit<Visit, 'subject'>[];
  readonly rounds: number;
  /** No further round is begun after so long. */
  readonly budgetMs: number;
}

const FAST_AND_SLOW = [1, 4] as const;
const at = (...sizes: readonly number[]) =>
  sizes.flatMap((rows) => FAST_AND_SLOW.map((slowdown) => ({ rows, slowdown })));

const TOURS: readonly Tour[] = [
  { kind: 'show', stops: at(1, 25), rounds: 7, budgetMs: 120_000 },
  { kind: 'type', stops: at(25, 250), rounds: 5, budgetMs: 60_000 },
  { kind: 'type', stops: [{ rows: 2500, slowdown: 1 }], rounds: 2, budgetMs: 20_000 },
  { kind: 'mount', stops: [{ rows: 1, slowdown: 1 }], rounds: 1, budgetMs: 0 },
];

/** Whatever hangs ends here. */
const PATIENCE_MS = 10 * 60_000;

/** What was measured in the browser, and with what. */
export interface BrowserFigures {
  readonly browser: string;
  readonly library: string;
  readonly figures: readonly Figure[];
}

/** Measures the wizard in Chromium, in turn with a plain Lit table and with one of Carbon's controls. */
export async function benchBrowser(tell: (progress: string) => void): Promise<BrowserFigures> {
  tell('building the pages');
  const sizes = new Set(TOURS.flatMap(({ stops }) => stops.map(({ rows }) => rows)));
  const { folder, present } = await buildPages([...sizes]);
  const server = await serveFolder(folder);
  const browser = await chromium.launch(await findBrowser());
  const alarm = setTimeout(() => void browser.close(), PATIENCE_MS);
  try {
    const visitor = new Visitor(browser, server.address);
    // The first visits only warm the machine up.
    for (const subject of present) await visitor.show({ subject, rows: 1, slowdown: 1 });
    const measured = new Map<string, Measured[]>();
    for (const tour of TOURS) await travel(tour, present, visitor, measured, tell);
    return {
      browser: browser.version(),
      library: CARBON,
      figures: figuresOf((kind, visit) => measured.get(nameOf(kind, visit)) ?? []),
    };
  } finally {
    clearTimeout(alarm);
    await browser.close();
    server.close();
  }
}

async function travel(
  { kind, stops, rounds, budgetMs }: Tour,
  present: readonly Subject[],
  visitor: Visitor,
  measured: Map<string, Measured[]>,
  tell: (progress: string) => void,
): Promise<void> {
  const begun = performance.now();
  for (let round = 1; round <= rounds; round += 1) {
    if (round > 1 && performance.now() - begun > budgetMs) return;
    tell(`${kind}, ${stops.map(({ rows }) => rows).join(' ')} rows: round ${round} of ${rounds}`);
    for (const stop of stops) {
      for (const subject of present) {
        if (subject === 'lazy' && !hasLazy(kind, stop.rows)) continue;
        const visit = { ...stop, subject };
        const seen = await visitBy(visitor, kind, visit);
        const name = nameOf(kind, visit);
        measured.set(name, [...(measured.get(name) ?? []), seen]);
      }
    }
  }
}

/** How the wizard is loaded makes a difference only until it is there. */
function hasLazy(kind: Measure['visit'], rows: number): boolean {
  return kind === 'show' && rows === 1;
}

function visitBy(visitor: Visitor, kind: Measure['visit'], visit: Visit): Promise<Measured> {
  if (kind === 'mount') return visitor.mount(visit.subject, MOUNTS);
  return visitor[kind](visit);
}

function nameOf(kind: Measure['visit'], { subject, rows, slowdown }: Visit): string {
  return [kind, subject, rows, slowdown].join(' ');
}
