import type { RowOutcome } from '../domain/job.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import type { WizardPage } from '../machines/wizard/wizard.types.ts';
import {
  again,
  answerCharges,
  answerMissingAddress,
  go,
  leavePeople,
  leaveSetup,
  leaveShipping,
} from './scenario-answers.ts';
import { blocked, endOfError, failedSignIn, type ScenarioEnd } from './scenario-end.ts';
import { afterOutcome, peopleOf, type Earlier } from './scenario-outcome.ts';
import { canTry, type Tries } from './scenario-tries.ts';
import { settle, type Walk } from './scenario-walk.ts';
import type { Scenario, ScenarioOptions } from './scenario.ts';
import type { Clock } from './trace-recorder.ts';
import type { WizardControls } from './wizard-controls.ts';
import type { WizardReading } from './wizard-reading.ts';

/** How far a scenario got, and what became of its people. */
export interface ScenarioRun {
  readonly end: ScenarioEnd;
  readonly reading: WizardReading;
  /** The pages that it came past, in their order. */
  readonly pages: readonly WizardPage[];
  /** Everybody of the run in the order of the list; `reading` leaves out who was added before the others were submitted once more. */
  readonly people: readonly UserDraft[];
  /** What became of those who were added before. */
  readonly earlier: readonly RowOutcome[];
}

/** Answers whatever page the wizard is on until a scenario leads no further. */
export async function runScenario(
  driver: WizardControls,
  scenario: Scenario,
  options: ScenarioOptions,
  clock: Clock,
): Promise<ScenarioRun> {
  const walk: Walk = {
    driver,
    scenario,
    options: { ...options, onPage: onceEach(options.onPage) },
    clock,
    list: [],
  };
  const pages: WizardPage[] = [];
  const tries = new Map<string, number>();
  const earlier: Earlier = { people: [], outcomes: [] };
  for (;;) {
    const end = await nextPage(walk, pages, tries, earlier).catch((error: unknown) =>
      options.signal?.aborted === true ? STOPPED : endOfError(driver, error),
    );
    if (end === null) continue;
    const reading = driver.read();
    return {
      end,
      reading,
      pages,
      people: peopleOf(earlier, reading),
      earlier: earlier.outcomes,
    };
  }
}

const STOPPED: ScenarioEnd = { kind: 'stopped' };

/** Hears of a page once, however often it is told in a row. */
function onceEach(tell: ScenarioOptions['onPage']): (page: string) => void {
  let last: string | null = null;
  return (page) => {
    if (page !== last) tell?.(page);
    last = page;
  };
}

async function nextPage(
  walk: Walk,
  pages: WizardPage[],
  tries: Tries,
  earlier: Earlier,
): Promise<ScenarioEnd | null> {
  await settle(walk);
  const { page, ending } = walk.driver.read();
  if (pages.at(-1) !== page) pages.push(page);
  walk.options.onPage?.(page);
  if (page === walk.scenario.until) return { kind: 'reached', missing: null };
  if (ending !== null) return afterOutcome(walk, ending, tries, earlier);
  switch (page) {
    case 'people':
      return leavePeople(walk, tries);
    case 'shipping':
      return leaveShipping(walk, tries);
    case 'setup':
      return leaveSetup(walk, tries);
    case 'missingAddress':
      return answerMissingAddress(walk, tries);
    case 'confirm':
      return answerCharges(walk, tries);
    case 'loadFailed':
      return again(walk, tries, { type: 'load.retry' });
    case 'signedOut':
      return walk.scenario.onSignedOut === 'renew' && canTry(walk, tries, page)
        ? go(walk, { type: 'session.renewed' })
        : failedSignIn(walk);
    default:
      return blocked(walk);
  }
}
