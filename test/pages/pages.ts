import type { AnyMachineSnapshot } from 'xstate';
import { numberPages } from './number-pages.ts';
import type { PageObject } from './page-object.ts';
import { peoplePages } from './people-pages.ts';
import { phonePages } from './phone-pages.ts';
import { addressPages, locationPages } from './place-pages.ts';
import { rolePages } from './role-pages.ts';
import { runPages } from './run-pages.ts';
import { setupPages } from './setup-pages.ts';
import { shippingPages } from './shipping-pages.ts';
import { stepPages } from './step-pages.ts';

type Pages = Readonly<Partial<Record<string, PageObject>>>;

/** The pages of the wizard itself, by the names that the `meta` of a state has. */
export const wizardPages: Pages = { ...runPages, ...peoplePages, ...stepPages };

/** The pages of everything that the wizard opens, by the same. */
export const editorPages: Pages = {
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
  const pages = snapshot.machine.id === 'wizard' ? wizardPages : editorPages;
  const metas: readonly { readonly page?: string }[] = Object.values(snapshot.getMeta());
  const name = metas.findLast((meta) => meta.page !== undefined)?.page ?? '';
  const page = pages[name];
  if (page === undefined) throw new Error(`There is no page object for "${name}".`);
  return page;
}
