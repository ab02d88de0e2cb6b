import { failureDetailsOf, type FailureDetails } from '../domain/failure.ts';

/** What a chart does with a call that failed: every machine that calls the back end has an action of this name. */
export const keepFailure = {
  type: 'keepFailure',
  params: ({ event }: { readonly event: { readonly error: unknown } }) => event,
} as const;

/** What that action assigns: why the call failed, whatever a transport threw. */
export function failureIn(
  _: unknown,
  { error }: { readonly error: unknown },
): { readonly failure: FailureDetails } {
  return { failure: failureDetailsOf(error) };
}
