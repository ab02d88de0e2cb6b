import type { TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import { needsPhone } from '../../../domain/user-type.ts';
import { selectUserType, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type {
  AccountOffer,
  FillField,
  WizardEvent,
} from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { menu, type MenuGroup, type MenuView } from '../../ui/menu.ts';
import { fillFields, fillInto } from './sheet-fill.ts';

/** What the buttons of the rows open. */
export const ROW_MENU = 'row-menu';

export interface RowMenuView {
  readonly snapshot: WizardSnapshot;
  readonly offer: AccountOffer;
  /** The row whose menu was opened last; undefined before. */
  readonly rowId: RowId | undefined;
  readonly opener: () => HTMLElement | null;
  readonly messages: FirstMessages;
  readonly send: (event: WizardEvent) => void;
}

/** Copies what people can share from one row to those below, or to everybody (R06, R13). */
export function rowMenu(view: RowMenuView): TemplateResult {
  const { rows } = view.snapshot.context.roster;
  const index = rows.findIndex(({ id }) => id === view.rowId);
  const row = rows[index];
  return menu({
    id: ROW_MENU,
    label: view.messages.roster.fill.open(index + 1),
    opener: view.opener,
    groups: row === undefined ? [] : groupsOf(view, row, rows, index),
  });
}

function groupsOf(
  view: RowMenuView,
  row: UserDraft,
  rows: readonly UserDraft[],
  index: number,
): MenuView['groups'] {
  const { fill } = view.messages.roster;
  const below = rows.slice(index + 1);
  const others = rows.toSpliced(index, 1);
  const all = groupOf(view, row, fill.all(others.length), others);
  const isSame = below.length === 0 || below.length === others.length;
  return isSame ? [all] : [groupOf(view, row, fill.below(below.length), below), all];
}

function groupOf(
  view: RowMenuView,
  from: UserDraft,
  label: string,
  into: readonly UserDraft[],
): MenuGroup {
  const type = selectUserType(view.snapshot);
  const hasPhone = type !== null && needsPhone(type.kind);
  const fields = fillFields(view.offer.account, hasPhone);
  const choices = fields.flatMap((field) => {
    const value = valueIn(view, from, field);
    const text = view.messages.roster.fill.cell(fieldName(field, view.messages), value);
    const onChoose = (): void => view.send(fillInto(from, into, field));
    return value === '' ? [] : [{ label: text, name: `${text}, ${label}`, onChoose }];
  });
  return { label, choices };
}

function fieldName(field: FillField, { phones, roster }: FirstMessages): string {
  return field === 'phone' ? phones.field : roster.fields[field];
}

// The words of the cell; empty where there is nothing to copy.
function valueIn({ offer, messages }: RowMenuView, row: UserDraft, field: FillField): string {
  switch (field) {
    case 'siteId':
      return offer.sites.find(({ id }) => id === row.siteId)?.name ?? '';
    case 'costCenterId':
      return (
        offer.costCenters.find(({ id }) => id === row.costCenterId)?.name ??
        messages.roster.noCostCenter
      );
    case 'phone':
      return messages.phones.choice(row.phone);
    default:
      return row[field];
  }
}
