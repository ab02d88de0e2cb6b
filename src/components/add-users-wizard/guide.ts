import { LitElement } from 'lit';
import type { FocusTarget } from '../../machines/wizard/wizard.types.ts';

const PROBLEM = '[aria-invalid="true"], [data-problem]';

/** Takes the focus to something in the wizard, as soon as it is on screen. */
export async function focusOn(wizard: LitElement, target: FocusTarget): Promise<void> {
  // The guidance comes before the observers that render what it points to.
  await Promise.resolve();
  await wizard.updateComplete;
  const page = wizard.renderRoot.querySelector('.page')?.firstElementChild;
  if (page instanceof LitElement) await page.updateComplete;
  // Who was led to something on a page that he has just come to is not taken to its heading.
  if (target.kind === 'heading' && wizard.renderRoot.querySelector('.page :focus')) return;
  findFocusTarget(wizard.renderRoot, target)?.focus();
}

/**
 * Finds what the focus is to go to.
 *
 * @param root the wizard's root: every control, label and problem stands in it
 */
export function findFocusTarget(root: ParentNode, target: FocusTarget): HTMLElement | null {
  switch (target.kind) {
    case 'heading':
      return root.querySelector<HTMLElement>('[data-focus="heading"]');
    case 'problem':
      // What is wrong in the panel that is open stands before whose it is.
      return (
        root.querySelector<HTMLElement>(`.panel :is(${PROBLEM})`) ??
        root.querySelector<HTMLElement>(PROBLEM)
      );
    case 'add':
      return root.querySelector<HTMLElement>('[data-focus="add"]');
    case 'row':
      return (
        findByRow(root, target.rowId, 'data-action', 'remove') ??
        findByRow(root, target.rowId, 'data-action', 'mark')
      );
    case 'cell':
      return findByRow(root, target.rowId, 'data-field', target.field);
  }
}

function findByRow(
  root: ParentNode,
  rowId: string,
  attribute: string,
  value: string,
): HTMLElement | null {
  const controls = root.querySelectorAll<HTMLElement>(`[${attribute}="${value}"]`);
  return [...controls].find((control) => control.dataset['row'] === rowId) ?? null;
}
