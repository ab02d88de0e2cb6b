import { fromPromise } from 'xstate';
import { missingPort } from '../missing-port.ts';
import type { pickers } from '../pickers/pickers.ts';
import type { setupPaths } from '../setup-paths/setup-paths.ts';
import type { submissionMachine } from '../submission/submission.machine.ts';

/** The machines that the wizard invokes, by the names in its chart. */
export type ChildLogics = typeof pickers &
  typeof setupPaths & { readonly submission: typeof submissionMachine };

const missing = fromPromise(missingPort);

const MISSING: Readonly<Record<keyof ChildLogics, typeof missing>> = {
  devicePicker: missing,
  numberPicker: missing,
  rolePicker: missing,
  shipping: missing,
  sendInvite: missing,
  scheduleInvite: missing,
  assignCredentials: missing,
  activateLater: missing,
  submission: missing,
};

/**
 * Stand where the machines are plugged in by `create-logics`: the wizard's chart must not bring them along (decision 6).
 */
// Each is as typed as the machine that takes its place, and never runs.
export const missingChildren = MISSING as unknown as ChildLogics;
