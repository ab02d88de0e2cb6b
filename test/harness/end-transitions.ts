/** Brings everything in an element to the look that it is on its way to; what goes on for ever goes on. */
export function endTransitions({ shadowRoot }: Element): void {
  for (const change of shadowRoot?.getAnimations() ?? []) {
    if (change instanceof CSSTransition) change.finish();
  }
}
