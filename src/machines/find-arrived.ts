import type { CallOptions, Transport } from '../transport/transport.ts';

/** Asks which of some submissions has arrived after all, by its key; null while none has (fault A03). */
export async function findArrived(
  transport: Transport,
  keys: readonly string[],
  options: CallOptions,
): Promise<string | null> {
  const jobs = await Promise.all(keys.map((key) => transport.findJob({ key }, options)));
  return keys.find((_, index) => jobs[index] !== null) ?? null;
}
