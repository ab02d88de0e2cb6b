import { Refusal } from '../../src/mocks/refusal.ts';

/** The `Refusal` with which a back end says no; anything else ends the test. */
export async function refusalOf(work: () => unknown): Promise<Refusal> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('The back end agreed, and should have refused.');
}
