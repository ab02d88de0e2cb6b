import { keepFailure } from '../../keep-failure.ts';
import { devicePickerSetup } from '../device-picker.setup.ts';

const place = { page: 'phoneCatalog', requirements: ['R13', 'R15', 'R16'] } as const;

const listing = devicePickerSetup.createStateConfig({
  on: {
    'details.open': {
      guard: { type: 'hasModel', params: ({ event }) => event },
      target: '#devicePicker.details',
      actions: { type: 'openDetails', params: ({ event }) => event },
    },
  },
});

/** The phones that can be bought (R15); details open over what is listed, never over a list that is on its way. */
export const phoneCatalog = devicePickerSetup.createStateConfig({
  meta: { ...place, focus: 'kept', announce: 'nothing' },
  initial: 'loading',
  on: {
    'search.type': {
      target: '.typing',
      actions: { type: 'keepText', params: ({ event }) => event },
    },
    'filters.set': {
      target: '.loading',
      actions: { type: 'keepFilters', params: ({ event }) => event },
    },
    'filters.clear': { target: '.loading', actions: 'clearFilters' },
    'model.pick': {
      guard: { type: 'canPickModel', params: ({ event }) => event },
      target: '#devicePicker.closed',
      actions: { type: 'chooseModel', params: ({ event }) => event },
    },
  },
  states: {
    typing: { tags: ['busy'], after: { typingPause: { target: 'loading' } } },
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'searchCatalog',
        input: ({ context }) => ({ filters: context.filters, cursor: null }),
        onDone: [
          {
            guard: { type: 'isEmpty', params: ({ event }) => event.output },
            target: 'empty',
            actions: { type: 'keepModels', params: ({ event }) => event.output },
          },
          {
            target: 'listed',
            actions: { type: 'keepModels', params: ({ event }) => event.output },
          },
        ],
        onError: {
          target: 'failed',
          actions: ['forgetLists', keepFailure],
        },
      },
    },
    listed: {
      meta: { ...place, focus: 'kept', announce: 'results' },
      on: { ...listing.on, 'list.more': { guard: 'hasMore', target: 'loadingMore' } },
    },
    empty: { meta: { ...place, focus: 'kept', announce: 'results' } },
    failed: {
      meta: { ...place, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
    loadingMore: {
      ...listing,
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'searchCatalog',
        input: ({ context }) => ({ filters: context.filters, cursor: context.cursor }),
        onDone: {
          target: 'listed',
          actions: { type: 'addModels', params: ({ event }) => event.output },
        },
        onError: { target: 'moreFailed', actions: keepFailure },
      },
    },
    moreFailed: {
      meta: { ...place, focus: 'problem', announce: 'failure' },
      on: { ...listing.on, 'call.retry': { target: 'loadingMore' } },
    },
  },
});

/** One model's details, over the catalogue (R15). */
export const phoneDetails = devicePickerSetup.createStateConfig({
  tags: ['modal'],
  meta: { page: 'phoneDetails', requirements: ['R15'], focus: 'heading', announce: 'title' },
  exit: 'closeDetails',
  on: {
    'details.close': { target: '#devicePicker.catalog.listed' },
    'model.pick': {
      guard: { type: 'canPickModel', params: ({ event }) => event },
      target: '#devicePicker.closed',
      actions: { type: 'chooseModel', params: ({ event }) => event },
    },
  },
});
