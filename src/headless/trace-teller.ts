import type { AnyActorRef } from 'xstate';
import type { RandomNumber } from '../domain/generate-secret.ts';
import type { WizardDriver } from './driver.ts';
import { openEditors } from './open-editor.ts';
import { eventSchemas, tracedType } from './trace-events.ts';
import { createStandIns } from './trace-stand-ins.ts';
import type { Trace, TraceEntry } from './trace.ts';

export type ToldEntry = Extract<TraceEntry, { kind: 'told' }>;

/**
 * Tells the machines of a driver what a trace says that they were told, with secrets of its own.
 *
 * What is returned tells whether there was such a machine, and whether a machine can be told that.
 */
export function createTeller({ actor }: WizardDriver, trace: Trace, random: RandomNumber) {
  const standIn = createStandIns(random, trace.entries);
  return ({ to, event }: ToldEntry): boolean => {
    const open: readonly AnyActorRef[] = [actor, ...openEditors(actor.getSnapshot())];
    const target = open.find((each) => each.getSnapshot().machine.id === to);
    const type = tracedType(event.type);
    if (target === undefined || type === undefined) return false;
    const { offer, roster } = actor.getSnapshot().context;
    const filled =
      offer === null
        ? event
        : standIn(event, { policies: offer.account.policies, people: roster.rows });
    const { success, data } = eventSchemas[type].safeParse(filled);
    if (success) target.send({ type, ...Object(data) });
    return success;
  };
}
