import { Collection } from '@msw/data';
import * as z from 'zod/mini';
import { emergencyLocationSchema } from '../domain/emergency-location.ts';
import { orderSchema, quoteSchema } from '../domain/order.ts';
import { holdSchema } from '../domain/phone-number.ts';
import { shippingAddressSchema } from '../domain/shipping.ts';
import { jobRecordSchema } from './job-record.ts';
import { postedMailSchema } from './mail.ts';
import { memberSchema } from './member.ts';
import { openReference, type Reference } from './reference.ts';
import { Refusal } from './refusal.ts';
import type { Seed } from './seed/seed.ts';

/** Where the state outlives the process: the storage of a browser, or a file. */
export interface Store {
  /** The text that was saved last; null when there is none. */
  load(): string | null;
  save(text: string): void;
}

/** An answer that was given to a change, so that the same change again gets the same answer. */
const replySchema = z.object({
  key: z.string(),
  operation: z.string(),
  body: z.string(),
  answer: z.string(),
});

const keptQuoteSchema = z.object({ quote: quoteSchema, order: orderSchema });

/** Everything that the mock back end knows; what a run changes is listed here. */
export interface State extends Reference {
  readonly members: Collection<typeof memberSchema>;
  readonly jobs: Collection<typeof jobRecordSchema>;
  readonly mails: Collection<typeof postedMailSchema>;
  readonly holds: Collection<typeof holdSchema>;
  readonly quotes: Collection<typeof keptQuoteSchema>;
  readonly shippingAddresses: Collection<typeof shippingAddressSchema>;
  readonly emergencyLocations: Collection<typeof emergencyLocationSchema>;
  readonly replies: Collection<typeof replySchema>;
  /** Writes all of it to the store. */
  save(): void;
  /** Goes back to the seed. */
  reset(): Promise<void>;
}

/** Opens the saved state of the seed's account, or the seed itself when nothing was saved. */
export async function openState(seed: Seed, store: Store | null): Promise<State> {
  const collections = {
    members: new Collection({ schema: memberSchema }),
    jobs: new Collection({ schema: jobRecordSchema }),
    mails: new Collection({ schema: postedMailSchema }),
    holds: new Collection({ schema: holdSchema }),
    quotes: new Collection({ schema: keptQuoteSchema }),
    shippingAddresses: new Collection({ schema: shippingAddressSchema }),
    emergencyLocations: new Collection({ schema: emergencyLocationSchema }),
    replies: new Collection({ schema: replySchema }),
  };

  async function fill(saved: Contents): Promise<void> {
    for (const collection of Object.values(collections)) collection.clear();
    for (const member of saved.members) await collections.members.create(member);
    for (const job of saved.jobs) await collections.jobs.create(job);
    for (const mail of saved.mails) await collections.mails.create(mail);
    for (const hold of saved.holds) await collections.holds.create(hold);
    for (const quote of saved.quotes) await collections.quotes.create(quote);
    for (const each of saved.shippingAddresses) await collections.shippingAddresses.create(each);
    for (const each of saved.emergencyLocations) await collections.emergencyLocations.create(each);
    for (const reply of saved.replies) await collections.replies.create(reply);
  }

  function save(): void {
    const contents = Object.entries(collections).map(([name, all]) => [name, all.all()]);
    const head = { version: VERSION, accountId: seed.account.id };
    store?.save(JSON.stringify({ ...head, ...Object.fromEntries(contents) }));
  }

  const reference = await openReference(seed);
  const seeded = contentsOf(seed);
  const text = store?.load() ?? null;
  await fill(text === null ? seeded : readSaved(text, seed.account.id));
  return { ...reference, ...collections, save, reset: () => fill(seeded).then(save) };
}

const VERSION = 2;

const contentsSchema = z.object({
  members: z.array(memberSchema),
  jobs: z.array(jobRecordSchema),
  mails: z.array(postedMailSchema),
  holds: z.array(holdSchema),
  quotes: z.array(keptQuoteSchema),
  shippingAddresses: z.array(shippingAddressSchema),
  emergencyLocations: z.array(emergencyLocationSchema),
  replies: z.array(replySchema),
});

type Contents = z.infer<typeof contentsSchema>;

function contentsOf({ members, shippingAddresses, emergencyLocations }: Seed): Contents {
  return {
    members: [...members],
    shippingAddresses: [...shippingAddresses],
    emergencyLocations: [...emergencyLocations],
    jobs: [],
    mails: [],
    holds: [],
    quotes: [],
    replies: [],
  };
}

function readSaved(text: string, accountId: string): Contents {
  const head = { version: z.literal(VERSION), accountId: z.literal(accountId) };
  const parsed = z.extend(contentsSchema, head).safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join('.')).filter(Boolean);
  throw new Refusal(
    `Failed to open the saved state of the mock back end: ${
      places.length === 0
        ? 'it is not JSON'
        : `it does not fit at ${places.slice(0, 10).join(', ')}`
    }. Delete it to start from the seed again.`,
    'contract',
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
