import type { CredentialsPatch } from '../domain/credentials.ts';
import type { RowId } from '../domain/ids.ts';
import { SecretBox } from '../domain/secret-box.ts';
import { mustBeAllowed, mustBeAvailable } from './scenario-bar.ts';
import { placeAt } from './scenario-location.ts';
import {
  edit,
  groupsOf,
  isNamed,
  listed,
  offers,
  say,
  type Group,
  type Walk,
} from './scenario-walk.ts';
import { ScenarioError, type SetupAnswer } from './scenario.ts';

type CredentialsAnswer = Extract<SetupAnswer, { kind: 'credentials' }>;
type ScheduleAnswer = Extract<SetupAnswer, { kind: 'schedule' }>;

/** Chooses how each person starts (R22 to R33), with roles (R24) and places for responders (R29, R30). */
export async function setUpPeople(walk: Walk): Promise<void> {
  for (const group of groupsOf(walk, 'setup')) await chooseSetup(walk, group);
  for (const { answer, rowIds } of groupsOf(walk, 'location')) {
    const placed = rowIds.filter((rowId) => hasCredentials(walk, rowId));
    if (placed.length > 0) await placeAt(walk, placed, answer);
  }
  for (const group of groupsOf(walk, 'role')) await giveRole(walk, group);
  await say(walk, { type: 'rows.mark', rowIds: [] });
}

async function chooseSetup(walk: Walk, { answer, rowIds }: Group<SetupAnswer>): Promise<void> {
  mustBeAllowed(walk, answer.kind);
  await say(walk, { type: 'rows.mark', rowIds }, { type: 'setup.choose', option: answer.kind });
  if (answer.kind === 'schedule') await schedule(walk, answer);
  if (answer.kind === 'credentials') await giveCredentials(walk, answer, rowIds);
}

async function schedule(walk: Walk, answer: ScheduleAnswer): Promise<void> {
  const { time, timeZone, occurrence, gap } = answer;
  const date = typeof answer.date === 'number' ? dayIn(walk, answer.date) : answer.date;
  const zone = timeZone === undefined ? {} : { timeZone };
  await edit(walk, { type: 'schedule.set', patch: { date, time, ...zone } });
  if (gap !== undefined && walk.driver.editor()?.state === 'scheduling.gap') {
    await edit(walk, { type: gap === 'before' ? 'schedule.useBefore' : 'schedule.useAfter' });
  }
  if (occurrence !== undefined) await edit(walk, { type: 'schedule.occur', occurrence });
}

// By the back end's own clock; a day more or less at midnight matters to nobody who counts in days.
function dayIn({ driver }: Walk, days: number): string {
  const now = Date.parse(driver.read().offer?.account.serverTime ?? '');
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60_000;

async function giveCredentials(
  walk: Walk,
  answer: CredentialsAnswer,
  rowIds: readonly RowId[],
): Promise<void> {
  if (answer.password === 'generate' || answer.pin === 'generate') {
    await edit(walk, { type: 'credentials.generate', rowIds });
  }
  const password = secretOf(walk, answer.password);
  const pin = secretOf(walk, answer.pin);
  const question = await questionOf(walk, answer.question);
  const patch: CredentialsPatch = {
    isTemporary: answer.isTemporary,
    ...(password === null ? {} : { password, passwordAgain: password }),
    ...(pin === null ? {} : { pin, pinAgain: pin }),
    ...(question === null ? {} : { questionId: question }),
    ...(answer.answer === undefined ? {} : { answer: named(walk, answer.answer) }),
  };
  await edit(walk, { type: 'credentials.set', rowIds, patch });
}

function secretOf(walk: Walk, answer: string): SecretBox | null {
  return answer === 'generate' ? null : named(walk, answer);
}

function named({ options }: Walk, name: string): SecretBox {
  const text = options.secretOf?.(name.slice(1));
  if (text !== undefined) return SecretBox.of(text);
  throw new ScenarioError(`the secret ${name} is not given. Put it into the environment.`);
}

async function questionOf(walk: Walk, wanted: string | undefined) {
  const { questions } = offers(walk);
  const found = questions.find(({ id, text }) => wanted === undefined || isNamed(wanted, id, text));
  if (found !== undefined) return found.id;
  if (wanted === undefined) return null;
  throw new ScenarioError(`the account has no security question “${wanted}”.`);
}

async function giveRole(walk: Walk, { answer, rowIds }: Group<string>): Promise<void> {
  mustBeAvailable(walk, 'editRole');
  await say(walk, { type: 'rows.mark', rowIds }, { type: 'role.open' });
  const role = await listed(walk, ({ roles }) =>
    roles.find(({ id, name }) => isNamed(answer, id, name)),
  );
  if (role === undefined) throw new ScenarioError(`the account has no role “${answer}”.`);
  await edit(walk, { type: 'role.pick', roleId: role.id }, { type: 'role.save' });
  // A role that gives more than the usual one is asked about once.
  if (walk.driver.editor()?.name === 'rolePicker') await edit(walk, { type: 'role.confirm' });
}

function hasCredentials({ driver }: Walk, rowId: RowId): boolean {
  return driver.read().rows.find(({ id }) => id === rowId)?.setup?.kind === 'credentials';
}
