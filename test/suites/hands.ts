import { expect } from 'chai';
import type { AnyActorRef, AnyEventObject } from 'xstate';
import { editorReadingOf, openEditors, type EditorEvent } from '../../src/headless/open-editor.ts';
import { sourceOf } from '../paths/lifecycle.ts';
import type { WalkedWizard } from '../paths/walked-wizard.ts';

/** The hands that do on a page what an admin does there, and the eyes that see it. */
export interface Hands {
  /** Does on the page of a machine what an event says; tells whether there was a way to do it. */
  press(machine: AnyActorRef, event: AnyEventObject): Promise<boolean>;
  /** Looks whether what a machine says is open is what is on screen. */
  look(machine: AnyActorRef): Promise<void>;
}

/** Where nothing is on screen, everything is told to the driver. */
export const noHands: Hands = {
  press: () => Promise.resolve(false),
  look: () => Promise.resolve(),
};

/** A walk on which everything is done by hand that can be. */
export interface WalkByHand {
  readonly walked: WalkedWizard;
  readonly hands: Hands;
  /** What was put into the mouth of a machine, for nobody could do it. */
  readonly put: Set<string>;
}

/** Says something to the editor on top: by hand where that can be done, and else to the driver. */
export async function tellEditor(
  { walked: { driver }, hands, put }: WalkByHand,
  event: EditorEvent,
): Promise<void> {
  const editor = openEditors(driver.actor.getSnapshot()).at(-1);
  if (editor !== undefined && (await sayByHand(hands, editor, event))) return;
  if (editor !== undefined && hands !== noHands) put.add(`${placeOf(editor)}: ${wordsOf(event)}`);
  driver.sendToEditor(event);
}

/** Does by hand what an event says, after which the machine must have heard just that; tells whether it can be done. */
export async function sayByHand(
  hands: Hands,
  machine: AnyActorRef,
  event: AnyEventObject,
): Promise<boolean> {
  const heard = await heardBy(machine, () => hands.press(machine, event));
  if (heard.length === 0) return false;
  expect(plain(togetherOf(heard)), 'what the page said').to.deep.equal(plain(event));
  return true;
}

/** Lets the time come that a machine is told of by its clock. */
export async function comeTo(
  { walked }: WalkByHand,
  machine: AnyActorRef,
  event: AnyEventObject,
): Promise<void> {
  const heard = await heardBy(machine, () => walked.comeTo(event['now']));
  expect(heard, 'what the clock told').to.deep.equal([event]);
}

/** What a machine is told while something is done, but for what it invoked itself. */
async function heardBy(
  machine: AnyActorRef,
  work: () => unknown,
): Promise<readonly AnyEventObject[]> {
  const heard: AnyEventObject[] = [];
  const listening = machine.system.inspect((found) => {
    const isOwn = found.type === '@xstate.event' && found.actorRef === machine;
    if (isOwn && sourceOf(machine.getSnapshot(), found.event) === null) heard.push(found.event);
  });
  await work();
  listening.unsubscribe();
  return heard;
}

/** Where an editor is, in words. */
function placeOf(editor: AnyActorRef): string {
  const { name, state } = editorReadingOf(editor);
  return `${name} ${state}`;
}

/** What an event says, in a line. */
export function wordsOf({ type, ...rest }: AnyEventObject): string {
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
}

/** A secret tells nothing of itself. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** What several events say together: fields are filled in one by one, and of what is marked the last word counts. */
function togetherOf(heard: readonly AnyEventObject[]): AnyEventObject | undefined {
  const last = heard.at(-1);
  if (last?.['patch'] === undefined) return last;
  return { ...last, patch: Object.assign({}, ...heard.map(({ patch }) => patch)) };
}
