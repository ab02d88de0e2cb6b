import { nameOf, roleOf } from './accessible-name.ts';
import { controlsIn } from './controls.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** The height of every control and how its words are set, by its name. */
export function sizesOf({ element }: WizardHarness): Readonly<Record<string, string>> {
  const controls = controlsIn(element.renderRoot).filter(
    (control) => roleOf(control) !== 'heading',
  );
  return Object.fromEntries(controls.map((control) => [nameOf(control), lookOf(control)]));
}

function lookOf(control: HTMLElement): string {
  const { fontSize, letterSpacing, wordSpacing, textTransform, textIndent, fontFamily } =
    getComputedStyle(control);
  const height = Math.round(control.getBoundingClientRect().height);
  const words = [fontSize, letterSpacing, wordSpacing, textTransform, textIndent, fontFamily];
  return [`${height}px`, ...words].join(' ');
}
