import type { Issue } from '../domain/issue.ts';
import { failureOfKind, type FailureDetails } from '../domain/failure.ts';
import { isCreated, type RowOutcome } from '../domain/submission.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import type { WizardEvent, WizardPage } from '../machines/wizard/wizard.types.ts';
import type { WizardControls } from './wizard-controls.ts';
import { equipPeople } from './scenario-equipment.ts';
import { placeAt } from './scenario-location.ts';
import { enterPeople, fixPeople, mendPeople } from './scenario-people.ts';
import { setUpPeople } from './scenario-setup.ts';
import { shipPhones } from './scenario-shipping.ts';
import { say, settle, type Walk } from './scenario-walk.ts';
import { ScenarioError, type Scenario, type ScenarioOptions } from './scenario.ts';
import type { WizardReading } from './wizard-reading.ts';
import { WizardRefusal } from './wizard-refusal.ts';

/** Why a scenario leads no further. */
export type ScenarioEnd =
  /** It is known, or left open, what became of each person. */
  | { readonly kind: 'outcome' }
  /** It came to the page on which it was to stop. */
  | { readonly kind: 'reached' }
  /** Something stands against going on: problems of the people, or an answer of the scenario itself. */
  | { readonly kind: 'blocked'; readonly why: WizardPage; readonly issues: readonly Issue[] }
  /** A call to the back end failed. */
  | { readonly kind: 'failed'; readonly failure: FailureDetails | null }
  /** Somebody stopped it, while the back end was waited for or between two steps. */
  | { readonly kind: 'stopped' }
  /** It asks for what is not to be had, or for what can't be done there. */
  | { readonly kind: 'wrong'; readonly message: string };

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

/** What was there before some were submitted once more. */
interface Earlier {
  people: readonly UserDraft[];
  outcomes: readonly RowOutcome[];
}

/** Answers whatever page the wizard is on until a scenario leads no further. */
export async function runScenario(
  driver: WizardControls,
  scenario: Scenario,
  options: ScenarioOptions = {},
): Promise<ScenarioRun> {
  const walk: Walk = {
    driver,
    scenario,
    options: { ...options, onPage: onceEach(options.onPage) },
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

function peopleOf({ people }: Earlier, { rows }: WizardReading): readonly UserDraft[] {
  if (people.length === 0) return rows;
  return people.map((person) => rows.find(({ id }) => id === person.id) ?? person);
}

/** Hears of a page once, however often it is told in a row. */
function onceEach(tell: ScenarioOptions['onPage']): (page: string) => void {
  let last: string | null = null;
  return (page) => {
    if (page !== last) tell?.(page);
    last = page;
  };
}

type Tries = Map<string, number>;

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
  if (page === walk.scenario.until) return { kind: 'reached' };
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

async function leavePeople(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  if (!tries.has('people')) {
    await enterPeople(walk);
    await equipPeople(walk);
  }
  count(tries, 'people');
  await mendPeople(walk);
  await say(walk, { type: 'step.next' });
  const { page, state, failure } = walk.driver.read();
  if (page !== 'people') return null;
  if (state !== 'editing.people.checkFailed') {
    // What the back end found may be mended as well.
    const canMend = walk.scenario.repairs === 'accept' && walk.driver.read().repairs.length > 0;
    return canMend && canTry(walk, tries, 'repairs') ? null : blocked(walk);
  }
  const isTriedAgain = walk.scenario.onFailure === 'retry' && canTry(walk, tries, 'check');
  return isTriedAgain ? null : { kind: 'failed', failure };
}

async function leaveShipping(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const failure = walk.driver.editor()?.failure ?? null;
  if (failure !== null) return againInEditor(walk, tries, failure);
  await shipPhones(walk);
  const isThere = walk.driver.read().page === 'shipping';
  // What failed meanwhile is answered by the next turn.
  return isThere && walk.driver.editor()?.failure == null ? blocked(walk) : null;
}

async function leaveSetup(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  if (!tries.has('setup')) await setUpPeople(walk);
  count(tries, 'setup');
  const { steps, issues } = walk.driver.read();
  // A run without charges would be submitted at once.
  if (walk.options.isDryRun === true && !steps.includes('confirm')) {
    return issues.length > 0 ? blocked(walk) : { kind: 'reached' };
  }
  await say(walk, { type: 'run.submit' });
  return walk.driver.read().page === 'setup' ? blocked(walk) : null;
}

async function answerMissingAddress(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const { missingAddress } = walk.scenario;
  if (missingAddress === 'continue') return go(walk, { type: 'emergency.skip' });
  const rowIds = walk.driver.read().uncovered.map(({ id }) => id);
  await say(walk, { type: 'emergency.back' });
  if (missingAddress === 'back' || !canTry(walk, tries, 'missingAddress')) {
    return { ...blocked(walk), why: 'missingAddress' };
  }
  await placeAt(walk, rowIds, missingAddress);
  return null;
}

async function answerCharges(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const { state } = walk.driver.read();
  if (state === 'editing.confirm.quoteFailed') return again(walk, tries, { type: 'quote.retry' });
  if (walk.options.isDryRun === true) return { kind: 'reached' };
  if (walk.scenario.charges === 'refuse') return blocked(walk);
  if (state !== 'editing.confirm.acknowledged') await say(walk, { type: 'charges.acknowledge' });
  // They may have changed meanwhile: then they are read, and acknowledged, again.
  return canTry(walk, tries, 'charges') ? go(walk, { type: 'run.submit' }) : blocked(walk);
}

async function afterOutcome(
  walk: Walk,
  ending: NonNullable<WizardReading['ending']>,
  tries: Tries,
  earlier: Earlier,
): Promise<ScenarioEnd | null> {
  const { onPartial, onFailure, onUnknown } = walk.scenario;
  const isFinal = { kind: 'outcome' } as const;
  const isRetried =
    (ending === 'refused' && onFailure === 'retry') ||
    (ending === 'unknown' && onUnknown === 'check') ||
    ((ending === 'partial' || ending === 'none') && onPartial === 'retry');
  if (!isRetried || !canTry(walk, tries, ending)) return isFinal;
  if (ending === 'refused') return go(walk, { type: 'run.retry' });
  if (ending === 'unknown') return go(walk, { type: 'outcome.check' });
  const { rows, outcomes } = walk.driver.read();
  if (earlier.people.length === 0) earlier.people = rows;
  earlier.outcomes = [...earlier.outcomes, ...outcomes.filter(isCreated)];
  await say(walk, { type: 'failed.edit' });
  await fixPeople(walk);
  return null;
}

async function again(walk: Walk, tries: Tries, event: WizardEvent): Promise<ScenarioEnd | null> {
  const isTried = walk.scenario.onFailure === 'retry' && canTry(walk, tries, event.type);
  return isTried ? go(walk, event) : failed(walk);
}

async function againInEditor(
  walk: Walk,
  tries: Tries,
  failure: FailureDetails,
): Promise<ScenarioEnd | null> {
  if (walk.scenario.onFailure === 'stop' || !canTry(walk, tries, 'editor')) {
    return { kind: 'failed', failure };
  }
  walk.driver.sendToEditor({ type: 'call.retry' });
  return null;
}

async function go(walk: Walk, event: WizardEvent): Promise<null> {
  await say(walk, event);
  return null;
}

function count(tries: Tries, what: string): number {
  const tried = (tries.get(what) ?? 0) + 1;
  tries.set(what, tried);
  return tried;
}

function canTry({ scenario }: Walk, tries: Tries, what: string): boolean {
  return count(tries, `again ${what}`) <= scenario.attempts;
}

function blocked({ driver }: Walk) {
  const { page, issues } = driver.read();
  return { kind: 'blocked', why: page, issues } as const;
}

function failed({ driver }: Walk): ScenarioEnd {
  return { kind: 'failed', failure: driver.read().failure };
}

function failedSignIn({ driver }: Walk): ScenarioEnd {
  return { kind: 'failed', failure: driver.read().failure ?? failureOfKind('unauthenticated') };
}

function endOfError(driver: WizardControls, error: unknown): ScenarioEnd {
  const isWrong = error instanceof ScenarioError || error instanceof WizardRefusal;
  if (!isWrong) throw error;
  // What is not found in a list that could not be loaded says nothing of the account.
  const failure = driver.editor()?.failure ?? null;
  if (failure !== null) return { kind: 'failed', failure };
  return { kind: 'wrong', message: error.message };
}
