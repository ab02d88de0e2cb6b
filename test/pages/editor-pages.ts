import type { AnyEventObject, AnyMachineSnapshot } from 'xstate';
import type { WizardHarness } from '../harness/wizard-harness.ts';
import { numberPages } from './number-pages.ts';
import type { PageObject, Screen } from './page-object.ts';
import { phonePages } from './phone-pages.ts';
import { addressPages, locationPages } from './place-pages.ts';
import { rolePages } from './role-pages.ts';
import { setupPages } from './setup-pages.ts';
import { shippingPages } from './shipping-pages.ts';

/** The pages of everything that the wizard opens, by the names that the `meta` of a state has. */
export const editorPages: Readonly<Partial<Record<string, PageObject>>> = {
  ...phonePages,
  ...numberPages,
  ...rolePages,
  ...locationPages,
  ...addressPages,
  ...shippingPages,
  ...setupPages,
};

/** The page on which a machine is. */
export function pageOf(snapshot: AnyMachineSnapshot): PageObject {
  const metas: readonly { readonly page?: string }[] = Object.values(snapshot.getMeta());
  const name = metas.findLast((meta) => meta.page !== undefined)?.page ?? '';
  const page = editorPages[name];
  if (page === undefined) throw new Error(`There is no page object for "${name}".`);
  return page;
}

/** Does on the page of a machine what an event says; tells whether there was a way to do it. */
export async function actOnPage(
  wizard: WizardHarness,
  snapshot: AnyMachineSnapshot,
  event: AnyEventObject,
): Promise<boolean> {
  const act = pageOf(snapshot).acts[event.type];
  return act !== undefined && act(screenOf(wizard, snapshot), event);
}

/** Whether a person sees the page of a machine. */
export function isPageOpen(wizard: WizardHarness, snapshot: AnyMachineSnapshot): boolean {
  return pageOf(snapshot).isOpen(screenOf(wizard, snapshot));
}

// What lies under a window can't be reached.
function screenOf(wizard: WizardHarness, snapshot: AnyMachineSnapshot): Screen {
  const { renderRoot } = wizard.element;
  const windows = [...renderRoot.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  return { root: windows.at(-1) ?? renderRoot, snapshot, rendered: wizard.rendered };
}
