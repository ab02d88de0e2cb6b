import type { WizardHarness } from './wizard-harness.ts';

const HINTS = ['data-1p-ignore', 'data-lpignore', 'data-bwignore'];
const FIELDS = ['text', 'search', 'password', 'number'].map((type) => `input[type="${type}"]`);

/** The fields into which a browser or a password manager might put what the admin himself has. */
export function fillableFields({ element }: WizardHarness): readonly string[] {
  const fields = [...element.renderRoot.querySelectorAll<HTMLInputElement>(FIELDS.join())];
  return fields.filter((field) => !isLeftAlone(field)).map(({ outerHTML }) => outerHTML);
}

function isLeftAlone(field: HTMLInputElement): boolean {
  const { autocomplete } = field;
  const isNotFilled = autocomplete === 'off' || autocomplete === 'new-password';
  return isNotFilled && HINTS.every((hint) => field.hasAttribute(hint));
}
