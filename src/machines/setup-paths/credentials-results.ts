import {
  blankCredentials,
  type CredentialsDraft,
  type CredentialsPatch,
} from '../../domain/credentials.ts';
import type { DrawnSecrets } from '../../domain/drawn-secrets.ts';
import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import type { RowId } from '../../domain/ids.ts';
import { fullName } from '../../domain/user-draft.ts';
import type {
  EmergencyLocationDraft,
  EmergencyLocationPickerInput,
} from '../pickers/emergency-location-picker.types.ts';
import type { AssignCredentialsContext } from './assign-credentials.types.ts';
import { resultOf } from './path-results.ts';
import type {
  LocationDrafts,
  PathPerson,
  SetupPathContext,
  SetupResult,
} from './setup-path.types.ts';

/** The people for whom something was asked, as they are now. */
export function addressedPeople({
  people,
  results,
  addressed,
}: Pick<AssignCredentialsContext, 'people' | 'results' | 'addressed'>): readonly PathPerson[] {
  return peopleNow({ people, results }).filter(({ id }) => addressed.includes(id));
}

/** The results with other credentials for these people. */
export function patchCredentials(
  context: AssignCredentialsContext,
  rowIds: readonly RowId[],
  patch: CredentialsPatch,
): readonly SetupResult[] {
  return changeResults(context, (result) =>
    rowIds.includes(result.rowId)
      ? { ...result, setup: { ...credentialsIn(result), ...patch } }
      : result,
  );
}

/** The results with a first question for whoever has none: which one does not matter, the answer counts (R28). */
export function proposeQuestion(
  context: AssignCredentialsContext,
  questionId: CredentialsDraft['questionId'],
): readonly SetupResult[] {
  return changeResults(context, (result) => {
    const credentials = credentialsIn(result);
    return questionId === null || credentials.questionId !== null
      ? result
      : { ...result, setup: { ...credentials, questionId } };
  });
}

/** The results with what was drawn, and its repetition: nobody has to type it twice. */
export function applyDrawn(
  context: AssignCredentialsContext,
  drawn: readonly DrawnSecrets[],
): readonly SetupResult[] {
  return changeResults(context, (result) => {
    const found = drawn.find(({ rowId }) => rowId === result.rowId);
    return found === undefined
      ? result
      : { ...result, setup: { ...credentialsIn(result), ...patchOf(found) } };
  });
}

/** The results with this location for the people who were addressed. */
export function applyLocation(
  context: AssignCredentialsContext,
  emergencyLocation: EmergencyLocation | null,
): readonly SetupResult[] {
  return changeResults(context, (result) =>
    context.addressed.includes(result.rowId) ? { ...result, emergencyLocation } : result,
  );
}

/** The drafts with one that was begun for the people who were addressed; null where it came to something. */
export function keepDraft(
  context: AssignCredentialsContext,
  draft: EmergencyLocationDraft | null,
): LocationDrafts {
  return { ...context.locationDrafts, [draftKey(context)]: draft };
}

// Other names and sites suggest another location.
function draftKey(context: AssignCredentialsContext): string {
  return JSON.stringify(
    addressedPeople(context).map((person) => [person.id, person.siteId, fullName(person)]),
  );
}

/** What the location picker is opened with: what the people have in common. */
export function locationPickerInput(
  context: AssignCredentialsContext,
): EmergencyLocationPickerInput {
  const { runId, sites, rules } = context;
  const people = addressedPeople(context);
  const [first, ...others] = people;
  const siteId = common(
    people.map((person) => person.siteId),
    (id) => id,
  );
  return {
    runId,
    siteId,
    sites: sites.map(({ id, name }) => ({ id, name })),
    multiSite: rules.account.multiSite,
    country: sites.find(({ id }) => id === siteId)?.country ?? rules.account.country,
    capabilities: rules.account.capabilities,
    suggestedName: first !== undefined && others.length === 0 ? fullName(first) : '',
    location: common(
      people.map((person) => person.emergencyLocation),
      (location) => location?.id,
    ),
    draft: context.locationDrafts[draftKey(context)] ?? null,
  };
}

function peopleNow({
  people,
  results,
}: Pick<SetupPathContext, 'people' | 'results'>): readonly PathPerson[] {
  return people.map((person) => {
    const result = results.find(({ rowId }) => rowId === person.id);
    return result === undefined
      ? person
      : { ...person, setup: result.setup, emergencyLocation: result.emergencyLocation };
  });
}

// Whoever is not changed keeps his result, so that what is shown of him need not be shown anew.
function changeResults(
  { people, results, rules }: SetupPathContext,
  change: (result: SetupResult) => SetupResult,
): readonly SetupResult[] {
  return results.map((result) => {
    const changed = change(result);
    const person = people.find(({ id }) => id === result.rowId);
    if (changed === result || person === undefined) return result;
    const { emergencyLocation, setup } = changed;
    return resultOf({ ...person, emergencyLocation }, setup, rules);
  });
}

function credentialsIn({ setup }: SetupResult): CredentialsDraft {
  return setup.kind === 'credentials' ? setup : blankCredentials;
}

function patchOf({ password, pin }: DrawnSecrets): CredentialsPatch {
  return {
    ...(password === null ? {} : { password, passwordAgain: password }),
    ...(pin === null ? {} : { pin, pinAgain: pin }),
  };
}

/** What all have in common; null where they differ. */
function common<Value>(
  values: readonly (Value | null)[],
  keyOf: (value: Value | null) => unknown,
): Value | null {
  const [first = null, ...others] = values;
  return others.every((other) => keyOf(other) === keyOf(first)) ? first : null;
}
