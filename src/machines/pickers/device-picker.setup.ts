import { assign, fromPromise, setup } from 'xstate';
import { isAvailable } from '../../domain/capability.ts';
import {
  noFilters,
  type CatalogFacets,
  type CatalogFilters,
  type CatalogModel,
  type InventoryPhone,
} from '../../domain/device.ts';
import type { CatalogId, DeviceId } from '../../domain/ids.ts';
import type { CatalogQuery, Page, SearchQuery } from '../../transport/transport.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import { chosen } from './picker-output.ts';
import type {
  DevicePickerContext,
  DevicePickerEvent,
  DevicePickerInput,
  DevicePickerMeta,
  DevicePickerOutput,
  DevicePickerTag,
  PhoneList,
} from './device-picker.types.ts';

/** Milliseconds without a key stroke after which a search is asked for. */
const TYPING_PAUSE = 250;

type ModelPage = Page<CatalogModel> & { readonly facets: CatalogFacets };

export const devicePickerSetup = setup({
  types: {} as {
    context: DevicePickerContext;
    events: DevicePickerEvent;
    input: DevicePickerInput;
    output: DevicePickerOutput;
    tags: DevicePickerTag;
    meta: DevicePickerMeta;
  },
  actors: {
    listInventoryPhones: fromPromise<Page<InventoryPhone>, SearchQuery>(missingPort),
    searchCatalog: fromPromise<ModelPage, CatalogQuery>(missingPort),
  },
  guards: {
    canAssign: ({ context }) => isAvailable(context.capabilities, 'assignPhones'),
    canBuy: ({ context }) => isAvailable(context.capabilities, 'buyPhones'),
    hasBought: ({ context }) =>
      context.phone.kind === 'purchase' && isAvailable(context.capabilities, 'buyPhones'),
    canShowInventory: ({ context }, params: { list: PhoneList }) =>
      params.list === 'inventory' && isAvailable(context.capabilities, 'assignPhones'),
    canShowCatalog: ({ context }, params: { list: PhoneList }) =>
      params.list === 'catalog' && isAvailable(context.capabilities, 'buyPhones'),
    isEmpty: (_, params: Page<unknown>) => params.items.length === 0 && params.nextCursor === null,
    hasMore: ({ context }) => context.cursor !== null,
    hasModel: ({ context }, params: { catalogId: CatalogId }) =>
      modelOf(context, params.catalogId) !== undefined,
    canPickPhone: ({ context }, params: { deviceId: DeviceId }) =>
      phoneOf(context, params.deviceId) !== undefined && !context.taken.includes(params.deviceId),
    canPickModel: ({ context }, params: { catalogId: CatalogId }) => {
      const model = modelOf(context, params.catalogId);
      return model !== undefined && model.availability !== 'soldOut';
    },
  },
  actions: {
    keepText: assign(({ context }, params: { text: string }) => ({
      filters: { ...context.filters, text: params.text },
    })),
    keepFilters: assign(({ context }, params: { patch: Partial<CatalogFilters> }) => ({
      filters: { ...context.filters, ...params.patch },
    })),
    clearFilters: assign({ filters: noFilters }),
    keepPhones: assign((_, params: Page<InventoryPhone>) => ({
      phones: params.items,
      cursor: params.nextCursor,
    })),
    addPhones: assign(({ context }, params: Page<InventoryPhone>) => ({
      phones: [...context.phones, ...params.items],
      cursor: params.nextCursor,
    })),
    keepModels: assign((_, params: ModelPage) => ({
      models: params.items,
      facets: params.facets,
      cursor: params.nextCursor,
    })),
    addModels: assign(({ context }, params: ModelPage) => ({
      models: [...context.models, ...params.items],
      cursor: params.nextCursor,
    })),
    forgetLists: assign({ phones: [], models: [], cursor: null }),
    openDetails: assign(({ context }, params: { catalogId: CatalogId }) => ({
      opened: modelOf(context, params.catalogId) ?? null,
    })),
    closeDetails: assign({ opened: null }),
    choosePhone: assign(({ context }, params: { deviceId: DeviceId }) => {
      const phone = phoneOf(context, params.deviceId);
      if (phone === undefined) return {};
      const { id: deviceId, model } = phone;
      return { ending: chosen({ kind: 'inventory' as const, deviceId, model }) };
    }),
    chooseModel: assign(({ context }, params: { catalogId: CatalogId }) => {
      const found = modelOf(context, params.catalogId);
      if (found === undefined) return {};
      const { id: catalogId, name, price } = found;
      return { ending: chosen({ kind: 'purchase' as const, catalogId, model: name, price }) };
    }),
    chooseApp: assign({ ending: chosen({ kind: 'app' as const }) }),
    keepFailure: assign(failureIn),
    forgetFailure: assign({ failure: null }),
  },
  delays: { typingPause: TYPING_PAUSE },
});

function phoneOf({ phones }: DevicePickerContext, deviceId: DeviceId) {
  return phones.find(({ id }) => id === deviceId);
}

function modelOf({ models }: DevicePickerContext, catalogId: CatalogId) {
  return models.find(({ id }) => id === catalogId);
}
