import type { CatalogModel } from '../../src/domain/device.ts';
import type { RowId } from '../../src/domain/ids.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { multiSite } from './northwind.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** Picks a phone to buy for each of the first people, where the way to it is not what the test is about. */
export async function buyPhones(wizard: WizardHarness, count: number): Promise<void> {
  const rows = wizard.session()?.getSnapshot().context.roster.rows ?? [];
  for (const [index, { id }] of rows.slice(0, count).entries()) {
    const model = phoneToBuy(index);
    await buyPhone(wizard, id, model.id);
  }
}

/** The model that the person with this index, from 0, gets by `buyPhones`. */
export function phoneToBuy(index: number): CatalogModel {
  const sold = multiSite.catalog.filter(({ availability }) => availability === 'inStock');
  const model = sold[index % 2];
  if (model === undefined) throw new Error('The catalogue is empty. Put models into the seed.');
  return model;
}

/** Picks this model for one person. */
export async function buyPhone(
  wizard: WizardHarness,
  rowId: RowId,
  catalogId: CatalogModel['id'],
): Promise<void> {
  await wizard.send({ type: 'phone.open', rowId });
  const session = wizard.session();
  const picker = session === undefined ? null : selectEditor(session.getSnapshot(), 'devicePicker');
  picker?.send({ type: 'list.show', list: 'catalog' });
  await wizard.settle();
  picker?.send({ type: 'model.pick', catalogId });
  await wizard.settle();
}

/** Goes on to where phones are shipped, with so many people of whom each gets a phone. */
export async function walkToShipping(wizard: WizardHarness, count: number): Promise<void> {
  await buyPhones(wizard, count);
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
}

/** Goes on to the charges, with so many phones that go to the account's own address. */
export async function walkToCharges(wizard: WizardHarness, count: number): Promise<void> {
  await walkToShipping(wizard, count);
  await wizard.send({ type: 'step.next' });
  await wizard.send({ type: 'run.submit' });
  await wizard.settle();
}
