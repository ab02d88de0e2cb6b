import * as z from 'zod/mini';
import type { RowId } from './ids.ts';
import { choiceFields, rowFields, type ChoiceField, type RowField } from './row-field.ts';
import { tolerantEnum } from './tolerant-enum.ts';

/** Every problem that the wizard can name; the words for each live in `messages`. */
export const issueCodes = [
  'required',
  'tooLong',
  'invalidEmail',
  'forbiddenCharacter',
  'invalidExtension',
  'extensionLength',
  'reserved',
  'duplicateInRun',
  'duplicateInAccount',
  'unknownChoice',
  'noRows',
  'noUserType',
  'overLimit',
  'noLicence',
  'setupMissing',
  'inviteNeedsUniqueEmail',
  'notAvailable',
  'invalidFormat',
  'postBox',
  'addressNotFound',
  'invalidDate',
  'unknownZone',
  'timeGap',
  'timeTwice',
  'inPast',
  'tooEarly',
  'tooLate',
  'tooShort',
  'letterMissing',
  'digitMissing',
  'upperOrSpecialMissing',
  'sequence',
  'repetition',
  'personalData',
  'tooCommon',
  'invalidPin',
  'mismatch',
  'numberGone',
  'phoneGone',
  'holdExpired',
  'malformed',
  'unknown',
] as const;

/** What is wrong with a value, in one word; the sentence for it is in `messages.issues`. */
export type IssueCode = (typeof issueCodes)[number];

/** Facts that a message needs: limits, the other row's number, a free extension. Never what was typed in secret. */
export type IssueParams = Readonly<Record<string, string | number>>;

/**
 * One problem, where it is, and what a message needs to say so.
 *
 * `path` is `['rows', rowId, field]` for a cell, `['rows', rowId]` for a whole row, and the field's own path elsewhere.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: readonly string[];
  readonly params: IssueParams;
}

/** Reads an issue that a back end sends; a code from a newer back end becomes `unknown`. */
export const issueSchema = z.object({
  code: tolerantEnum(issueCodes, 'unknown'),
  path: z.array(z.string()),
  params: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
});

/** The path of a row, or of one cell of it. */
export function rowPath(rowId: RowId, field?: RowField | ChoiceField): readonly string[] {
  return field === undefined ? ['rows', rowId] : ['rows', rowId, field];
}

/** Whether an issue is about a row, or about a cell or choice of it. */
export function isIssueOfRow(issue: Issue, rowId: RowId): boolean {
  return issue.path[0] === 'rows' && issue.path[1] === rowId;
}

/** The cell that an issue is about, or null when it is about the whole row. */
export function issueField(issue: Issue): RowField | null {
  return rowFields.find((field) => field === issue.path[2]) ?? null;
}

/** The choice that an issue is about, or null when it is about something else. */
export function issueChoice(issue: Issue): ChoiceField | null {
  return choiceFields.find((field) => field === issue.path[2]) ?? null;
}

/** What an issue of a person can be about, beside the person as a whole. */
export type ProblemField = RowField | ChoiceField;

/** The cell or choice that an issue is about, or null when it is about the person as a whole. */
export function problemField(issue: Issue): ProblemField | null {
  return issueField(issue) ?? issueChoice(issue);
}

/** Turns a schema's complaints into issues; the schema's `error` texts are issue codes. */
export function issuesOf(error: z.core.$ZodError, path: readonly string[] = []): readonly Issue[] {
  return error.issues.map((found) => ({
    code: issueCodes.find((code) => code === found.message) ?? 'malformed',
    path: [...path, ...found.path.map(String)],
    params: paramsOf(found),
  }));
}

function paramsOf(found: z.core.$ZodIssue): IssueParams {
  if (found.code === 'too_big') return { max: Number(found.maximum) };
  if (found.code !== 'custom') return {};
  const { success, data } = z.safeParse(issueSchema.shape.params, found.params);
  return success ? data : {};
}
