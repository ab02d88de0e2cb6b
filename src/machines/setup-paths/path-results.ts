import {
  initialSetup,
  setupIssues,
  type SetupDraft,
  type SetupOption,
} from '../../domain/setup.ts';
import type { PathPerson, SetupPathInput, SetupResult } from './setup-path.types.ts';

/** The results of a path as it opens: who has started on it keeps what he has. */
export function openingResults(
  option: SetupOption,
  { people, rules }: SetupPathInput,
): readonly SetupResult[] {
  return people.map((person) =>
    resultOf(
      person,
      person.setup?.kind === option ? person.setup : initialSetup(option, rules),
      rules,
    ),
  );
}

/** One person's result, judged anew. */
export function resultOf(
  person: PathPerson,
  setup: SetupDraft,
  rules: SetupPathInput['rules'],
): SetupResult {
  const { id: rowId, emergencyLocation } = person;
  return { rowId, setup, emergencyLocation, issues: setupIssues({ ...person, setup }, rules) };
}

/** Whether everybody can be submitted as he is. */
export function isComplete({ results }: { readonly results: readonly SetupResult[] }): boolean {
  return results.every(({ issues }) => issues.length === 0);
}
