import { assign, fromPromise, setup } from 'xstate';
import { isAvailable } from '../../domain/capability.ts';
import type { HoldId } from '../../domain/ids.ts';
import { fittingNumbers } from '../../domain/number-stock.ts';
import {
  holdTimeLeft,
  type HoldReport,
  type InventoryNumber,
  type NumberPlace,
  type OfferedNumber,
} from '../../domain/phone-number.ts';
import type { NewNumberQuery, NumberQuery, Page, PlaceQuery } from '../../transport/transport.ts';
import { clockPort } from '../clock-port.ts';
import type { Change } from '../create-ports.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import {
  grantedBy,
  isGuest,
  leftoversOf,
  offerOf,
  type NumberPickerOutput,
} from './number-holds.ts';
import type {
  NumberList,
  NumberPickerContext,
  NumberPickerEvent,
  NumberPickerInput,
  NumberPickerMeta,
  NumberPickerTag,
} from './number-picker.types.ts';
import { chosen } from './picker-output.ts';

/** Milliseconds without a key stroke after which a search is asked for. */
const TYPING_PAUSE = 250;
/** Milliseconds that nobody waits longer than for a number to be given back: its hold runs out by itself. */
const PATIENCE = 5000;
/** Timers can't run longer; a browser ends them at once instead. */
const LONGEST_WAIT = 2 ** 31 - 1;

const base = setup({
  types: {} as {
    context: NumberPickerContext;
    events: NumberPickerEvent;
    input: NumberPickerInput;
    output: NumberPickerOutput;
    tags: NumberPickerTag;
    meta: NumberPickerMeta;
  },
  actors: {
    clock: clockPort,
    listInventoryNumbers: fromPromise<Page<InventoryNumber>, NumberQuery>(missingPort),
    listNumberPlaces: fromPromise<readonly NumberPlace[], PlaceQuery>(missingPort),
    searchNumbers: fromPromise<readonly OfferedNumber[], NewNumberQuery>(missingPort),
    holdNumbers: fromPromise<HoldReport, Change<{ readonly e164s: readonly string[] }>>(
      missingPort,
    ),
    releaseNumbers: fromPromise<void, Change<{ readonly holdIds: readonly HoldId[] }>>(missingPort),
  },
  delays: {
    typingPause: TYPING_PAUSE,
    patience: PATIENCE,
    holdLapse: ({ context: { hold, now } }) =>
      hold === null ? 0 : Math.min(holdTimeLeft(hold, now) ?? 0, LONGEST_WAIT),
  },
});

const guarded = base.extend({
  guards: {
    canAssign: ({ context }) => isAvailable(context.capabilities, 'assignNumbers'),
    canBuy: ({ context }) => isAvailable(context.capabilities, 'buyNumbers'),
    canOpenHeld: ({ context }) => canHold(context),
    canRenew: ({ context }) => context.isRenewal && canHold(context),
    canShowInventory: ({ context }, params: { list: NumberList }) =>
      params.list === 'inventory' && isAvailable(context.capabilities, 'assignNumbers'),
    canShowHeld: ({ context }, params: { list: NumberList }) =>
      params.list === 'new' && canHold(context),
    canShowNew: ({ context }, params: { list: NumberList }) =>
      params.list === 'new' && isAvailable(context.capabilities, 'buyNumbers'),
    isEmpty: (_, params: Page<unknown>) => params.items.length === 0 && params.nextCursor === null,
    isNone: (_, params: { list: readonly unknown[] }) => params.list.length === 0,
    hasMore: ({ context }) => context.cursor !== null,
    hasCountry: ({ context }, params: { country: string }) =>
      context.countries.includes(params.country),
    hasRegion: ({ context }, params: { region: string }) =>
      context.regions.some(({ id }) => id === params.region),
    hasAreaCode: ({ context }, params: { areaCode: string }) =>
      context.areaCodes.some(({ id }) => id === params.areaCode),
    hasArea: ({ context }) => context.areaCode !== null,
    canPickStock: ({ context }, params: { e164: string }) =>
      !context.taken.includes(params.e164) &&
      context.stock.some(({ e164 }) => e164 === params.e164),
    canPickOffer: ({ context }, params: { e164: string }) =>
      !context.taken.includes(params.e164) &&
      context.offers.some(({ e164 }) => e164 === params.e164),
    isHeld: ({ context }, params: { e164: string }) => context.hold?.e164 === params.e164,
    isGuest: ({ context }) => isGuest(context),
    isGranted: ({ context }, params: HoldReport) => grantedBy(params, context.picked) !== null,
    isRenewed: ({ context: { isRenewal, number, picked } }, params: HoldReport) =>
      isRenewal && picked?.e164 === number?.e164 && grantedBy(params, picked) !== null,
    hasLapsed: ({ context }, params: { now: number }) =>
      context.hold !== null && holdTimeLeft(context.hold, params.now) === 0,
    hasLeftovers: ({ context }) => leftoversOf(context).length > 0,
  },
});

/** Whether something is held, and may still be. */
function canHold({ hold, capabilities }: NumberPickerContext): boolean {
  return hold !== null && isAvailable(capabilities, 'buyNumbers');
}

export const numberPickerSetup = guarded.extend({
  actions: {
    setNow: assign((_, params: { now: number }) => ({ now: params.now })),
    keepText: assign((_, params: { text: string }) => ({ text: params.text })),
    keepStock: assign(({ context }, params: Page<InventoryNumber>) => ({
      stock: fittingNumbers(context.place, [], { numbers: params.items }),
      cursor: params.nextCursor,
    })),
    addStock: assign(({ context }, params: Page<InventoryNumber>) => ({
      stock: fittingNumbers(context.place, [], { numbers: [...context.stock, ...params.items] }),
      cursor: params.nextCursor,
    })),
    forgetStock: assign({ stock: [], cursor: null }),
    keepCountry: assign((_, params: { country: string }) => ({ country: params.country })),
    keepRegions: assign((_, params: { list: readonly NumberPlace[] }) => ({
      regions: params.list,
    })),
    keepRegion: assign((_, params: { region: string }) => ({ region: params.region })),
    keepAreaCodes: assign((_, params: { list: readonly NumberPlace[] }) => ({
      areaCodes: params.list,
    })),
    keepAreaCode: assign((_, params: { areaCode: string }) => ({ areaCode: params.areaCode })),
    keepOffers: assign((_, params: { list: readonly OfferedNumber[] }) => ({
      offers: params.list,
    })),
    forgetRegions: assign({ regions: [], region: null }),
    forgetAreaCodes: assign({ areaCodes: [], areaCode: null }),
    forgetOffers: assign({ offers: [] }),
    pickOffer: assign(({ context }, params: { e164: string }) => ({
      picked: context.offers.find(({ e164 }) => e164 === params.e164) ?? null,
    })),
    pickHeld: assign(({ context: { hold, picked } }) => ({
      picked: hold === null ? picked : offerOf(hold),
    })),
    countIntent: assign({ intents: ({ context }) => context.intents + 1 }),
    keepHold: assign(({ context: { hold, picked } }, params: HoldReport) => ({
      hold: grantedBy(params, picked) ?? hold,
    })),
    forgetHold: assign({ hold: null }),
    chooseStock: assign(({ context }, params: { e164: string }) => {
      const found = context.stock.find(({ e164 }) => e164 === params.e164);
      if (found === undefined) return {};
      const { id: numberId, e164 } = found;
      return {
        ending: chosen({ kind: 'inventory' as const, numberId, e164, isSuggested: false }),
      };
    }),
    chooseHeld: assign(({ context: { hold } }) => (hold === null ? {} : { ending: chosen(hold) })),
    chooseNone: assign({ ending: chosen(null) }),
    keepFailure: assign(failureIn),
    forgetFailure: assign({ failure: null }),
  },
});
