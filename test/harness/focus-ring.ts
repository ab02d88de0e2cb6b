import { focusedIn } from './readings.ts';
import type { WizardHarness } from './wizard-harness.ts';

const THICK_ENOUGH = 2;

/** Whether a ring is drawn around what has the focus, or around the label that belongs to it. */
export function focusIsShown({ element }: WizardHarness): boolean {
  const focused = focusedIn(element);
  return [focused, focused?.closest('label') ?? null].some(
    (part) => part !== null && hasRing(getComputedStyle(part)),
  );
}

function hasRing({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean {
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= THICK_ENOUGH;
}
