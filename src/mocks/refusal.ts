import type * as z from 'zod/mini';
import { failureOfKind, type FailureDetails, type FailureKind } from '../domain/failure.ts';
import { issuesOf, type Issue } from '../domain/issue.ts';
import type { Failure } from '../transport/failure.ts';

/** How the mock back end says no; it has the shape of the `Failure` that a transport makes of it. */
export class Refusal extends Error implements Pick<Failure, 'code' | 'details'> {
  override readonly name = 'Refusal';
  readonly code: FailureKind;
  readonly details: FailureDetails;

  constructor(message: string, code: FailureKind, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    const support = { code, traceId: null, message };
    this.details = { ...failureOfKind(code), issues: issues.map(copyOf), support };
  }
}

/** Reads what a client sent, or refuses it with the schema's complaints. */
export function accept<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  toIssues: (error: z.core.$ZodError) => readonly Issue[] = issuesOf,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = toIssues(parsed.error);
  const places = issues.map(({ path }) => path.join('.')).join(', ');
  throw new Refusal(
    `Failed to read the request: it does not fit at ${places}. Correct it and send it again.`,
    'validation',
    issues,
  );
}

function copyOf({ code, path, params }: Issue) {
  return { code, path: [...path], params: { ...params } };
}

/** Refuses with these issues, if there are any. */
export function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const places = issues.map(({ path }) => path.join('.')).join(', ');
  throw new Refusal(
    `Failed to read the request: it does not hold at ${places}. Correct it and send it again.`,
    'validation',
    issues,
  );
}
