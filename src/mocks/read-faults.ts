import type { PlannedFault } from './fault.ts';
import { faultNames, namedFault, type FaultName } from './named-faults.ts';
import { isOperation, operations } from './operation-of.ts';
import { someRows, type RowFault } from './row-faults.ts';
import { seededRandom } from '../domain/seeded-random.ts';

/** What goes wrong on the way to the back end, and what goes wrong there. */
export interface FaultPlan {
  readonly faults: readonly PlannedFault[];
  readonly rowFaults: readonly RowFault[];
}

const ROW_FAULTS = {
  'rows-failed': { step: 'account' },
  'rows-taken': { step: 'account', isTaken: true },
  'rows-partial': { step: 'notification' },
} as const satisfies Readonly<Record<string, Omit<RowFault, 'rows'>>>;

type RowFaultName = keyof typeof ROW_FAULTS;

/** What can go wrong for single people, by the name under which it is asked for. */
export const rowFaultNames = Object.keys(ROW_FAULTS).filter(isRowFault);

function isRowFault(name: string): name is RowFaultName {
  return Object.hasOwn(ROW_FAULTS, name);
}

/** The largest run, from which people are chosen who are not added. */
const PEOPLE = 25;

const ENTRY = /^(?<name>[\w-]+)(?:=(?<amount>\d+))?(?:@(?<operation>\w+))?(?:#(?<nth>\d+|every))?$/;

/**
 * Reads a plan such as `503@listSites#2, slow=400, rows-failed=3`: a name, an amount, an operation, and which of its calls.
 *
 * Throws an error that says what is wrong with which entry.
 *
 * @param seed chooses the people whom a fault of people hits
 */
export function readFaults(text: string, seed = 1): FaultPlan {
  const random = seededRandom(seed);
  const entries = text.split(',').map((each) => each.trim());
  const plans = entries.filter((entry) => entry !== '').map((entry) => readEntry(entry, random));
  return {
    faults: plans.flatMap(({ faults }) => faults),
    rowFaults: plans.flatMap(({ rowFaults }) => rowFaults),
  };
}

/** So many faults at chance calls; the same seed always makes the same plan. */
export function chanceFaults(seed: number, count: number): readonly PlannedFault[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const name = pick(faultNames, random);
    const operation = pick(operations, random);
    const nth = 1 + Math.floor(random() * MOST_CALLS);
    return namedFault(name, { operation, nth });
  }).flat();
}

// A run asks most operations once or twice.
const MOST_CALLS = 3;

function readEntry(entry: string, random: () => number): FaultPlan {
  const { name = '', amount, operation, nth } = ENTRY.exec(entry)?.groups ?? {};
  const count = Number(amount ?? 1);
  if (isRowFault(name)) {
    const rows = someRows(count, PEOPLE, random);
    return { faults: [], rowFaults: [{ ...ROW_FAULTS[name], rows }] };
  }
  const known = faultNames.find((each): each is FaultName => each === name);
  if (known === undefined)
    throw wrong(entry, `there is ${namesOf([...rowFaultNames, ...faultNames])}`);
  if (operation !== undefined && operation !== 'any' && !isOperation(operation)) {
    throw wrong(entry, `the operations are any, ${namesOf(operations)}`);
  }
  const faults = namedFault(known, {
    ...(operation === undefined ? {} : { operation }),
    ...(nth === undefined ? {} : { nth: nth === 'every' ? nth : Number(nth) }),
    ...(amount === undefined ? {} : { ms: count }),
  });
  return { faults, rowFaults: [] };
}

function wrong(entry: string, choices: string): Error {
  return new Error(`the fault “${entry}” is unknown: ${choices}`);
}

function namesOf(names: readonly string[]): string {
  return names.join(', ');
}

function pick<Entry>(entries: readonly Entry[], random: () => number): Entry {
  const entry = entries[Math.floor(random() * entries.length)];
  if (entry === undefined) throw new Error('There is nothing to pick from.');
  return entry;
}
