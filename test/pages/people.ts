import type { UserDraft } from '../../src/domain/user-draft.ts';
import { fullName } from '../../src/domain/user-draft.ts';
import { selectAddressed } from '../../src/machines/wizard/wizard-setup.selectors.ts';
import type { Screen } from './page-object.ts';

type Named = readonly [count: number, name: string];

/** The place in the list and the name of the person for whom a window is open. */
export function pickedPerson({ wizard }: Screen): Named {
  const { roster, picking } = wizard.context;
  const index = roster.rows.findIndex(({ id }) => id === picking);
  return [index + 1, nameOf(roster.rows[index])];
}

/** For how many people a choice is, and the name where it is for one. */
export function addressedPeople({ wizard }: Screen): Named {
  const people = selectAddressed(wizard);
  return [people.length, people.length === 1 ? nameOf(people[0]) : ''];
}

function nameOf(row: UserDraft | undefined): string {
  return row === undefined ? '' : fullName(row);
}
