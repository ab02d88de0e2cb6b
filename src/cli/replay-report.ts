import type { Divergence, Replayed } from '../headless/replay.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import { routes } from '../transport/routes.ts';
import type { Result } from './command.ts';
import { exitCodes } from './exit-code.ts';

/** Where a replay ended, and how long a back end that answers for itself was waited for. */
export interface ReplayEnd extends Pick<WizardReading, 'page' | 'ending' | 'state'> {
  readonly isLive: boolean;
  readonly patienceMs: number;
}

/** What became of a replay, as one JSON object. */
export function jsonOfReplay(replayed: Replayed, end: ReplayEnd): Result {
  const { divergence, otherCharts } = replayed;
  const { page, ending, state } = end;
  const told = { isSame: divergence === null, divergence, otherCharts, page, ending, state };
  const stdout = `${JSON.stringify(told, null, 2)}\n`;
  return { exitCode: codeOf(replayed, end), stdout, stderr: '' };
}

/** The same for people: a line when it is well, and else where the trace and the replay part. */
export function textOfReplay(path: string, replayed: Replayed, end: ReplayEnd): Result {
  const { divergence, otherCharts, trace } = replayed;
  const charts = new Intl.ListFormat('en').format(otherCharts);
  const note = otherCharts.length === 0 ? '' : `${path}: recorded with other charts of ${charts}\n`;
  const exitCode = codeOf(replayed, end);
  if (divergence === null) {
    const stdout = `${trace.entries.length} lines came out the same, up to “${end.state}”.\n`;
    return { exitCode, stdout, stderr: note };
  }
  const [where, recorded, now] = wordsOf(divergence, end);
  const lines = [
    `${path}:${divergence.line}: it came out otherwise${where}.`,
    `  recorded: ${recorded}`,
    `  now:      ${now}`,
  ];
  return { exitCode, stdout: '', stderr: `${note}${lines.join('\n')}\n` };
}

function wordsOf(divergence: Divergence, end: ReplayEnd): readonly [string, string, string] {
  const { expected, found, place } = divergence;
  const isRequest = expected?.kind === 'asked' && place.startsWith('query.');
  // A request may be as long as all its people together.
  if (isRequest) {
    const [recorded, now] = [partAt(expected, place), partAt(found, place)];
    return [` in ${expected.operation}, at ${place}`, textOf(recorded), textOf(now)];
  }
  const recorded = expected === null ? 'nothing more' : textOf(expected);
  return ['', recorded, found === null ? nothingWords(divergence, end) : textOf(found)];
}

function nothingWords({ unanswered }: Divergence, { isLive, patienceMs }: ReplayEnd): string {
  if (!isLive) return 'nothing';
  const within = `within ${patienceMs / 1000} s (see --patience-ms)`;
  if (unanswered === undefined) return `nothing ${within}`;
  return `nothing, for the back end did not “${routes[unanswered].task}” ${within}`;
}

function partAt(entry: unknown, place: string): unknown {
  return place.split('.').reduce((part, name) => Reflect.get(Object(part), name), entry);
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function codeOf({ divergence }: Replayed, { page, isLive }: ReplayEnd) {
  if (divergence === null) return exitCodes.created;
  const isUnusable = isLive && (page === 'loadFailed' || divergence.unanswered !== undefined);
  return isUnusable ? exitCodes.backend : exitCodes.partial;
}
