import type { IssueCode } from '../domain/issue.ts';
import type { Operation } from '../transport/transport.ts';
import {
  dearer,
  firstPlace,
  stillRunning,
  waitingUntil,
  withFirstRowTwice,
  withInventedRow,
  withoutFirstRow,
} from './altered-answers.ts';
import type { Fault, PlannedFault } from './fault.ts';

/** Everything that can be made to go wrong over HTTP, by the name under which it is asked for. */
export const faultNames = [
  'slow',
  'stalled',
  'offline',
  '401',
  '403',
  '409-number-gone',
  '409-phone-gone',
  '422',
  '429',
  '429-no-wait',
  '500',
  '502-html',
  '503',
  'truncated-json',
  'empty-200',
  'committed-then-reset',
  'committed-then-timeout',
  'quote-changed',
  'quote-expired',
  'licence-gone',
  'job-waits',
  'job-never-ends',
  'out-of-order',
  'row-missing',
  'row-repeated',
  'row-invented',
] as const;

/** The name of a fault that the mock back end can be asked for. */
export type FaultName = (typeof faultNames)[number];

/** Where, and how much. */
export interface FaultChoice {
  /** The operation that is hit; what the fault is most likely to meet unless given. */
  readonly operation?: Operation | 'any';
  /** Which of its calls; the first, or all of them where one would not do. */
  readonly nth?: number | 'every';
  /** Milliseconds of what takes time; a sensible few unless given. */
  readonly ms?: number;
}

const SLOW_MS = 3000;
const WINDOW_MS = 2000;
const JOB: readonly Operation[] = ['submit', 'getJob', 'findJob'];

/** The planned calls of a named fault. */
export function namedFault(name: FaultName, choice: FaultChoice = {}): readonly PlannedFault[] {
  const { ms } = choice;
  switch (name) {
    case 'slow':
      return at('any', 'every', { kind: 'slow', ms: ms ?? SLOW_MS });
    case 'stalled':
      return at('any', 1, { kind: 'stalled' });
    case 'offline':
      return at('any', 'every', { kind: 'offline' });
    case '401':
      return at('any', 1, status(401, { kind: 'unauthenticated' }));
    case '403':
      return at('any', 1, status(403, { kind: 'forbidden' }));
    case '409-number-gone':
      return at('submit', 1, gone('numberGone', 'number'));
    case '409-phone-gone':
      return at('submit', 1, gone('phoneGone', 'phone'));
    case '422':
      return at('submit', 1, refusedRow(422, 'invalidEmail', 'email'));
    case '429':
      return at('any', 1, { kind: 'throttled', windowMs: ms ?? WINDOW_MS, tellsWait: true });
    case '429-no-wait':
      return at('any', 1, { kind: 'throttled', windowMs: ms ?? WINDOW_MS, tellsWait: false });
    case '500':
      return at('any', 1, status(500, { kind: 'unavailable' }));
    case '502-html':
      return at('any', 1, { kind: 'html502' });
    case '503':
      return at('any', 1, status(503, { kind: 'unavailable' }));
    case 'truncated-json':
      return at('any', 1, { kind: 'truncated' });
    case 'empty-200':
      return at('any', 1, { kind: 'empty' });
    case 'committed-then-reset':
      return at('submit', 1, { kind: 'committedThenLost' });
    case 'committed-then-timeout':
      return at('submit', 1, { kind: 'committedThenSilent' });
    case 'quote-changed':
      return [
        ...at('submit', 1, status(410, { kind: 'expired' })),
        ...at('quote', 2, altered(dearer)),
      ];
    case 'quote-expired':
      return at('submit', 1, status(410, { kind: 'expired' }));
    case 'licence-gone':
      return at('submit', 1, status(409, { kind: 'licenceLimit' }));
    case 'job-waits': {
      const wait = altered(waitingUntil(() => Date.now() + (ms ?? WINDOW_MS)));
      return [...at('submit', 1, wait), ...at('getJob', 1, wait)];
    }
    case 'job-never-ends':
      return JOB.flatMap((operation) => fixed(operation, altered(stillRunning)));
    case 'out-of-order':
      return at('searchNumbers', 1, { kind: 'overtaken' });
    case 'row-missing':
      return JOB.flatMap((operation) => fixed(operation, altered(withoutFirstRow)));
    case 'row-repeated':
      return JOB.flatMap((operation) => fixed(operation, altered(withFirstRowTwice)));
    case 'row-invented':
      return JOB.flatMap((operation) => fixed(operation, altered(withInventedRow)));
  }

  function at(
    operation: Operation | 'any',
    nth: number | 'every',
    fault: Fault,
  ): readonly PlannedFault[] {
    return [{ operation: choice.operation ?? operation, nth: choice.nth ?? nth, fault }];
  }
}

// A job says the same however it is asked for.
function fixed(operation: Operation, fault: Fault): readonly PlannedFault[] {
  return [{ operation, nth: 'every', fault }];
}

function status(code: number, body: object): Fault {
  return { kind: 'status', status: code, body };
}

function altered(alter: (answer: unknown) => unknown): Fault {
  return { kind: 'altered', alter };
}

/** Somebody else was faster; nothing was done, and the first person has to choose again. */
function gone(code: IssueCode, field: string): Fault {
  return refusedRow(409, code, field);
}

function refusedRow(statusCode: number, code: IssueCode, field: string): Fault {
  return {
    kind: 'status',
    status: statusCode,
    body: (sent: unknown) => ({
      kind: 'validation',
      issues: [{ code, path: firstPlace(sent, field), params: {} }],
    }),
  };
}
