import { giveUpEditor, type LateParts, type PartName } from '../../context/late-parts.ts';
import type { WizardActor } from '../../context/session-context.ts';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';

/** The part of the tag that follows the wizard's own, for each page that is an element. */
export const PAGE_TAGS: Readonly<Partial<Record<WizardPage, string>>> = {
  people: 'people-step',
  paste: 'people-step',
  phone: 'people-step',
  number: 'people-step',
  shipping: 'shipping-step',
  setup: 'setup-step',
  role: 'setup-step',
  missingAddress: 'setup-step',
  confirm: 'confirm-step',
  outcome: 'outcome-step',
};

/** The same of the foot of a page that has one of its own. */
export const FEET: Readonly<Partial<Record<WizardPage, string>>> = {
  confirm: 'confirm-moves',
  outcome: 'outcome-moves',
};

/** With which part the element of a page comes; the others are there from the start. */
const PAGE_PARTS: Readonly<Partial<Record<WizardPage, PartName>>> = {
  shipping: 'shipping',
  setup: 'setup',
  role: 'setup',
  missingAddress: 'setup',
  // Its words are there; the machine that hands people over is not.
  submitting: 'setup',
  confirm: 'ending',
  outcome: 'ending',
};

/** A window over a page that comes with a part of its own. */
export interface LateWindow {
  /** The part of its tag that follows the wizard's own. */
  readonly tag: string;
  readonly part: PartName;
  /** What it is called for as long as it is not there. */
  title(messages: FirstMessages): string;
  /** Closes it for somebody who does not want to wait for it. */
  close(session: WizardActor): void;
}

const picker = { tag: 'picker-window', part: 'pickers', close: giveUpEditor } as const;

const WINDOWS: Readonly<Partial<Record<WizardPage, LateWindow>>> = {
  paste: {
    tag: 'paste-window',
    part: 'paste',
    title: ({ roster }) => roster.list,
    close: (session) => session.send({ type: 'paste.close' }),
  },
  phone: { ...picker, title: ({ phones }) => phones.field },
  number: { ...picker, title: ({ numbers }) => numbers.field },
};

/** Questions that stand over whatever page a person is on. */
export const PROMPTS: ReadonlySet<WizardPage | undefined> = new Set(['leaving', 'signedOut']);

/** The window over the page; null where there is none. */
export function windowOver(page: WizardPage): LateWindow | null {
  return WINDOWS[page] ?? null;
}

/** The part that the page itself needs and does not have; null when it is all there. */
export function missingPartOf(page: WizardPage, parts: LateParts): PartName | null {
  const part = PAGE_PARTS[page];
  return part === undefined || parts.isThere(part) ? null : part;
}

/** Loads the part without which the page, or the window over it, can't be shown; after a failure a person asks for it again. */
export function loadPartOf(page: WizardPage, parts: LateParts): void {
  const part = PAGE_PARTS[page] ?? WINDOWS[page]?.part;
  if (part !== undefined && !parts.isThere(part) && !parts.hasFailed(part)) void parts.load(part);
}
