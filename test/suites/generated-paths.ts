import { expect } from 'chai';
import type { AnyActorRef, AnyEventObject } from 'xstate';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { readingOf, type WizardReading } from '../../src/headless/wizard-reading.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { answerCall } from '../paths/back-end-answers.ts';
import { readingsByChart, type ReadStep } from '../paths/chart-readings.ts';
import { actInEditor } from '../paths/editor-acts.ts';
import { pathOf, type Fixture } from '../paths/fixture.ts';
import { readLifecycle } from '../paths/lifecycle.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { startWalk, type PathInput, type WalkedWizard } from '../paths/walked-wizard.ts';

/** The hands that do on a page what an admin does there. */
export interface Hands {
  /** Does what an event says; tells whether there was a way to do it. */
  press(event: AnyEventObject): Promise<boolean>;
}

/** Longer than a quote can hold. */
const LONG_MS = 24 * 60 * 60_000;

/** The generated paths lead where the chart says, whatever system they are walked on; everything waits on one deferred transport. */
export function generatedPathsContract(
  name: string,
  { paths }: Fixture,
  handsFor: (walked: WalkedWizard) => Promise<Hands>,
): void {
  /** What nobody outside can bring about, so that it was put into the wizard's mouth. */
  const put = new Set<string>();
  describe(`the generated paths of the wizard, on ${name}`, () => {
    for (const [index, path] of paths.entries()) {
      it(`R34: ${index + 1} leads where the chart says`, async () => {
        const { first, steps } = readingsByChart(subject.machine, pathOf(path), (snapshot) =>
          // The paths are those of the wizard's machine alone.
          readingOf(snapshot as WizardSnapshot),
        );
        // The paths of the wizard begin with what the wizard begins with.
        const walked = await startWalk(path.input as PathInput);
        try {
          const hands = await handsFor(walked);
          expect(shownOf(walked.driver.read())).to.deep.equal(shownOf(first));
          for (const step of steps) await walk(walked, hands, step, put);
        } finally {
          walked.driver.dispose();
        }
      });
    }

    it('R34: are brought about from outside, but for the crash of a machine or of the clock', () => {
      expect([...put].filter((each) => !each.endsWith(': error'))).to.deep.equal([]);
    });
  });
}

async function walk(
  walked: WalkedWizard,
  hands: Hands,
  step: ReadStep<WizardReading>,
  put: Set<string>,
) {
  const { driver, clock } = walked;
  const { event, source, isTaken, after } = step;
  const told = readLifecycle(event);
  if (told?.kind === 'after') clock.increment(LONG_MS);
  else if (source === null) await act(walked, hands, event as WizardEvent, isTaken);
  else if (
    !(await answerCall(walked, source, event)) &&
    !(await actInEditor(walked, source, event))
  ) {
    const wizard: AnyActorRef = driver.actor;
    wizard.send(event);
    put.add(`${source}: ${event.type.split('.')[1]}`);
  }
  await answersArrive();
  expect(shownOf(driver.read()), event.type).to.deep.equal(shownOf(after));
  expect(walked.heard.splice(0), event.type).to.deep.equal(step.said);
  if (!after.isBusy && driver.editor()?.isBusy !== true) await driver.settled();
}

async function act({ driver }: WalkedWizard, hands: Hands, event: WizardEvent, isTaken: boolean) {
  if (await hands.press(event)) return;
  if (isTaken) driver.send(event);
  else expect(() => driver.send(event), event.type).to.throw(WizardRefusal);
}

/** What a driver's user sees; a secret tells nothing of itself. */
function shownOf({ page, step, steps, state, tags, ending, isBusy, ...rest }: WizardReading) {
  const { rows, issues, uncovered, summary, quote, outcomes, failure } = rest;
  const plain = { rows, issues, uncovered, summary, quote, outcomes, failure };
  return JSON.parse(JSON.stringify({ page, step, steps, state, tags, ending, isBusy, ...plain }));
}
