import { expect } from 'chai';
import type { AnyActorRef, AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { editorReadingOf, openEditors, readingOfEditor } from '../../src/headless/open-editor.ts';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { createWith } from '../paths/begun-machine.ts';
import { readingsByChart, type ReadStep } from '../paths/chart-readings.ts';
import { answerEditor } from '../paths/editor-answers.ts';
import { actorOf, OPEN } from '../paths/editor-stages.ts';
import type { Subject } from '../paths/explore.ts';
import { pathOf, type Fixture, type KeptPath } from '../paths/fixture.ts';
import { readLifecycle, sourceOf } from '../paths/lifecycle.ts';
import { createPorts } from '../paths/trace.ts';
import { startWalk, type WalkedWizard } from '../paths/walked-wizard.ts';

/** The hands that do on a page what an admin does there, and the eyes that see it. */
export interface EditorHands {
  /** Does what an event says; tells whether there was a way to do it. */
  press(event: AnyEventObject): Promise<boolean>;
  /** Looks whether what the machine says is open is what is on screen. */
  look(): Promise<void>;
}

/** An open machine of which a path is walked. */
export interface WalkedEditor {
  readonly walked: WalkedWizard;
  readonly editor: AnyActorRef;
}

interface Walk extends WalkedEditor {
  readonly hands: EditorHands;
  readonly ports: ReturnType<typeof createPorts>;
  /** What was put into the machine's mouth, for nobody could do it. */
  readonly put: Set<string>;
}

/**
 * The generated paths of a machine that the wizard opens lead where its chart says, whatever system they are walked on.
 *
 * Everything waits on one deferred transport.
 *
 * @param beyond what nobody can do there, by place and event, each with its reason; neither more nor less is put into the machine's mouth
 */
export function generatedEditorPathsContract(
  name: string,
  subject: Subject,
  { paths }: Fixture,
  handsFor: (open: WalkedEditor) => Promise<EditorHands>,
  beyond: Readonly<Record<string, string>> = {},
): void {
  const put = new Set<string>();
  describe(`the generated paths of ${subject.machine.id}, on ${name}`, () => {
    for (const [index, path] of paths.entries()) {
      it(`R34: ${index + 1} leads where the chart says`, async () => {
        await walkPath(subject, path, handsFor, put);
      });
    }

    it('R34: are brought about from outside, but for what is listed with its reason', () => {
      const { machine } = subject;
      const listed = Object.keys(beyond).filter((each) => each.startsWith(`${machine.id} `));
      expect([...put].toSorted()).to.deep.equal(listed.toSorted());
    });
  });
}

async function walkPath(
  { machine }: Subject,
  path: KeptPath,
  handsFor: (open: WalkedEditor) => Promise<EditorHands>,
  put: Set<string>,
): Promise<void> {
  const ports = createPorts();
  const { id } = machine;
  // Chance is no back end: what it draws has to be told.
  const drawing = (each: AnyStateMachine): AnyStateMachine => {
    const { drawSecrets } = ports.actorsFor(each);
    return drawSecrets === undefined ? each : each.provide({ actors: { drawSecrets } });
  };
  const walked = await startWalk({ runId: 'run-1' }, createWith(id, path.input, drawing));
  try {
    await OPEN[id]?.(walked, path.input as never);
    const open = { walked, editor: actorOf(walked, id) };
    const hands = await handsFor(open);
    const { first, steps } = readingsByChart(machine, pathOf(path), seenOf);
    expect(seenOf(open.editor.getSnapshot())).to.deep.equal(first);
    await hands.look();
    const waits = path.trace.map((facts) => Number(facts.waits?.[0]));
    for (const [index, step] of steps.entries()) {
      const waited = waits.slice(0, index + 1).findLast((ms) => !Number.isNaN(ms)) ?? 0;
      await take({ ...open, hands, ports, put }, step, waited);
    }
  } finally {
    walked.driver.dispose();
  }
}

async function take(walk: Walk, step: ReadStep<unknown>, waited: number): Promise<void> {
  const { walked, editor, hands } = walk;
  const { event, source, after } = step;
  if (readLifecycle(event)?.kind === 'after') walked.clock.increment(waited);
  // What time tells, nobody does.
  else if (event.type === 'clock.tick') editor.send(event);
  else if (source === null) await act(walk, step);
  else await answer(walk, source, event);
  await answersArrive();
  expect(seenOf(editor.getSnapshot()), event.type).to.deep.equal(after);
  await hands.look();
}

async function answer(walk: Walk, source: string, event: AnyEventObject): Promise<void> {
  const { walked, editor, ports } = walk;
  const drawn = ports.pending.get(readLifecycle(event)?.id ?? '');
  if (drawn !== undefined && event['error'] !== undefined) drawn.reject(event['error']);
  else if (drawn !== undefined) drawn.resolve(event['output']);
  else if (!(await answerEditor(walked, source, event))) {
    editor.send(event);
    // The crash of a machine or of the clock is nothing that anybody can bring about.
    if (event['error'] === undefined) walk.put.add(`${placeOf(editor)}: ${source}`);
  }
}

async function act(walk: Walk, { event, isTaken }: ReadStep<unknown>): Promise<void> {
  const { walked, editor, hands } = walk;
  const { driver } = walked;
  // A window that lies over the editor has to be closed first, on the page and in the terminal.
  const editors = openEditors(driver.actor.getSnapshot());
  if (editors.at(-1) !== editor) {
    editor.send(event);
    return;
  }
  const heard = await heardBy(editor, () => hands.press(event));
  if (heard.length > 0) {
    expect(plain(togetherOf(heard)), 'what the page said').to.deep.equal(plain(event));
    return;
  }
  if (!isTaken) {
    expect(() => driver.sendToEditor(event as never), event.type).to.throw(WizardRefusal);
    return;
  }
  const { type, ...rest } = event;
  const said = Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
  if (hands !== noHands) walk.put.add(`${placeOf(editor)}: ${said}`);
  driver.sendToEditor(event as never);
}

/** Where nothing is on screen, everything is told to the driver. */
export const noHands: EditorHands = {
  press: () => Promise.resolve(false),
  look: () => Promise.resolve(),
};

/** What an actor was told while something was done. */
async function heardBy(
  editor: AnyActorRef,
  work: () => Promise<unknown>,
): Promise<readonly AnyEventObject[]> {
  const heard: AnyEventObject[] = [];
  const listening = editor.system.inspect((found) => {
    const isOwn = found.type === '@xstate.event' && found.actorRef === editor;
    if (isOwn && sourceOf(editor.getSnapshot(), found.event) === null) heard.push(found.event);
  });
  await work();
  listening.unsubscribe();
  return heard;
}

/** What several events say together: fields are filled in one by one, and of what is marked the last word counts. */
function togetherOf(heard: readonly AnyEventObject[]): AnyEventObject | undefined {
  const last = heard.at(-1);
  if (last?.['patch'] === undefined) return last;
  return { ...last, patch: Object.assign({}, ...heard.map(({ patch }) => patch)) };
}

function placeOf(editor: AnyActorRef): string {
  const { name, state } = editorReadingOf(editor);
  return `${name} ${state}`;
}

/** What a driver's user sees of an editor, and what came of it. */
function seenOf(snapshot: AnyMachineSnapshot): unknown {
  const { status, tags, output } = snapshot;
  return plain({ ...readingOfEditor(snapshot), status, tags: [...tags].toSorted(), output });
}

/** A secret tells nothing of itself. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
