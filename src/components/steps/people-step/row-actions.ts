import type { RowId } from '../../../domain/ids.ts';
import { selectRepairs, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../../machines/wizard/wizard.types.ts';

const ROW_EVENTS: Readonly<
  Partial<Record<string, 'row.remove' | 'row.duplicate' | 'phone.open' | 'number.open'>>
> = {
  remove: 'row.remove',
  duplicate: 'row.duplicate',
  phone: 'phone.open',
  number: 'number.open',
};

/** What a button in a row asks for, by its `data-action`: something with the row, or a repair of it or of all alike (R06, R11, R12). */
export function rowEvent(
  action: string,
  rowId: RowId,
  snapshot: WizardSnapshot,
): WizardEvent | null {
  if (action === 'renew') return { type: 'number.open', rowId, isRenewal: true };
  const type = ROW_EVENTS[action];
  return type === undefined ? repairEvent(action, rowId, snapshot) : { type, rowId };
}

function repairEvent(action: string, rowId: RowId, snapshot: WizardSnapshot): WizardEvent | null {
  const [how, kind] = action.split('.');
  const planned = selectRepairs(snapshot).find((each) => {
    return each.rowId === rowId && each.repair.kind === kind;
  });
  if (planned === undefined) return null;
  const { repair, alike } = planned;
  return { type: 'rows.repair', repairs: how === 'repairAll' ? alike : [{ rowId, repair }] };
}
