import { holdIdSchema } from '../../domain/ids.ts';
import type { Hold, OfferedNumber } from '../../domain/phone-number.ts';
import type { Answers } from '../backend-answers.ts';
import { once, requireCapability, type BackendContext } from '../context.ts';
import { queries } from '../../transport/queries.ts';
import { accept } from '../refusal.ts';
import { numberRegions } from '../seed/area-codes.ts';
import { livingHolds } from '../stock.ts';

type NewNumbers = Pick<
  Answers,
  'listNumberPlaces' | 'searchNumbers' | 'holdNumbers' | 'releaseNumbers'
>;

/** New phone numbers, from the state to the number, and the holds on them (R18). */
export function newNumbers(context: BackendContext): NewNumbers {
  const { seed, state, newId, now } = context;
  const allowed = (): void => requireCapability(context, 'buyNumbers');

  async function hold(e164: string): Promise<Hold> {
    const expiresAt = new Date(now() + seed.newNumbers.holdMinutes * 60_000).toISOString();
    const made = { e164, holdId: holdIdSchema.parse(newId()), expiresAt };
    await state.holds.create(made);
    return made;
  }

  return {
    listNumberPlaces(query) {
      allowed();
      const { country, region } = accept(queries.listNumberPlaces, query);
      const regions = numberRegions.filter((each) => each.country === country);
      if (region === null) return regions.map((each) => ({ id: each.region, label: each.name }));
      const codes = regions.find((each) => each.region === region)?.areaCodes ?? [];
      return codes.map((code) => ({ id: code, label: code }));
    },

    searchNumbers(query) {
      allowed();
      const { country, region, areaCode, count } = accept(queries.searchNumbers, query);
      const place = numberRegions.find(
        (each) => each.country === country && each.region === region,
      );
      if (place?.areaCodes.includes(areaCode) !== true) return [];
      const taken = takenNumbers(context);
      return linesOf(areaCode, seed.newNumbers.perAreaCode)
        .filter((e164) => !taken.has(e164))
        .slice(0, count)
        .map((e164): OfferedNumber => ({ e164, city: null, price: seed.newNumbers.price }));
    },

    holdNumbers: (query, key) =>
      once(context, 'hold numbers', { key, body: query }, async () => {
        allowed();
        const { e164s } = accept(queries.holdNumbers, query);
        const holds: Hold[] = [];
        const gone: string[] = [];
        for (const e164 of new Set(e164s)) {
          if (isOnSale(context, e164)) holds.push(await hold(e164));
          else gone.push(e164);
        }
        return { holds, gone };
      }),

    releaseNumbers: async (query, key) => {
      // JSON has no word for nothing at all.
      await once(context, 'give numbers back', { key, body: query }, async () => {
        allowed();
        const { holdIds } = accept(queries.releaseNumbers, query);
        state.holds.deleteMany((all) => all.where(({ holdId }) => holdIds.includes(holdId)));
        return null;
      });
    },
  };
}

function isOnSale(context: BackendContext, e164: string): boolean {
  const areaCode = e164.slice(2, 5);
  const isKnown = numberRegions.some(({ areaCodes }) => areaCodes.includes(areaCode));
  const { perAreaCode } = context.seed.newNumbers;
  return (
    isKnown && linesOf(areaCode, perAreaCode).includes(e164) && !takenNumbers(context).has(e164)
  );
}

function takenNumbers(context: BackendContext): ReadonlySet<string | null> {
  return new Set([
    ...context.state.numbers.all().map(({ e164 }) => e164),
    ...context.state.members.all().map(({ number }) => number),
    ...livingHolds(context, context.now()).map(({ e164 }) => e164),
  ]);
}

// Lines 0100 to 0199 of the exchange 555 are kept for fiction; the last ones come first, for stock begins at the first.
function linesOf(areaCode: string, count: number): readonly string[] {
  return Array.from({ length: Math.min(count, 100) }, (_, index) => {
    return `+1${areaCode}555${String(199 - index).padStart(4, '0')}`;
  });
}
