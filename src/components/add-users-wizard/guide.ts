import type { FocusTarget } from '../../machines/wizard/wizard.types.ts';

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
      return root.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]');
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
