import type { RowRepair } from '../../domain/repairs.ts';
import { removeRow } from '../../domain/roster.ts';
import { changeRow } from './wizard-edits.ts';
import type { WizardContext } from './wizard.types.ts';

/** Mends the problems of some rows; a row that is gone meanwhile stays gone. */
export function repairRows(
  context: WizardContext,
  { repairs }: { readonly repairs: readonly RowRepair[] },
): Partial<WizardContext> {
  return repairs.reduce<WizardContext>(
    (mended, repair) => ({ ...mended, ...repairRow(mended, repair) }),
    context,
  );
}

function repairRow(context: WizardContext, { rowId, repair }: RowRepair): Partial<WizardContext> {
  switch (repair.kind) {
    case 'useExtension':
      return changeRow(context, rowId, { extension: repair.extension });
    case 'dropCostCenter':
      return changeRow(context, rowId, { costCenterId: null });
    case 'removeTwin':
    case 'removeSurplus':
    case 'removeBlank':
      return { roster: removeRow(context.roster, rowId) };
  }
}
