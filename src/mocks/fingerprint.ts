import { fnvHash } from '../domain/fnv-hash.ts';

/** Tells one body from another without keeping what stands in it: a body can hold passwords. */
export function fingerprint(body: unknown): string {
  return fnvHash(JSON.stringify(body) ?? '');
}
