import type { ReactiveControllerHost } from 'lit';
import type { LateParts } from '../../context/late-parts.ts';
import { isShallowEqual, SelectController } from '../../context/select-controller.ts';
import type { WizardActor } from '../../context/session-context.ts';
import {
  selectPage,
  selectPlace,
  selectSteps,
  type WizardStep,
} from '../../machines/wizard/wizard.selectors.ts';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';
import type { PagePlace } from './page-focus.ts';
import { missingPartOf, PROMPTS } from './page-parts.ts';

/** Which page a wizard shows, and which steps there are; it is rendered again when those become others. */
export class CurrentPage {
  readonly #page: SelectController<readonly [WizardPage, ...WizardStep[]]>;
  readonly #place: SelectController<string>;
  #below: WizardPage = 'people';

  constructor(host: ReactiveControllerHost, getActor: () => WizardActor | undefined) {
    this.#page = new SelectController(
      host,
      getActor,
      (snapshot) => [selectPage(snapshot), ...selectSteps(snapshot)] as const,
      isShallowEqual,
    );
    this.#place = new SelectController(host, getActor, selectPlace);
  }

  /** The page, or the prompt over it; undefined before there is a run. */
  get top(): WizardPage | undefined {
    return this.#page.value?.[0];
  }

  /** The page, also while a prompt stands over it; that of the first step before there is a run. */
  get below(): WizardPage {
    const { top } = this;
    if (top !== undefined && !PROMPTS.has(top)) this.#below = top;
    return this.#below;
  }

  /** Where a person is, and what is missing there; null under a prompt, which is nowhere else. */
  place(parts: LateParts): PagePlace | null {
    if (PROMPTS.has(this.top)) return null;
    const part = missingPartOf(this.below, parts);
    const lack = part === null ? undefined : `${part} ${parts.hasFailed(part)}`;
    return { place: this.#place.value, lack };
  }
}
