import * as z from 'zod/mini';
import type { WizardEmitted } from '../machines/wizard/wizard.types.ts';
import { chartPrints } from './chart-prints.ts';
import { coverageItems } from './coverage.ts';
import { requirementsIn } from './coverage-watch.ts';
import { everyMachine, wholeWizard } from './machines.ts';
import { nodesOf } from './mermaid.ts';

const reportSchema = z.object({
  schema: z.literal('add-users/coverage'),
  version: z.literal(1),
  /** What was watched, such as `browser tests`. */
  sources: z.array(z.string()),
  /** A print of each machine's chart: what was seen of another one does not count. */
  charts: z.record(z.string(), z.string()),
  /** How often each item was seen. */
  seen: z.record(z.string(), z.int()),
});

export type CoverageReport = z.output<typeof reportSchema>;

/** The kinds of item, in the order in which they are reported. */
const coverageKinds = ['state', 'transition', 'guard', 'emitted', 'requirement'] as const;

type CoverageKind = (typeof coverageKinds)[number];

/** How much of one kind was seen, and what was not. */
export interface KindCoverage {
  readonly kind: CoverageKind;
  readonly total: number;
  readonly missing: readonly string[];
}

const EMITTED: Readonly<Record<WizardEmitted['type'], true>> = {
  guidance: true,
  submitted: true,
  signInNeeded: true,
  cancelled: true,
  finished: true,
};

/** Everything that can be seen of the wizard and of every machine that it opens. */
export function everyItem(): readonly string[] {
  const nodes = everyMachine.flatMap(({ root }) => nodesOf(root));
  const rows = new Set(nodes.flatMap(({ meta }) => requirementsIn(meta)));
  return [
    ...everyMachine.flatMap((machine) => coverageItems(machine)),
    ...Object.keys(EMITTED).map((type) => `emitted ${type}`),
    ...[...rows].toSorted().map((row) => `requirement ${row}`),
  ];
}

/** A report of what was seen under a name. */
export function reportOfSeen(
  source: string,
  seen: Iterable<readonly [string, number]>,
): CoverageReport {
  return {
    schema: 'add-users/coverage',
    version: 1,
    sources: [source],
    charts: chartPrints(wholeWizard),
    seen: Object.fromEntries(seen),
  };
}

/** A report as it was written down; null when it is none. */
export function readReport(value: unknown): CoverageReport | null {
  const parsed = reportSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** One report of several; `outdated` names the machines of which something was seen in another chart. */
export function mergeReports(reports: readonly CoverageReport[]): {
  readonly report: CoverageReport;
  readonly outdated: readonly string[];
} {
  const charts = chartPrints(wholeWizard);
  const seen = new Map<string, number>();
  const outdated = new Set<string>();
  for (const report of reports) {
    const isCurrent = (machine: string) => report.charts[machine] === charts[machine];
    for (const [item, count] of Object.entries(report.seen)) {
      const machine = machineOf(item);
      if (machine === null || isCurrent(machine)) seen.set(item, (seen.get(item) ?? 0) + count);
      else outdated.add(machine);
    }
  }
  const sources = [...new Set(reports.flatMap((report) => report.sources))];
  const report = { ...reportOfSeen('', seen), sources };
  return { report, outdated: [...outdated].toSorted() };
}

/** How much was seen of each kind, and what was not. */
export function coverageOf({ seen }: CoverageReport): readonly KindCoverage[] {
  const items = everyItem();
  return coverageKinds.map((kind) => {
    const all = items.filter((item) => item.startsWith(`${kind} `));
    return { kind, total: all.length, missing: all.filter((item) => seen[item] === undefined) };
  });
}

// `transition wizard.editing.people: step.next 1` is of the wizard; what was told and served is of nobody.
function machineOf(item: string): string | null {
  const [, machine] = /^(?:state|transition|guard) ([^.:\s]+)/.exec(item) ?? [];
  return machine ?? null;
}
