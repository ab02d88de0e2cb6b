import type { FailureDetails } from '../domain/failure.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import { blocked, failed, failedCharges, heldBack, type ScenarioEnd } from './scenario-end.ts';
import { equipPeople } from './scenario-equipment.ts';
import { placeAt } from './scenario-location.ts';
import { enterPeople, mendPeople } from './scenario-people.ts';
import { setUpPeople } from './scenario-setup.ts';
import { shipPhones } from './scenario-shipping.ts';
import { canTry, count, type Tries } from './scenario-tries.ts';
import { leaveAlone } from './scenario-wait.ts';
import { isHeldBack, noteList, say, type Walk } from './scenario-walk.ts';

/** Enters and equips the people once, mends what may be mended, and goes on. */
export async function leavePeople(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  if (!tries.has('people')) {
    await enterPeople(walk);
    noteList(walk);
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
  return (await canTryAgain(walk, tries, 'check', failure)) ? null : { kind: 'failed', failure };
}

/** Says where the phones go, and goes on. */
export async function leaveShipping(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const failure = walk.driver.editor()?.failure ?? null;
  if (failure !== null) return againInEditor(walk, tries, failure);
  await shipPhones(walk);
  const isThere = walk.driver.read().page === 'shipping';
  // What failed meanwhile is answered by the next turn.
  return isThere && walk.driver.editor()?.failure == null ? blocked(walk) : null;
}

/** Chooses once how people start, and submits, or goes on to the charges. */
export async function leaveSetup(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  // What lies behind tells nothing of how people start.
  if (walk.scenario.until === 'shipping') return heldBack(walk);
  if (!tries.has('setup')) await setUpPeople(walk);
  count(tries, 'setup');
  if (isHeldBack(walk) && !isAhead(walk)) {
    return walk.driver.read().issues.length > 0 ? blocked(walk) : heldBack(walk);
  }
  await say(walk, { type: 'run.submit' });
  return walk.driver.read().page === 'setup' ? blocked(walk) : null;
}

/** Whether the page on which it is to stop comes between the set-up and the submission; a dry run goes on to the charges. */
function isAhead({ driver, scenario }: Walk): boolean {
  const { steps, uncovered } = driver.read();
  const { until = 'confirm' } = scenario;
  if (until === 'missingAddress') return uncovered.length > 0;
  return until === 'confirm' && steps.includes('confirm');
}
/** Answers the question about people whom responders could not find. */
export async function answerMissingAddress(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const { missingAddress } = walk.scenario;
  if (missingAddress === 'continue') {
    // Without charges it would be submitted with that.
    const isLast = !walk.driver.read().steps.includes('confirm');
    return isLast && isHeldBack(walk) ? heldBack(walk) : go(walk, { type: 'emergency.skip' });
  }
  const rowIds = walk.driver.read().uncovered.map(({ id }) => id);
  await say(walk, { type: 'emergency.back' });
  if (missingAddress === 'back' || !canTry(walk, tries, 'missingAddress')) {
    return { ...blocked(walk), why: 'missingAddress' };
  }
  await placeAt(walk, rowIds, missingAddress);
  return null;
}

/** Accepts the charges and submits, where the scenario does. */
export async function answerCharges(walk: Walk, tries: Tries): Promise<ScenarioEnd | null> {
  const { state, isAcknowledged } = walk.driver.read();
  if (state === 'editing.confirm.quoteFailed') return again(walk, tries, { type: 'quote.retry' });
  if (isHeldBack(walk)) return heldBack(walk);
  if (walk.scenario.charges === 'refuse') return blocked(walk);
  if (!isAcknowledged) await say(walk, { type: 'charges.acknowledge' });
  // They may have changed meanwhile: then they are read, and acknowledged, again.
  return canTry(walk, tries, 'charges') ? go(walk, { type: 'run.submit' }) : failedCharges(walk);
}

/** Does once more what failed, where the scenario wants that. */
export async function again(
  walk: Walk,
  tries: Tries,
  event: WizardEvent,
): Promise<ScenarioEnd | null> {
  const { failure } = walk.driver.read();
  return (await canTryAgain(walk, tries, event.type, failure)) ? go(walk, event) : failed(walk);
}

async function againInEditor(
  walk: Walk,
  tries: Tries,
  failure: FailureDetails,
): Promise<ScenarioEnd | null> {
  if (!(await canTryAgain(walk, tries, 'editor', failure))) return { kind: 'failed', failure };
  walk.driver.sendToEditor({ type: 'call.retry' });
  return null;
}

/** Whether what failed is done once more, now that the back end was left alone for as long as it wanted. */
async function canTryAgain(
  walk: Walk,
  tries: Tries,
  what: string,
  failure: FailureDetails | null,
): Promise<boolean> {
  const isWanted = walk.scenario.onFailure === 'retry' && canTry(walk, tries, what);
  return isWanted && leaveAlone(walk, failure);
}

/** Tells the wizard what leads on. */
export async function go(walk: Walk, event: WizardEvent): Promise<null> {
  await say(walk, event);
  return null;
}
