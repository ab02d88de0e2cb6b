import { assign } from 'xstate';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { NumberChoice } from '../../domain/phone-number.ts';
import type { PhoneChoice } from '../../domain/phone.ts';
import { emptyHistory } from '../../domain/roster-history.ts';
import { removeRow } from '../../domain/roster.ts';
import type { RowField } from '../../domain/row-field.ts';
import type { UserDraftPatch } from '../../domain/user-draft.ts';
import type { PickerOutput } from '../pickers/picker-output.ts';
import { cellsOf } from './roster-cells.ts';
import * as edits from './wizard-edits.ts';
import { asGesture, chooseNumber, redoGesture, undoGesture } from './wizard-history.ts';
import { pastePeople, type Paste } from './wizard-paste.ts';
import { repairRows } from './wizard-repairs.ts';
import { withRunGuards } from './wizard-run-guards.setup.ts';
import type { AccountOffer } from './wizard.types.ts';

/** Adds the actions of the first step: what is done to the roster. */
export const withRosterActions = withRunGuards.extend({
  actions: {
    receiveOffer: assign(({ context }, params: { offer: AccountOffer }) =>
      edits.receiveOffer(context, params.offer),
    ),
    chooseType: assign((_, params: { userTypeId: UserTypeId }) => ({
      userTypeId: params.userTypeId,
      refusal: null,
    })),
    requireUniqueEmail: assign((_, params: { isRequired: boolean }) => ({
      requireUniqueEmail: params.isRequired,
      reported: [],
    })),
    addBlankRows: assign(({ context }, params: { count: number }) =>
      asGesture(
        context,
        edits.insertRows(
          context,
          Array.from({ length: params.count }, () => ({})),
        ),
      ),
    ),
    importRows: assign(({ context }, params: { rows: readonly UserDraftPatch[] }) =>
      edits.importRows(context, params.rows),
    ),
    pastePeople: assign(({ context }, params: Paste) =>
      asGesture(context, pastePeople(context, params)),
    ),
    duplicateRow: assign(({ context }, params: { rowId: RowId }) =>
      asGesture(context, edits.copyRow(context, params.rowId)),
    ),
    removeRow: assign(({ context }, params: { rowId: RowId }) =>
      asGesture(context, { roster: removeRow(context.roster, params.rowId) }),
    ),
    restoreRow: assign(({ context }) => asGesture(context, edits.bringBackRow(context))),
    undoGesture: assign(({ context }) => undoGesture(context)),
    redoGesture: assign(({ context }) => redoGesture(context)),
    forgetHistory: assign({ history: emptyHistory }),
    patchRow: assign(({ context }, params: { rowId: RowId; patch: UserDraftPatch }) =>
      asGesture(
        context,
        edits.changeRow(context, params.rowId, params.patch),
        `${params.rowId}.${Object.keys(params.patch).join()}`,
      ),
    ),
    touchCell: assign(({ context }, params: { rowId: RowId; field: RowField }) =>
      edits.touchCell(context, params.rowId, params.field),
    ),
    fillRows: assign(({ context }, params: Parameters<typeof edits.fillRows>[1]) =>
      asGesture(context, edits.fillRows(context, params)),
    ),
    repairRows: assign(({ context }, params: Parameters<typeof repairRows>[1]) =>
      asGesture(context, repairRows(context, params)),
    ),
    openRow: assign((_, params: { rowId: RowId }) => ({ picking: params.rowId })),
    closeRow: assign({ picking: null }),
    countOpening: assign({ opened: ({ context }) => context.opened + 1 }),
    applyPhone: assign(({ context }, { output }: { output: PickerOutput<PhoneChoice> }) =>
      output.kind === 'kept'
        ? {}
        : asGesture(context, edits.applyChoice(context, { phone: output.value })),
    ),
    applyNumber: assign(({ context }, { output }: { output: PickerOutput<NumberChoice | null> }) =>
      output.kind === 'kept' ? {} : chooseNumber(context, output.value),
    ),
    touchEverything: assign({ touched: ({ context }) => cellsOf(context.roster.rows) }),
    reportIssues: assign((_, params: { issues: readonly Issue[] }) => ({
      reported: params.issues,
      refusal: null,
    })),
  },
});
