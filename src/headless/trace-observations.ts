import {
  isMachineSnapshot,
  type ActorRefLike,
  type AnyEventObject,
  type AnyMachineSnapshot,
} from 'xstate';
import type { Account } from '../domain/account.ts';
import { blankCredentials, credentialIssues } from '../domain/credentials.ts';
import { fnvHash } from '../domain/fnv-hash.ts';
import type { WizardSnapshot } from '../machines/wizard/wizard.selectors.ts';
import type { WizardEmitted } from '../machines/wizard/wizard.types.ts';
import type { CallOptions } from '../transport/transport.ts';
import { pathOf } from './open-editor.ts';
import type { TraceEntry } from './trace.ts';

/** The name of a machine that runs; null for what runs and is none. */
export function machineName(actor: ActorRefLike): string | null {
  const snapshot: unknown = actor.getSnapshot();
  return isMachineSnapshot(snapshot) && snapshot.status === 'active' ? snapshot.machine.id : null;
}

/** Where a machine has come to; of the wizard also a print of its people, in which no secret counts. */
export function reachedBy({ machine, value, context }: AnyMachineSnapshot): TraceEntry {
  const reached = { kind: 'reached', of: machine.id, state: pathOf(value) } as const;
  const { roster } = context;
  return roster === undefined
    ? reached
    : { ...reached, draft: fnvHash(JSON.stringify(roster.rows)) };
}

/** What the wizard told its host, in its kind and figures. */
export function saidBy(emitted: WizardEmitted): TraceEntry {
  if (emitted.type === 'guidance') {
    const { focus, announcement } = emitted;
    const details = { focus: focus?.kind ?? null, announcement: announcement?.key ?? null };
    return { kind: 'said', what: emitted.type, details };
  }
  if (emitted.type !== 'submitted') return { kind: 'said', what: emitted.type, details: {} };
  const { attempt, created, failed } = emitted;
  return { kind: 'said', what: emitted.type, details: { attempt, created, failed } };
}

/** Which fields of credentials that are typed hold what the account does not take, of anybody they are for. */
export function faultyFields(event: AnyEventObject, wizard: WizardSnapshot): ReadonlySet<string> {
  const { offer, roster } = wizard.context;
  if (event.type !== 'credentials.set' || offer === null) return new Set();
  const { rowIds, patch } = event;
  const people = roster.rows.filter(({ id }) => [rowIds].flat().includes(id));
  const draft = { ...blankCredentials, ...Object(patch) };
  const issues = people.flatMap((person) => credentialIssues(draft, person, offer.account));
  return new Set(issues.flatMap(({ code, path }) => (code === 'mismatch' ? [] : path)));
}

/** Whether one entry only goes on typing what the one before began. */
export function isRetyped(before: TraceEntry, now: TraceEntry): boolean {
  if (before.kind !== 'told' || now.kind !== 'told') return false;
  if (now.event.type !== 'credentials.set' || before.event.type !== now.event.type) return false;
  return cellsOf(before.event) === cellsOf(now.event);
}

function cellsOf({ rowIds, patch }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([rowIds, Object.keys(Object(patch))]);
}

/** The account that was answered; a transport answers with nothing else. */
export function isAccount(answer: unknown): answer is Account {
  return typeof answer === 'object' && answer !== null && 'limits' in answer;
}

/** Whether the caller waits for an answer no longer. */
export function isGivenUp(args: readonly unknown[]): boolean {
  const options = args.at(-1);
  return isCallOptions(options) && options.signal.aborted;
}

function isCallOptions(value: unknown): value is CallOptions {
  return typeof value === 'object' && value !== null && 'signal' in value;
}
