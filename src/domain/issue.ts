import * as z from 'zod/mini';
import type { RowId } from './ids.ts';
import { rowFields, type RowField } from './row-field.ts';
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
  'malformed',
  'unknown',
] as const;

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
export function rowPath(rowId: RowId, field?: RowField): readonly string[] {
  return field === undefined ? ['rows', rowId] : ['rows', rowId, field];
}

export function isIssueOfRow(issue: Issue, rowId: RowId): boolean {
  return issue.path[0] === 'rows' && issue.path[1] === rowId;
}

/** The cell that an issue is about, or null when it is about the whole row. */
export function issueField(issue: Issue): RowField | null {
  return rowFields.find((field) => field === issue.path[2]) ?? null;
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
  if (found.code !== 'custom' || found.params === undefined) return {};
  const { success, data } = z.safeParse(issueSchema.shape.params, found.params);
  return success ? data : {};
}
