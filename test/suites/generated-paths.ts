import { expect } from 'chai';
import type { AnyActorRef } from 'xstate';
import { openEditors } from '../../src/headless/open-editor.ts';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { readingOf, type WizardReading } from '../../src/headless/wizard-reading.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { answerCall } from '../paths/back-end-answers.ts';
import { readingsByChart, type ReadStep } from '../paths/chart-readings.ts';
import { actInEditor } from '../paths/editor-acts.ts';
import { pathOf, type Fixture, type KeptPath } from '../paths/fixture.ts';
import { readLifecycle } from '../paths/lifecycle.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { startWalk, type PathInput, type WalkedWizard } from '../paths/walked-wizard.ts';
import {
  comeTo,
  noHands,
  plain,
  sayByHand,
  tellEditor,
  wordsOf,
  type Hands,
  type WalkByHand,
} from './hands.ts';

type Step = ReadStep<WizardReading>;

/** Longer than a quote can hold. */
const LONG_MS = 24 * 60 * 60_000;

const crash = 'No admin and no back end can make a machine, or the clock, crash.';

/** What is put into the wizard's mouth whatever it is walked on, with the reason. */
const CRASHES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'clock',
    'devicePicker',
    'numberPicker',
    'rolePicker',
    'shipping',
    'sendInvite',
    'scheduleInvite',
    'assignCredentials',
    'activateLater',
    'submission',
  ].map((source) => [`${source}: crash`, crash]),
);

/**
 * The generated paths of the wizard lead where its chart says, whatever system they are walked on.
 *
 * Everything waits on one deferred transport, and time passes as the path tells.
 *
 * @param beyond what nobody can do there, by place and event, each with its reason; neither more nor less is put into the wizard's mouth
 */
export function generatedPathsContract(
  name: string,
  { paths }: Fixture,
  handsFor: (walked: WalkedWizard) => Promise<Hands>,
  beyond: Readonly<Record<string, string>> = {},
): void {
  const put = new Set<string>();
  describe(`the generated paths of the wizard, on ${name}`, () => {
    for (const [index, path] of paths.entries()) {
      it(`R34: ${index + 1} leads where the chart says`, async () => {
        await walkPath(path, handsFor, put);
      });
    }

    it('R34: are brought about from outside, but for what is listed with its reason', () => {
      const listed = Object.keys({ ...CRASHES, ...beyond });
      expect([...put].toSorted()).to.deep.equal(listed.toSorted());
    });
  });
}

async function walkPath(
  path: KeptPath,
  handsFor: (walked: WalkedWizard) => Promise<Hands>,
  put: Set<string>,
): Promise<void> {
  const { first, steps } = readingsByChart(subject.machine, pathOf(path), (snapshot) =>
    // The paths are those of the wizard's machine alone.
    readingOf(snapshot as WizardSnapshot),
  );
  // The paths of the wizard begin with what the wizard begins with.
  const walked = await startWalk(path.input as PathInput);
  try {
    const walk = { walked, hands: await handsFor(walked), put };
    expect(shownOf(walked.driver.read())).to.deep.equal(shownOf(first));
    await look(walk);
    for (const step of steps) await take(walk, step);
  } finally {
    walked.driver.dispose();
  }
}

async function take(walk: WalkByHand, step: Step): Promise<void> {
  const { driver, clock, heard } = walk.walked;
  const { event, source, after } = step;
  if (readLifecycle(event)?.kind === 'after') clock.increment(LONG_MS);
  else if (event.type === 'clock.tick') await comeTo(walk, driver.actor, event);
  else if (source === null) await act(walk, step);
  else await answer(walk, source, step);
  await answersArrive();
  expect(shownOf(driver.read()), event.type).to.deep.equal(shownOf(after));
  expect(heard.splice(0), event.type).to.deep.equal(step.said);
  if (!after.isBusy && driver.editor()?.isBusy !== true) await driver.settled();
  await look(walk);
}

/** What lies on top is what is seen: an editor, or the wizard itself. */
async function look({ walked: { driver }, hands }: WalkByHand): Promise<void> {
  await hands.look(driver.actor);
  const editor = openEditors(driver.actor.getSnapshot()).at(-1);
  if (editor !== undefined) await hands.look(editor);
}

async function answer(walk: WalkByHand, source: string, { event }: Step): Promise<void> {
  const { walked, put } = walk;
  if (await answerCall(walked, source, event)) return;
  if (await actInEditor(walked, source, event, (said) => tellEditor(walk, said))) return;
  const wizard: AnyActorRef = walked.driver.actor;
  wizard.send(event);
  put.add(`${source}: ${event['error'] === undefined ? event.type : 'crash'}`);
}

async function act({ walked: { driver }, hands, put }: WalkByHand, { event, isTaken }: Step) {
  const { state } = driver.read();
  if (await sayByHand(hands, driver.actor, event)) return;
  // The paths have nothing but what can be said to the wizard.
  const said = event as WizardEvent;
  if (!isTaken) {
    expect(() => driver.send(said), event.type).to.throw(WizardRefusal);
    return;
  }
  if (hands !== noHands) put.add(`wizard ${state}: ${wordsOf(event)}`);
  driver.send(said);
}

/** What a driver's user sees; a secret tells nothing of itself. */
function shownOf({ page, step, steps, state, tags, ending, isBusy, ...rest }: WizardReading) {
  const { rows, issues, repairs, uncovered, summary, quote, outcomes, failure } = rest;
  const told = { rows, issues, repairs, uncovered, summary, quote, outcomes, failure };
  return plain({ page, step, steps, state, tags, ending, isBusy, ...told });
}
