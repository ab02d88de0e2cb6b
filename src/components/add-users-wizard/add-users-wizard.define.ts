import { LateParts, type PartLoaders } from '../../context/late-parts.ts';
import { createPartLoaders } from '../../parts/create-part-loaders.ts';
import { LateLanguages, type LanguageLoaders } from '../../context/late-languages.ts';
import type { Messages } from '../../messages/messages.ts';
import { createLanguageLoaders } from '../../parts/create-language-loaders.ts';
import { defineElement } from '../define-element.ts';
import { takeEarly } from '../ui/early-property.ts';
import { defineRunFooter } from '../run-footer/run-footer.define.ts';
import { definePeopleStep } from '../steps/people-step/people-step.define.ts';
import { AddUsersWizard } from './add-users-wizard.ts';

/**
 * Registers the wizard and what its first step needs; its further parts are registered when they are loaded.
 *
 * A tag that is taken is left to whoever has it, with a warning unless it is this copy of the package.
 *
 * @param tag the wizard's tag, `add-users-wizard` by default; its parts take it as their prefix
 * @param registry where to register, the page's own by default
 * @param loaders how its further parts are loaded; as modules of this package by default
 * @param languages how languages besides English are loaded; as modules of this package by default
 */
export function defineAddUsersWizard(
  tag = 'add-users-wizard',
  registry: CustomElementRegistry = customElements,
  loaders: PartLoaders = createPartLoaders(),
  languages: LanguageLoaders<Messages> = createLanguageLoaders(),
): void {
  const taken = registry.get(tag);
  if (taken !== undefined) {
    if (!(taken.prototype instanceof AddUsersWizard)) console.warn(takenWarning(tag));
    return;
  }
  class Wizard extends AddUsersWizard {
    readonly #made = new Map<string, HTMLElement>();

    constructor() {
      super();
      takeEarly(this, 'plan');
    }

    // Made by name, so that the parts follow whatever tag the host has chosen for the wizard.
    protected override readonly partElement = (name: string, headingLevel: number): HTMLElement => {
      const part =
        this.#made.get(name) ??
        document.createElement(`${tag}-${name}`, { customElementRegistry: registry });
      this.#made.set(name, part);
      return Object.assign(part, { headingLevel });
    };

    protected override createParts(): LateParts {
      return new LateParts(this, loaders, (part) => part.define(tag, registry));
    }

    protected override createLanguages(): LateLanguages<Messages> {
      return new LateLanguages(this, languages);
    }
  }
  definePeopleStep(`${tag}-people-step`, registry);
  defineRunFooter(`${tag}-footer`, registry);
  defineElement(tag, Wizard, registry);
}

function takenWarning(tag: string): string {
  return `<${tag}> is taken, by another copy of add-users-wizard or another element, and stays as it is. Load one copy, or call defineAddUsersWizard() with another tag.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard': AddUsersWizard;
  }
}
