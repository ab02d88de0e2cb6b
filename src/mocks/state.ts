import { Collection } from '@msw/data';
import * as z from 'zod/mini';
import { jobRecordSchema } from './job-record.ts';
import { mailSchema } from './mail.ts';
import { memberSchema } from './member.ts';
import { Refusal } from './refusal.ts';
import type { Seed } from './seed/seed.ts';

/** Where the state outlives the process: the storage of a browser, or a file. */
export interface Store {
  /** The text that was saved last; null when there is none. */
  load(): string | null;
  save(text: string): void;
}

/** Everything that changes in the mock back end. */
export interface State {
  readonly members: Collection<typeof memberSchema>;
  readonly jobs: Collection<typeof jobRecordSchema>;
  readonly mails: Collection<typeof mailSchema>;
  /** Writes all of it to the store. */
  save(): void;
  /** Goes back to the seed. */
  reset(): Promise<void>;
}

/** Opens the saved state of the seed's account, or the seed itself when nothing was saved. */
export async function openState(seed: Seed, store: Store | null): Promise<State> {
  const members = new Collection({ schema: memberSchema });
  const jobs = new Collection({ schema: jobRecordSchema });
  const mails = new Collection({ schema: mailSchema });

  async function fill(saved: Contents): Promise<void> {
    for (const collection of [members, jobs, mails]) collection.clear();
    for (const member of saved.members) await members.create(member);
    for (const job of saved.jobs) await jobs.create(job);
    for (const mail of saved.mails) await mails.create(mail);
  }

  function save(): void {
    const contents = { members: members.all(), jobs: jobs.all(), mails: mails.all() };
    store?.save(JSON.stringify({ version: 1, accountId: seed.account.id, ...contents }));
  }

  const seeded: Contents = { members: [...seed.members], jobs: [], mails: [] };
  const text = store?.load() ?? null;
  await fill(text === null ? seeded : readSaved(text, seed.account.id));
  return { members, jobs, mails, save, reset: () => fill(seeded).then(save) };
}

const contentsSchema = z.object({
  members: z.array(memberSchema),
  jobs: z.array(jobRecordSchema),
  mails: z.array(mailSchema),
});

type Contents = z.infer<typeof contentsSchema>;

function readSaved(text: string, accountId: string): Contents {
  const head = { version: z.literal(1), accountId: z.literal(accountId) };
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
