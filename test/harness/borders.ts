import { nameOf } from './accessible-name.ts';
import { controlsIn, type Control } from './controls.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** The controls whose place can't be seen once all surfaces have one colour. */
export function borderless({ element }: WizardHarness): readonly string[] {
  return controlsIn(element.renderRoot)
    .filter((control) => control.matches('button, input, select') && !isFramed(control))
    .map(nameOf);
}

// A field without a border of its own may fill a cell that has one; the browser draws radios and boxes itself.
function isFramed(control: Control): boolean {
  const frames = [control, control.closest('td')].filter((frame) => frame !== null);
  return control.matches('[type="radio"], [type="checkbox"]') || frames.some(hasBorder);
}

function hasBorder(element: Element): boolean {
  const style = getComputedStyle(element);
  return ['top', 'right', 'bottom', 'left'].some(
    (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
  );
}
