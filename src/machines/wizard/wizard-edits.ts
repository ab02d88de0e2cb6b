import { issueField, type Issue } from '../../domain/issue.ts';
import type { RowId } from '../../domain/ids.ts';
import { quotePrint, type Quote } from '../../domain/order.ts';
import { emptyHistory } from '../../domain/roster-history.ts';
import { rosterOf } from '../../domain/plan.ts';
import {
  addRows,
  duplicateRow,
  patchRow,
  refitNumbers,
  restoreRow,
  setChoices,
  type Roster,
} from '../../domain/roster.ts';
import type { RowField } from '../../domain/row-field.ts';
import {
  isBlank,
  type UserChoices,
  type UserDraft,
  type UserDraftPatch,
} from '../../domain/user-draft.ts';
import { cellsOf } from './roster-cells.ts';
import type { AccountOffer, CellKey, FillField, WizardContext } from './wizard.types.ts';
import { openAgain } from './wizard-late-arrival.ts';
import { initialType, numberStock, rowDefaults, uncoveredPeople } from './wizard-run.ts';

/** The part of the context that an edit replaces. */
type Edit = Partial<WizardContext>;

/** Receives what the account offers, resumes a draft if there is one, and makes sure that there is a row to type into (R01, R07). */
export function receiveOffer(context: WizardContext, offer: AccountOffer): Edit {
  const edit = resumePlan(context);
  const resumed = { ...context, ...edit };
  const { roster } = resumed;
  const userType = initialType(resumed, offer);
  return {
    ...edit,
    offer,
    plan: null,
    now: Date.parse(offer.account.serverTime),
    failure: null,
    userTypeId: userType?.id ?? null,
    open: openAgain(context),
    roster: roster.rows.length > 0 ? roster : addRows(roster, [{}], rowDefaults(offer)),
  };
}

function resumePlan({ plan }: WizardContext): Edit {
  if (plan === null) return {};
  const roster = rosterOf(plan);
  const { userTypeId, requireUniqueEmail } = plan;
  // In a row that nobody has begun nothing is wrong yet.
  return { userTypeId, requireUniqueEmail, roster, touched: cellsOf(begunRows(roster)) };
}

function begunRows({ rows }: Roster): readonly UserDraft[] {
  return rows.filter((row) => !isBlank(row));
}

/** Adds rows with what is known of them (R10). */
export function insertRows(context: WizardContext, rows: readonly UserDraftPatch[]): Edit {
  if (context.offer === null) return {};
  return { roster: addRows(context.roster, rows, rowDefaults(context.offer)) };
}

/** Takes people from a list: an untouched first row makes room, and every cell counts as typed. It is not taken back, and nothing that came before it either. */
export function importRows(context: WizardContext, rows: readonly UserDraftPatch[]): Edit {
  if (context.offer === null) return {};
  const begun = begunRows(context.roster);
  const roster = addRows({ ...context.roster, rows: begun }, rows, rowDefaults(context.offer));
  return { roster, touched: cellsOf(roster.rows), history: emptyHistory };
}

/** Adds a copy of a row below it (R11). */
export function copyRow(context: WizardContext, rowId: RowId): Edit {
  if (context.offer === null) return {};
  return { roster: duplicateRow(context.roster, rowId, rowDefaults(context.offer)) };
}

/** Brings the row back that was removed last (R12). */
export function bringBackRow(context: WizardContext): Edit {
  if (context.offer === null) return {};
  return { roster: restoreRow(context.roster, rowDefaults(context.offer)) };
}

/** What the back end said of people, without what it said of these fields of one of them, and of him as a whole. */
function standing(
  { reported }: WizardContext,
  ofRow: RowId,
  fields: readonly string[],
): readonly Issue[] {
  return reported.filter(
    ({ path: [, rowId, field] }) =>
      rowId !== ofRow || (field !== undefined && !fields.includes(field)),
  );
}

/** Changes cells; what the back end said of them is out of date then. */
export function changeRow(context: WizardContext, rowId: RowId, patch: UserDraftPatch): Edit {
  const changed = Object.keys(patch);
  const patched = patchRow(context.roster, rowId, patch);
  const stock = numberStock(context.offer);
  const { pasted } = context;
  const isRenamed = 'firstName' in patch || 'lastName' in patch;
  // The list stays the same one for whoever is not in it: all rows are drawn by it.
  const isNamed = isRenamed && pasted.derived.includes(rowId);
  return {
    pasted: isNamed ? { ...pasted, derived: pasted.derived.filter((id) => id !== rowId) } : pasted,
    // A person at another site gets a number of that place, unless somebody has chosen one for him (R17).
    roster: 'siteId' in patch ? refitNumbers(patched, new Set([rowId]), stock) : patched,
    reported: standing(context, rowId, 'siteId' in patch ? [...changed, 'number'] : changed),
  };
}

/** Shows the problems of a cell from now on, unless it is still empty: somebody may only have passed through. */
export function touchCell(context: WizardContext, rowId: RowId, field: RowField): Edit {
  const cell: CellKey = `${rowId}.${field}`;
  const isEmpty = !context.roster.rows.find((row) => row.id === rowId)?.[field];
  return isEmpty || context.touched.includes(cell) ? {} : { touched: [...context.touched, cell] };
}

/** Gives the person whose phone or number was picked what was chosen for him (R13, R17). */
export function applyChoice(context: WizardContext, choice: Partial<UserChoices>): Edit {
  const { picking, roster } = context;
  if (picking === null) return {};
  return {
    roster: setChoices(roster, new Map([[picking, choice]])),
    reported: standing(context, picking, Object.keys(choice)),
  };
}

/** Whether a site or a cost centre was named that the account does not have; leaving it out has to be somebody's decision. */
export function hasUnknownName({ reported }: WizardContext): boolean {
  return reported.some((issue) => {
    const field = issueField(issue);
    const isNamed = field === 'siteId' || field === 'costCenterId';
    return isNamed && issue.code === 'unknownChoice';
  });
}

/** Copies one cell of a row into other rows. */
export function fillRows(
  context: WizardContext,
  {
    fromRowId,
    rowIds,
    field,
  }: { readonly fromRowId: RowId; readonly rowIds: readonly RowId[]; readonly field: FillField },
): Edit {
  const source = context.roster.rows.find(({ id }) => id === fromRowId);
  if (source === undefined) return {};
  return rowIds
    .filter((rowId) => rowId !== fromRowId)
    .reduce<WizardContext>((filled, rowId) => {
      const edit =
        field === 'phone'
          ? {
              roster: setChoices(filled.roster, new Map([[rowId, phoneOf(source)]])),
              reported: standing(filled, rowId, ['phone']),
            }
          : changeRow(filled, rowId, { [field]: source[field] });
      return { ...filled, ...edit };
    }, context);
}

// A phone in stock is one phone: who gets the same gets the app, as with Duplicate (R11, R14).
function phoneOf({ phone }: UserDraft): Pick<UserDraft, 'phone'> {
  return { phone: phone.kind === 'inventory' ? { kind: 'app' } : phone };
}

/** Keeps the quote that came, and the one that was read before it (R26, fault A31). */
export function receiveQuote({ charges }: WizardContext, quote: Quote): Edit {
  const isSame = charges.quote !== null && quotePrint(charges.quote) === quotePrint(quote);
  return { failure: null, charges: { quote, previous: isSame ? charges.previous : charges.quote } };
}

/** Everybody who has no location now may start without one, for the admin has said so (R32). */
export function acceptMissingAddress(context: WizardContext): Edit {
  const uncovered = uncoveredPeople(context).map(({ id }) => id);
  return { withoutLocation: [...context.withoutLocation, ...uncovered] };
}
