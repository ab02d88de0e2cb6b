import type { Backend } from '../mocks/backend.ts';
import type { PlannedFault } from '../mocks/faults.ts';
import type { Transport } from '../transport/transport.ts';

/** What can be made to go wrong by `--fault`. */
export const faultNames = ['offline', 'lost-answer', 'silent', 'taken'] as const;
export type FaultName = (typeof faultNames)[number];

const LOST_ANSWER: PlannedFault = {
  method: 'POST',
  path: '/submissions',
  fault: { kind: 'committedThenLost' },
};

// More questions than a wizard asks before it leaves an outcome open.
const MOST_QUESTIONS = 100;

/** The calls that fail for a fault. */
export function plannedFaults(fault: FaultName | null): readonly PlannedFault[] {
  switch (fault) {
    case 'offline':
      return [{ method: 'GET', path: '/account', fault: { kind: 'offline' } }];
    case 'lost-answer':
      return [LOST_ANSWER];
    case 'silent':
      return [LOST_ANSWER, ...Array.from({ length: MOST_QUESTIONS }, (_, asked) => silence(asked))];
    default:
      return [];
  }
}

function silence(asked: number): PlannedFault {
  return { method: 'GET', path: '/submissions', nth: asked + 1, fault: { kind: 'offline' } };
}

/** A transport before whose submissions another admin adds the first person of the list. */
export function takenMeanwhile(transport: Transport, backend: Backend): Transport {
  return {
    ...transport,
    async submit(request, options) {
      const other = { ...request, runId: 'another-admin', rows: request.rows.slice(0, 1) };
      await backend.submit(other, 'another-admin');
      return transport.submit(request, options);
    },
  };
}
