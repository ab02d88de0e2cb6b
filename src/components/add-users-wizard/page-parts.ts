import type { PartName } from '../../context/late-parts.ts';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';

/** The part of the tag that follows the wizard's own, for each page that is an element. */
export const PAGE_TAGS: Readonly<Partial<Record<WizardPage, string>>> = {
  people: 'people-step',
  phone: 'people-step',
  number: 'people-step',
  shipping: 'shipping-step',
  setup: 'setup-step',
  role: 'setup-step',
  missingAddress: 'setup-step',
  confirm: 'confirm-step',
  outcome: 'outcome-step',
};

/** With which part the element of a page comes; the others are there from the start. */
const PAGE_PARTS: Readonly<Partial<Record<WizardPage, PartName>>> = {
  shipping: 'shipping',
  setup: 'setup',
  role: 'setup',
  missingAddress: 'setup',
  confirm: 'ending',
  outcome: 'ending',
};

/** Pages over which a window stands that comes with a part of its own. */
const WINDOWS: ReadonlySet<WizardPage> = new Set(['phone', 'number']);

/** Questions that stand over whatever page a person is on. */
export const PROMPTS: ReadonlySet<WizardPage> = new Set(['leaving', 'signedOut']);

export function hasWindow(page: WizardPage): boolean {
  return WINDOWS.has(page);
}

/** The part without which the page, or the window over it, can't be shown; null when it needs none. */
export function partOf(page: WizardPage): PartName | null {
  return PAGE_PARTS[page] ?? (hasWindow(page) ? 'pickers' : null);
}
