import {
  choiceFinders,
  isNameless,
  type ChoiceFinder,
  type NamedChoice,
} from '../domain/choice-finder.ts';
import type { RowField } from '../domain/row-field.ts';
import type { UserDraftPatch } from '../domain/user-draft.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import { en } from '../messages/en.ts';
import { formProblem, type Problem } from './problem.ts';
import type { Cell, FileRow, RosterFile } from './roster-file.ts';

export type Offer = NonNullable<WizardReading['offer']>;

/** The people of a file in the words of one account. */
export interface FilledRoster {
  readonly rows: readonly UserDraftPatch[];
  readonly problems: readonly Problem[];
}

/** Finds sites and cost centres by their names; blank fields stay out, so that the wizard fills them in (R06, R07). */
export function fillIn(file: RosterFile, offer: Offer): FilledRoster {
  const surplus = surplusOf(file, offer);
  if (surplus !== null) return { rows: [], problems: [surplus] };
  const finders = choiceFinders(offer);
  const filled = file.rows.map((row, index) => fillRow(row, index + 1, offer, finders));
  return {
    rows: filled.map(({ patch }) => patch),
    problems: filled.flatMap(({ problems }) => problems),
  };
}

// Nobody reads ten thousand lines that all say the same, and the wizard checks each person against each.
function surplusOf({ rows }: RosterFile, { account }: Offer): Problem | null {
  const { maxUsersPerRun } = account.limits;
  const first = rows[maxUsersPerRun];
  if (first === undefined || rows.length <= Math.max(MOST_LINES, maxUsersPerRun)) return null;
  const count = new Intl.NumberFormat('en').format(rows.length);
  const message = `A run holds at most ${maxUsersPerRun} people, and the list has ${count}. Split it, and add them in several runs.`;
  return formProblem(first.line, 1, 'overLimit', message);
}

const MOST_LINES = 500;

/** Says which columns an account without sites has no use for (R06). */
export function placeNotes({ fields }: RosterFile, offer: Offer | null): readonly string[] {
  if (offer === null || offer.account.multiSite) return [];
  const places = (['siteId', 'costCenterId'] as const).filter((field) => fields.has(field));
  return places.map(
    (field) =>
      `the account has one site only, so the column “${en.roster.fields[field]}” is left out`,
  );
}

type Finders = ReturnType<
  typeof choiceFinders<Offer['sites'][number], Offer['costCenters'][number]>
>;

function fillRow(
  { cells }: FileRow,
  user: number,
  { account, sites, costCenters }: Offer,
  finders: Finders,
) {
  const { siteId, costCenterId } = finders;
  const site = account.multiSite ? choiceOf(cells.get('siteId'), siteId) : NOTHING;
  const center = account.multiSite ? choiceOf(cells.get('costCenterId'), costCenterId) : NOTHING;
  const patch: UserDraftPatch = {
    ...textOf(cells, 'firstName'),
    ...textOf(cells, 'lastName'),
    ...textOf(cells, 'email'),
    ...textOf(cells, 'extension'),
    ...(site.found === null ? {} : { siteId: site.found.id }),
    ...(center.found === null ? {} : { costCenterId: center.found.id }),
  };
  const problems = [
    ...unknownChoice('siteId', user, site.unknown, sites),
    ...unknownChoice('costCenterId', user, center.unknown, costCenters),
  ];
  return { patch, problems };
}

function textOf(
  cells: FileRow['cells'],
  field: 'firstName' | 'lastName' | 'email' | 'extension',
): UserDraftPatch {
  const text = cells.get(field)?.text ?? '';
  return text === '' ? {} : { [field]: text };
}

interface Choice<Found> {
  readonly found: Found | null;
  /** The field that names none, or more than one. */
  readonly unknown: Cell | null;
}

const NOTHING: Choice<never> = { found: null, unknown: null };

function choiceOf<Found extends NamedChoice>(
  cell: Cell | undefined,
  { find }: ChoiceFinder<Found>,
): Choice<Found> {
  if (cell === undefined || isNameless(cell.text)) return NOTHING;
  const found = find(cell.text);
  return { found, unknown: found === null ? cell : null };
}

function unknownChoice(
  field: RowField,
  user: number,
  cell: Cell | null,
  choices: readonly NamedChoice[],
): readonly Problem[] {
  if (cell === null) return [];
  const { line, column } = cell;
  const names = choices.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = choices.length > MOST_NAMED ? ', …' : '';
  const message = `${en.issues.unknownChoice({})} It has: ${names.join(', ')}${more}.`;
  return [{ line, user, column, field: en.roster.fields[field], code: 'unknownChoice', message }];
}

const MOST_NAMED = 20;
