/**
 * Keeps what is typed from the host's page, where a listener for its own fields would take it for theirs.
 *
 * What comes out of a slot is the host's own, and goes on.
 */
export function keepInside(event: Event): void {
  const { target, currentTarget } = event;
  const isNode = target instanceof Node && currentTarget instanceof Node;
  if (isNode && currentTarget.contains(target)) event.stopPropagation();
}

/** Keeps Escape while it closes a window or a menu here: the host's own window, which may hear it, stays open. */
export function keepEscape(event: KeyboardEvent, root: ParentNode): void {
  if (event.key !== 'Escape') return;
  if (root.querySelector('dialog[open], :popover-open') !== null) event.stopPropagation();
}
