import { isAvailable } from '../domain/capability.ts';
import type { CallOptions, Page, PageQuery, Transport } from '../transport/transport.ts';
import { inTime } from './in-time.ts';
import type { AccountOffer } from './wizard/wizard.types.ts';
import type { World } from './world.ts';

// A list that goes on beyond this is a fault of the back end, not a longer list.
const MOST_PAGES = 100;
/** Numbers in stock that are read to suggest some; a stock can hold thousands. */
const ENOUGH_NUMBERS = 200;
const EVERYWHERE = { text: '', country: null, region: null };

/**
 * Reads everything that the first step needs; lists only where there can be something in them (R06, R17).
 *
 * @param onTime is told the back end's time at once, and not only when everything has been read (fault A40)
 */
export async function loadAccount(
  transport: Transport,
  { signal }: CallOptions,
  world: World,
  onTime: (serverTime: string) => void,
): Promise<AccountOffer> {
  const ask = <Answer>(call: (options: CallOptions) => Promise<Answer>): Promise<Answer> =>
    inTime(world, signal, call);
  const account = await ask((options) => transport.getAccount(options));
  onTime(account.serverTime);
  const count = account.limits.maxUsersPerRun;
  const none: Promise<readonly []> = Promise.resolve([]);
  const hasStock = isAvailable(account.capabilities, 'assignNumbers');
  const [userTypes, freeExtensions, sites, costCenters, numbers] = await Promise.all([
    ask((options) => transport.listUserTypes(options)),
    ask((options) => transport.suggestExtensions({ count }, options)),
    account.multiSite
      ? everyPage((query) => ask((options) => transport.listSites(query, options)))
      : none,
    account.multiSite
      ? everyPage((query) => ask((options) => transport.listCostCenters(query, options)))
      : none,
    hasStock
      ? everyPage(
          ({ cursor }) =>
            ask((options) => transport.listInventoryNumbers({ ...EVERYWHERE, cursor }, options)),
          ENOUGH_NUMBERS,
        )
      : none,
  ]);
  return { account, userTypes, sites, costCenters, freeExtensions, numbers };
}

/** Reads a list part by part, to its end or until there is enough of it. */
async function everyPage<Entry>(
  read: (query: PageQuery) => Promise<Page<Entry>>,
  enough = Number.POSITIVE_INFINITY,
): Promise<readonly Entry[]> {
  const items: Entry[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const part: Page<Entry> = await read({ cursor });
    items.push(...part.items);
    if (part.nextCursor === null || items.length >= enough) return items;
    cursor = part.nextCursor;
  }
  throw new Error(
    `Failed to read a list: it did not end after ${MOST_PAGES} parts. Let the last part answer nextCursor: null.`,
  );
}
