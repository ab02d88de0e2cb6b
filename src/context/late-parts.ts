import type { ReactiveControllerHost } from 'lit';
import type { readClipboard } from '../domain/read-clipboard.ts';
import { giveUpEvent } from '../machines/late-logic.ts';
import { Late } from '../machines/late.ts';
import type { createPickerLogics } from '../machines/pickers/picker-logics.ts';
import type { createShippingLogics } from '../machines/pickers/shipping-logics.ts';
import type { createSetupLogics } from '../machines/setup-paths/setup-logics.ts';
import type { WizardActor } from './session-context.ts';
import { whenIdle } from './when-idle.ts';

/** What comes along with a part of the wizard: its elements, and their words in English. */
export interface LatePart {
  readonly words: object;
  /** Registers them under tags that begin with the wizard's own. */
  define(prefix: string, registry: CustomElementRegistry): void;
}

/** How each part is loaded; a part whose elements show a machine brings that machine along. */
export interface PartLoaders {
  readonly paste: () => Promise<LatePart & { readonly readClipboard: typeof readClipboard }>;
  readonly pickers: () => Promise<LatePart & { readonly createLogics: typeof createPickerLogics }>;
  readonly shipping: () => Promise<
    LatePart & { readonly createLogics: typeof createShippingLogics }
  >;
  readonly setup: () => Promise<LatePart & { readonly createLogics: typeof createSetupLogics }>;
  readonly ending: () => Promise<LatePart>;
}

export type PartName = keyof PartLoaders;

/** In the order in which a run comes to need them. */
export const partNames: readonly PartName[] = ['paste', 'setup', 'pickers', 'ending', 'shipping'];

/** The parts of one wizard that are loaded when they are needed, and what has become of each. */
export class LateParts {
  readonly #host: ReactiveControllerHost;
  readonly #late;
  readonly #failed = new Set<PartName>();
  #isFetching = false;

  /** @param define called with each part when it is there, before anybody learns of it */
  constructor(
    host: ReactiveControllerHost,
    loaders: PartLoaders,
    define: (part: LatePart) => void,
  ) {
    this.#host = host;
    const late = <Part extends LatePart>(load: () => Promise<Part>): Late<Part> =>
      new Late(async () => {
        const part = await load();
        define(part);
        return part;
      });
    this.#late = {
      paste: late(loaders.paste),
      pickers: late(loaders.pickers),
      shipping: late(loaders.shipping),
      setup: late(loaders.setup),
      ending: late(loaders.ending),
    };
  }

  /** What makes the machines of the parts, as soon as they are there. */
  get machines() {
    return this.#late;
  }

  /** What reads a clipboard, loaded if need be; null when that failed. */
  async clipboardReader(): Promise<typeof readClipboard | null> {
    await this.load('paste');
    return this.#late.paste.value?.readClipboard ?? null;
  }

  /** The words of the parts that are there. */
  get words(): readonly object[] {
    return Object.values(this.#late).flatMap(({ value }) => value?.words ?? []);
  }

  isThere(name: PartName): boolean {
    return this.#late[name].value !== undefined;
  }

  /** Whether the last attempt failed, and none is under way. */
  hasFailed(name: PartName): boolean {
    return this.#failed.has(name);
  }

  /** Loads a part unless it is there or on its way; the host renders when it is known how that went. */
  async load(name: PartName): Promise<void> {
    if (this.#failed.delete(name)) this.#host.requestUpdate();
    try {
      await this.#late[name].load();
    } catch {
      // Why does not matter to a person: it is shown that it is missing, and can be tried again.
      this.#failed.add(name);
    }
    this.#host.requestUpdate();
  }

  /** Loads everything, one part after the other, as soon as the browser has nothing else to do; once. */
  loadWhenIdle(): void {
    if (this.#isFetching) return;
    this.#isFetching = true;
    whenIdle(() => void this.#loadAll());
  }

  async #loadAll(): Promise<void> {
    for (const name of partNames) {
      // A failure is only shown to who needs the part; then it is tried anew.
      await this.#late[name].load().catch(() => null);
    }
  }
}

/** Closes an editor that waits for a part which does not come. */
export function giveUpEditor(session: WizardActor | undefined): void {
  const editor: { send(event: typeof giveUpEvent): void } | undefined =
    session?.getSnapshot().children['editor'];
  editor?.send(giveUpEvent);
}
