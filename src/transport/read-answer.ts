import type * as z from 'zod/mini';
import { contractFailure } from './http-failure.ts';
import { routes, type Route } from './routes.ts';
import type { Operation } from './transport.ts';

type AnswerSchema<Name extends Operation> = (typeof routes)[Name]['answer'];

/**
 * Reads what a back end answers to an operation, in the form that the HTTP contract gives it; for transports of a host's own.
 *
 * What may be left out is filled in, what is not known is left out, and ids get the types that `Transport` wants.
 *
 * @throws {Failure} of the kind `contract`, which names the places that do not fit
 */
export function readAnswer<Name extends Operation>(
  operation: Name,
  answer: z.input<AnswerSchema<Name>>,
): z.output<AnswerSchema<Name>> {
  const route: Route = routes[operation];
  // That a route is the one of its operation is lost on the types as soon as the name is a parameter.
  return answerOf(route, answer) as z.output<AnswerSchema<Name>>;
}

/** The same for whatever has come, by its route. */
export function answerOf<Answer extends z.ZodMiniType>(
  { task, answer }: Pick<Route<Answer>, 'task' | 'answer'>,
  told: unknown,
): z.output<Answer> {
  const read = answer.safeParse(told);
  if (!read.success) throw contractFailure(task, read.error.issues);
  return read.data;
}
