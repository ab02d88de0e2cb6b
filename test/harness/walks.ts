import { en } from '../../src/messages/en.ts';
import type { IssueCode, IssueParams } from '../../src/domain/issue.ts';
import type { RowField } from '../../src/domain/row-field.ts';
import type { UserKind } from '../../src/domain/user-type.ts';
import { multiSite, people } from './northwind.ts';
import { cellName } from './readings.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** The name of Northwind's user type of this kind. */
export function typeName(kind: UserKind): string {
  return multiSite.userTypes.find((type) => type.kind === kind)?.label ?? kind;
}

/** The first and last name of a person who is in the list from the start. */
export function personName(number: number): string {
  return `Nadia Brandt ${number}`;
}

/** Types a whole person into a row, from cell to cell. */
export async function typePerson(wizard: WizardHarness, row: number): Promise<void> {
  const person = people(row)[row - 1];
  await wizard.fill(cellName(row, 'firstName'), person?.firstName ?? '');
  await wizard.fill(cellName(row, 'lastName'), person?.lastName ?? '');
  await wizard.fill(cellName(row, 'email'), person?.email ?? '');
}

/** Clicks into each cell of a row and types. */
export async function clickPersonIn(wizard: WizardHarness, row: number): Promise<void> {
  const person = people(row)[row - 1];
  for (const field of ['firstName', 'lastName', 'email'] as const) {
    await wizard.clickOn('textbox', cellName(row, field));
    await wizard.type(person?.[field] ?? '');
  }
}

/** How a problem of one cell is told. */
export function problemOf(field: RowField, code: IssueCode, params: IssueParams = {}): string {
  return `${en.roster.fields[field]}: ${en.issues[code](params)}`;
}
