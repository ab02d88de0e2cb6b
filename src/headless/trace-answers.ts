import type { Account } from '../domain/account.ts';
import { failureDetailsOf, type FailureDetails } from '../domain/failure.ts';
import { submissionRequestSchema } from '../domain/submission.ts';
import { queries } from '../transport/queries.ts';
import { routes } from '../transport/routes.ts';
import type { Operation } from '../transport/transport.ts';

/** What an operation was asked, as far as its schema knows it; undefined for what it does not know at all. */
export function tracedQuery(
  operation: Operation,
  query: unknown,
  account: Account | null,
): unknown {
  const schema =
    operation === 'submit'
      ? account && submissionRequestSchema(account)
      : operation in queries
        ? Reflect.get(queries, operation)
        : null;
  const parsed = schema?.safeParse(query);
  if (parsed?.success !== true) return undefined;
  // The key is a print of what was submitted: whoever has it can try PINs against it.
  return operation === 'findJob' ? {} : parsed.data;
}

/** What an operation was answered, as far as its schema knows it. */
export function tracedAnswer(operation: Operation, answer: unknown): unknown {
  if (answer == null) return answer;
  const schema = routes[operation].answer;
  const whole = schema.safeParse(answer);
  if (whole.success) return whole.data;
  // A list travels in an object, and is handed on without it.
  for (const name of ['items', 'numbers']) {
    const listed = schema.safeParse({ [name]: answer });
    if (listed.success) return Reflect.get(Object(listed.data), name);
  }
  return undefined;
}

/** Why an operation failed, without the words of the back end: they may repeat what it was sent. */
export function tracedFailure(error: unknown): FailureDetails {
  const { support, ...details } = failureDetailsOf(error);
  return { ...details, support: support === null ? null : { ...support, message: '' } };
}
