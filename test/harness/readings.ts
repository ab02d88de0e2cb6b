import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { en } from '../../src/messages/en.ts';
import type { RowField } from '../../src/domain/row-field.ts';
import { descriptionOf, nameOf, roleOf, tidy } from './accessible-name.ts';
import { controlsIn, findControl, hasControl, type Control } from './controls.ts';

/** The name that a cell of the roster has; rows count from 1. */
export function cellName(row: number, field: RowField): string {
  return en.roster.cell(row, en.roster.fields[field]);
}

/** What the focus stands on inside the wizard; null when it is outside. */
export function focusedIn(wizard: AddUsersWizard): Element | null {
  return wizard.shadowRoot?.activeElement ?? null;
}

/** What a person can read in the wizard. */
export function readingsOf(wizard: AddUsersWizard) {
  const root = wizard.renderRoot;
  const find = (role: string, name: string): Control => findControl(root, role, name);
  const cell = (row: number, field: RowField): Control =>
    find(
      field === 'siteId' || field === 'costCenterId' ? 'combobox' : 'textbox',
      cellName(row, field),
    );
  const all = (role: string): readonly Control[] =>
    controlsIn(root).filter((control) => roleOf(control) === role);
  return {
    find,
    cell,
    has: (role: string, name: string): boolean => hasControl(root, role, name),
    isChecked: (role: string, name: string): boolean => find(role, name).checked === true,
    isDisabled: (role: string, name: string): boolean => find(role, name).matches(':disabled'),
    description: (role: string, name: string): string => descriptionOf(find(role, name)),
    names: (role: string): readonly string[] => all(role).map(nameOf),
    /** The page's heading, without the step that is only spoken. */
    heading: (): string => ownWords(all('heading').at(-1)),
    /** What the list of steps says of each, in its order. */
    steps: (): readonly string[] =>
      [...root.querySelectorAll('.steps .name')].map(({ textContent }) => tidy(textContent)),
    level: (): string | null => all('heading').at(-1)?.ariaLevel ?? null,
    value: (row: number, field: RowField): string => cell(row, field).value ?? '',
    /** The values that the list of a cell holds. */
    choices: (row: number, field: 'siteId' | 'costCenterId'): readonly string[] =>
      [...cell(row, field).querySelectorAll('option')].map(({ value }) => value),
    /** How many people the roster holds. */
    rows: (): number => all('button').filter((button) => isRemoval(nameOf(button))).length,
    columns: (): readonly string[] =>
      [...root.querySelectorAll('thead th')].map((head) => tidy(head.textContent)),
    /** What stands against one person, by cell. */
    problems: (row: number): readonly string[] =>
      controlsIn(root)
        .filter((control) => nameOf(control).startsWith(en.roster.cell(row, '')))
        .filter((control) => control.matches('[aria-invalid="true"], [data-problem]'))
        .map(descriptionOf),
    /** What is said to everybody, beside the controls. */
    says: (words: string): boolean => tidy(root.textContent ?? '').includes(tidy(words)),
    /** The tags of the elements that the wizard is made of, each once. */
    parts: (): readonly string[] =>
      [...new Set([...root.querySelectorAll('*')].map((part) => part.localName))].filter((tag) =>
        tag.includes('-'),
      ),
    focused: (): string => {
      const focused = focusedIn(wizard);
      if (focused === null) return 'outside';
      return roleOf(focused) === 'heading' ? ownWords(focused) : nameOf(focused);
    },
    /** One line a person: who, and what became of account and notification. */
    outcome: (): readonly (readonly string[])[] =>
      [...root.querySelectorAll('tbody tr:has(th)')].map((row) =>
        [...row.querySelectorAll('th > bdi, .chip')].map((part) => tidy(part.textContent)),
      ),
    /** Under which words the people of an outcome stand, and how many under each. */
    outcomeGroups: (): readonly (readonly [string, number])[] =>
      [...root.querySelectorAll('tbody[aria-labelledby]')].map((group) => [
        tidy(root.querySelector(`#${group.getAttribute('aria-labelledby')}`)?.textContent ?? ''),
        group.querySelectorAll('tr:has(th)').length,
      ]),
  };
}

function isRemoval(name: string): boolean {
  const row = Number(/\d+/.exec(name)?.[0]);
  return name === en.roster.remove(row);
}

function ownWords(element: Element | undefined): string {
  const own = [...(element?.childNodes ?? [])].filter(
    (node) => node instanceof Text || (node instanceof Element && node.localName === 'bdi'),
  );
  return tidy(own.map(({ textContent }) => textContent).join(''));
}
