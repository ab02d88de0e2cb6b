import type { AnyStateMachine } from 'xstate';
import { createLogics } from '../machines/create-logics.ts';
import { machinesWithin } from './chart-prints.ts';

/** The wizard with every machine that it opens; it is looked at, and never run. */
export const wholeWizard = createLogics(noTransport, new AbortController().signal);

/** The wizard's machine, and every one that it opens. */
export const everyMachine: readonly AnyStateMachine[] = machinesWithin(wholeWizard);

function noTransport(): never {
  throw new Error('Failed to call the back end: this wizard is there to be looked at.');
}
