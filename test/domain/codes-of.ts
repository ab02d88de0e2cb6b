import type * as z from 'zod/mini';
import { issuesOf, type IssueCode } from '../../src/domain/issue.ts';

/** The codes of what a schema has against a value. */
export function codesOf(schema: z.ZodMiniType, value: unknown): readonly IssueCode[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error).map(({ code }) => code);
}
