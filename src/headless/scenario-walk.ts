import type { RowId } from '../domain/ids.ts';
import { tidyText } from '../domain/tidy-text.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import type { WizardControls } from './wizard-controls.ts';
import type { EditorOffers } from './editor-offers.ts';
import type { EditorEvent } from './open-editor.ts';
import { leaveAlone, PATIENCE_MS } from './scenario-wait.ts';
import type { Clock } from './trace-recorder.ts';
import {
  ScenarioError,
  type PersonChoices,
  type Scenario,
  type ScenarioOptions,
  type Who,
} from './scenario.ts';

/** A scenario on its way through the wizard. */
export interface Walk {
  readonly driver: WizardControls;
  readonly scenario: Scenario;
  readonly options: ScenarioOptions;
  /** What waits are measured by. */
  readonly clock: Clock;
  /** Everybody, as the list was before the wizard mended it or some were added; empty until then. */
  readonly list: UserDraft[];
}

/** Whether a scenario is to stop before anybody is submitted. */
export function isHeldBack({ scenario, options }: Walk): boolean {
  return options.isDryRun === true || scenario.until !== undefined;
}

/** Waits until the back end has answered. */
export async function settle({ driver, options }: Walk): Promise<void> {
  const { signal, patienceMs = PATIENCE_MS } = options;
  signal?.throwIfAborted();
  if (signal === undefined) return driver.settled(patienceMs);
  const settled = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { signal: settled.signal });
  });
  await Promise.race([driver.settled(patienceMs), stopped]).finally(() => settled.abort());
}

/** Tells the wizard one thing after the other, and waits for what comes of each. */
export async function say(walk: Walk, ...events: readonly WizardEvent[]): Promise<void> {
  for (const event of events) {
    walk.driver.send(event);
    // A page on which it only waits is seen while it does.
    walk.options.onPage?.(walk.driver.read().page);
    await settle(walk);
  }
}

/** Tells the editor that lies on top one thing after the other. */
export async function edit(walk: Walk, ...events: readonly EditorEvent[]): Promise<void> {
  for (const event of events) {
    walk.driver.sendToEditor(event);
    await settleEditor(walk);
  }
}

/** Waits until the editor that lies on top has its answer; a call of it that fails is made again where the scenario wants that. */
async function settleEditor(walk: Walk): Promise<void> {
  const { driver, scenario } = walk;
  const most = scenario.onFailure === 'retry' ? scenario.attempts : 0;
  await settle(walk);
  for (let tried = 0; tried < most && driver.editor()?.failure != null; tried += 1) {
    const failure = driver.editor()?.failure ?? null;
    if (!(await leaveAlone(walk, failure)) || !isTaken(walk, { type: 'call.retry' })) return;
    await settle(walk);
  }
}

/** What the editor that lies on top offers. */
export function offers({ driver }: Walk): EditorOffers {
  const editor = driver.editor();
  if (editor === null) throw new ScenarioError('no window is open where one was expected.');
  return editor.offers;
}

/** Reads the list of the open editor on until the wanted entry comes; undefined when it does not. */
export async function listed<Entry>(
  walk: Walk,
  find: (shown: EditorOffers) => Entry | undefined,
): Promise<Entry | undefined> {
  for (;;) {
    await settleEditor(walk);
    const found = find(offers(walk));
    if (found !== undefined) return found;
    // An editor that has no more, or no such list, refuses.
    if (!isTaken(walk, { type: 'list.more' })) return undefined;
  }
}

function isTaken({ driver }: Walk, event: EditorEvent): boolean {
  try {
    driver.sendToEditor(event);
    return true;
  } catch {
    return false;
  }
}

/** Whether a name that somebody wrote means a name or an id of the account. */
export function isNamed(wanted: string, ...names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => name === wanted || keyOf(name ?? '') === keyOf(wanted));
}

function keyOf(name: string): string {
  return tidyText(name).normalize('NFKC').toLowerCase();
}

/** Remembers whom places in the list mean from now on. */
export function noteList({ driver, list }: Walk): void {
  if (list.length === 0) list.push(...driver.read().rows);
}

/** The rows of people who are named by their places or addresses; who was added, or is left out, has none any more. */
export function rowsOf({ driver, list }: Walk, who: Who): readonly RowId[] {
  const { rows } = driver.read();
  const everybody = list.length === 0 ? rows : list;
  return who.flatMap((one) => {
    const named = ({ email }: UserDraft) => typeof one === 'string' && isNamed(one, email);
    const person =
      typeof one === 'number' ? everybody[one - 1] : (rows.find(named) ?? everybody.find(named));
    if (person === undefined) {
      throw new ScenarioError(`there is nobody “${one}” in the list of ${everybody.length}.`);
    }
    return rows.some(({ id }) => id === person.id) ? [person.id] : [];
  });
}

/** People for whom the same holds, together. */
export interface Group<Answer> {
  readonly answer: Answer;
  readonly rowIds: readonly RowId[];
}

/** Who gets what of one choice, those with the same together; who is not named gets what everyone gets. */
export function groupsOf<Name extends keyof PersonChoices>(
  walk: Walk,
  name: Name,
): readonly Group<NonNullable<PersonChoices[Name]>>[] {
  const { everyone, some } = walk.scenario;
  const answers = new Map(walk.driver.read().rows.map(({ id }) => [id, everyone[name]]));
  for (const { who, ...own } of some) {
    if (own[name] === undefined) continue;
    for (const rowId of rowsOf(walk, who)) answers.set(rowId, own[name]);
  }
  const groups = new Map<string, Group<NonNullable<PersonChoices[Name]>>>();
  for (const [rowId, answer] of answers) {
    if (answer == null) continue;
    const alike = JSON.stringify(answer);
    const rowIds = [...(groups.get(alike)?.rowIds ?? []), rowId];
    groups.set(alike, { answer, rowIds });
  }
  return [...groups.values()];
}
