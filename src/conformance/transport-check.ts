import type { Account } from '../domain/account.ts';
import { isAvailable, type CapabilityName } from '../domain/capability.ts';
import type { Transport } from '../transport/transport.ts';
import { readingAnswers } from './read-answers.ts';

/** One promise that every transport keeps, whatever back end it speaks to. */
export interface TransportCheck {
  /** A sentence that completes "The transport …". */
  readonly title: string;
  /** What the account must be able to do; the check says nothing of one that can't. */
  readonly needs: readonly (CapabilityName | 'multiSite')[];
  /** Rejects with what was expected and did not hold. */
  readonly run: (transport: Transport, account: Account) => Promise<void>;
}

/** Gives a transport over an account that nothing was done to yet. */
export type OpenTransport = () => Transport | Promise<Transport>;

/**
 * Runs one check over a fresh account; rejects when the transport does not keep what it promises.
 *
 * Every answer on the way must have the form of the contract, too.
 *
 * The account should have licences left for four people, with phones if it has any, and stock of everything that it declares available.
 */
export async function runCheck(
  { needs, run }: TransportCheck,
  open: OpenTransport,
): Promise<'held' | 'skipped'> {
  const transport = readingAnswers(await open());
  const account = await transport.getAccount(patient());
  const hasAll = needs.every((need) =>
    need === 'multiSite' ? account.multiSite : isAvailable(account.capabilities, need),
  );
  if (!hasAll) return 'skipped';
  await run(transport, account);
  return 'held';
}

/** A caller who waits as long as it takes. */
export function patient(): { readonly signal: AbortSignal } {
  return { signal: new AbortController().signal };
}

let made = 0;

/** As `patient`, with a key that was never used. */
export function keyed(): { readonly signal: AbortSignal; readonly key: string } {
  return { ...patient(), key: uniqueWord() };
}

/** A word that no other run of the checks has used: an account may remember what earlier ones did. */
export function uniqueWord(): string {
  made += 1;
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `check-${chance.toString(36)}-${made}`;
}
