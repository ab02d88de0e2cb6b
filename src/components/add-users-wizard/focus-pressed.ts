/**
 * Gives a button that is pressed the focus, as it has in every browser but Safari.
 *
 * A window that it opens would not know else whom to give the focus back to.
 */
export function focusPressed({ target }: Event, root: ShadowRoot): void {
  if (root.activeElement !== null || !(target instanceof Element)) return;
  if (root.contains(target)) target.closest('button')?.focus();
}
