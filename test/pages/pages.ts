import type { AnyMachineSnapshot } from 'xstate';
import { numberPages } from './number-pages.ts';
import type { PageObject } from './page-object.ts';
import { phonePages } from './phone-pages.ts';
import { addressPages, locationPages } from './place-pages.ts';
import { rolePages } from './role-pages.ts';
import { setupPages } from './setup-pages.ts';
import { shippingPages } from './shipping-pages.ts';

type Pages = Readonly<Partial<Record<string, PageObject>>>;

/** The pages of everything that the wizard opens, by the names that the `meta` of a state has. */
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
  const metas: readonly { readonly page?: string }[] = Object.values(snapshot.getMeta());
  const name = metas.findLast((meta) => meta.page !== undefined)?.page ?? '';
  const page = editorPages[name];
  if (page === undefined) throw new Error(`There is no page object for "${name}".`);
  return page;
}
