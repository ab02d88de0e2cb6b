import type { RowId } from '../../src/domain/ids.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { mountWizard, type WizardHarness } from './wizard-harness.ts';

/** A wizard that was told these things one after the other. */
export async function after(events: readonly WizardEvent[], people = 0): Promise<WizardHarness> {
  return tell(await mountWizard(people > 0 ? { people } : {}), events);
}

/** Tells a wizard things one after the other, each when all has come of the one before. */
export async function tell(
  wizard: WizardHarness,
  events: readonly WizardEvent[],
): Promise<WizardHarness> {
  for (const event of events) {
    await wizard.send(event);
    await wizard.settle();
  }
  return wizard;
}

/** The id of the row in a place, from 0. */
export function rowAt(wizard: WizardHarness, index: number): RowId {
  const row = wizard.session()?.getSnapshot().context.roster.rows[index];
  if (row === undefined)
    throw new Error(`The list has no row ${index + 1}. Add more people first.`);
  return row.id;
}
