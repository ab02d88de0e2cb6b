import { expect } from 'chai';
import type { AnyActorRef, AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { openEditors, readingOfEditor, type EditorEvent } from '../../src/headless/open-editor.ts';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { createWith } from '../paths/begun-machine.ts';
import { readingsByChart, type ReadStep } from '../paths/chart-readings.ts';
import { answerEditor } from '../paths/editor-answers.ts';
import { actorOf, OPEN } from '../paths/editor-stages.ts';
import type { Subject } from '../paths/explore.ts';
import { pathOf, type Fixture, type KeptPath } from '../paths/fixture.ts';
import { readLifecycle } from '../paths/lifecycle.ts';
import { createPorts } from '../paths/trace.ts';
import { startWalk, type WalkedWizard } from '../paths/walked-wizard.ts';
import { comeTo, plain, sayByHand, tellEditor, type Hands, type WalkByHand } from './hands.ts';

interface Walk extends WalkByHand {
  readonly editor: AnyActorRef;
  readonly ports: ReturnType<typeof createPorts>;
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
  handsFor: (walked: WalkedWizard) => Promise<Hands>,
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
  handsFor: (walked: WalkedWizard) => Promise<Hands>,
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
    const editor = actorOf(walked, id);
    const hands = await handsFor(walked);
    const { first, steps } = readingsByChart(machine, pathOf(path), seenOf);
    expect(seenOf(editor.getSnapshot())).to.deep.equal(first);
    await hands.look(editor);
    const waits = path.trace.map((facts) => Number(facts.waits?.[0]));
    for (const [index, step] of steps.entries()) {
      const waited = waits.slice(0, index + 1).findLast((ms) => !Number.isNaN(ms)) ?? 0;
      await take({ walked, editor, hands, ports, put }, step, waited);
    }
  } finally {
    walked.driver.dispose();
  }
}

async function take(walk: Walk, step: ReadStep<unknown>, waited: number): Promise<void> {
  const { walked, editor, hands } = walk;
  const { event, source, after } = step;
  if (readLifecycle(event)?.kind === 'after') walked.clock.increment(waited);
  else if (event.type === 'clock.tick') await comeTo(walk, editor, event);
  else if (source === null) await act(walk, step);
  else await answer(walk, source, event);
  await answersArrive();
  expect(seenOf(editor.getSnapshot()), event.type).to.deep.equal(after);
  await hands.look(editor);
}

async function answer(walk: Walk, source: string, event: AnyEventObject): Promise<void> {
  const { walked, editor, ports } = walk;
  const drawn = ports.pending.get(readLifecycle(event)?.id ?? '');
  if (drawn !== undefined && event['error'] !== undefined) drawn.reject(event['error']);
  else if (drawn !== undefined) drawn.resolve(event['output']);
  else if (!(await answerEditor(walked, source, event, (said) => tellEditor(walk, said)))) {
    editor.send(event);
    // The crash of a machine or of the clock is nothing that anybody can bring about.
    if (event['error'] === undefined) walk.put.add(`${editor.getSnapshot().machine.id}: ${source}`);
  }
}

async function act(walk: Walk, { event, isTaken }: ReadStep<unknown>): Promise<void> {
  const { editor, hands } = walk;
  const { driver } = walk.walked;
  // A window that lies over the editor has to be closed first, on the page and in the terminal.
  const editors = openEditors(driver.actor.getSnapshot());
  if (editors.at(-1) !== editor) {
    editor.send(event);
    return;
  }
  if (isTaken) return tellEditor(walk, event as EditorEvent);
  if (await sayByHand(hands, editor, event)) return;
  expect(() => driver.sendToEditor(event as EditorEvent), event.type).to.throw(WizardRefusal);
}

/** What a driver's user sees of an editor, and what came of it. */
function seenOf(snapshot: AnyMachineSnapshot): unknown {
  const { status, tags, output } = snapshot;
  return plain({ ...readingOfEditor(snapshot), status, tags: [...tags].toSorted(), output });
}
