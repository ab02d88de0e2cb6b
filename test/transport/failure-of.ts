import { Failure } from '../../src/transport/failure.ts';

/** The `Failure` with which a call rejects; anything else ends the test. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw new Error(`The call rejected with ${String(error)}, which is no Failure.`, {
      cause: error,
    });
  }
  throw new Error('The call resolved, and should have rejected.');
}
