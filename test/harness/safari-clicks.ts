import { later } from './clean-ups.ts';

// What has a tab index of its own takes the focus there, too.
const UNFOCUSED = ':is(button, a, summary, [type="checkbox"], [type="radio"]):not([tabindex])';

/** Until the test is over, a press gives no button the focus and takes it from whoever had it, as Safari does on a Mac. */
export function clickLikeSafari(): void {
  const listening = new AbortController();
  const press = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.closest(UNFOCUSED) === null) return;
    event.preventDefault();
    focusedDeep()?.blur();
  };
  document.addEventListener('mousedown', press, { capture: true, signal: listening.signal });
  later(() => listening.abort());
}

function focusedDeep(root: DocumentOrShadowRoot = document): HTMLElement | null {
  const { activeElement } = root;
  if (activeElement?.shadowRoot) return focusedDeep(activeElement.shadowRoot);
  return activeElement instanceof HTMLElement ? activeElement : null;
}
