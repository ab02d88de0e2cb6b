import type { LitElement } from 'lit';
import type { WizardSnapshot } from '../../machines/wizard/wizard.selectors.ts';
import { focusOn } from './guide.ts';

/** Where a person is in the run, and what is missing there. */
export interface PagePlace {
  /** Differs from place to place; undefined before there is a run. */
  readonly place: string | undefined;
  /** What the page lacks, and why; undefined when it is all there. */
  readonly lack: string | undefined;
}

/** Takes the focus along when a page gives way to another one, or comes after it was missing. */
export class PageFocus {
  readonly #wizard: LitElement;
  #last: PagePlace | undefined;
  #isOwed = false;

  constructor(wizard: LitElement) {
    this.#wizard = wizard;
  }

  /** Another run begins where it begins: nobody who is elsewhere in the page is taken to it. */
  begin(): void {
    this.#last = undefined;
  }

  /**
   * Before a rendering: the control that was pressed goes with its page, and whoever was inside is taken along.
   *
   * True when a person is about to come to another place.
   */
  leave(next: PagePlace): boolean {
    const place = this.#last?.place;
    const isElsewhere = next.place !== place;
    if (!isElsewhere && next.lack === this.#last?.lack) return false;
    const isInside = this.#wizard.matches(':focus-within');
    const isSeen = isElsewhere && place !== undefined && place !== 'loading';
    this.#isOwed ||= isInside || (isSeen && this.#isNobodyElsewhere());
    return isElsewhere;
  }

  // Whoever does something else in the page, while the back end is at work, is left there.
  #isNobodyElsewhere(): boolean {
    const { activeElement, body } = this.#wizard.ownerDocument;
    const root = this.#wizard.getRootNode();
    const beside = root instanceof ShadowRoot ? root.activeElement : activeElement;
    return activeElement === null || activeElement === body || beside === this.#wizard;
  }

  /** After a rendering; true when a person has come to another place. */
  arrive(here: PagePlace, snapshot: WizardSnapshot): boolean {
    const isElsewhere = here.place !== this.#last?.place;
    const isOther = isElsewhere || here.lack !== this.#last?.lack;
    this.#last = here;
    if (isOther && this.#isOwed && isArrival(snapshot)) {
      this.#isOwed = false;
      void focusOn(this.#wizard, { kind: 'heading' });
    }
    return isElsewhere;
  }
}

// The states inside a page keep the focus; who arrives at the page meets them together.
function isArrival(snapshot: WizardSnapshot): boolean {
  return Object.values(snapshot.getMeta()).some((meta) => meta?.focus === 'heading');
}
