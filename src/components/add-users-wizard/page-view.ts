import type { LateParts } from '../../context/late-parts.ts';
import type { WizardActor } from '../../context/session-context.ts';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';

/** What the page of a run is drawn from, with all that stands over and under it. */
export interface PageView {
  /** The page, also while a prompt stands over it. */
  readonly page: WizardPage;
  readonly session: WizardActor;
  readonly messages: FirstMessages;
  readonly parts: LateParts;
  /** Begins anew with what was entered, after a crash. */
  readonly restart: () => void;
  /** The level of the wizard's title. */
  readonly headingLevel: number;
  /** The element whose tag ends so, the same one each time. */
  readonly part: (name: string, headingLevel: number) => HTMLElement;
}
