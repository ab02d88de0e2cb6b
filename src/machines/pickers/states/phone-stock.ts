import { keepFailure } from '../../keep-failure.ts';
import { devicePickerSetup } from '../device-picker.setup.ts';

const place = { page: 'inventoryPhones', requirements: ['R13', 'R14'] } as const;

/** The phones in stock (R14). */
export const phoneStock = devicePickerSetup.createStateConfig({
  meta: { ...place, focus: 'kept', announce: 'nothing' },
  initial: 'loading',
  on: {
    'search.type': {
      target: '.typing',
      actions: { type: 'keepText', params: ({ event }) => event },
    },
    'filters.clear': { target: '.loading', actions: 'clearFilters' },
    'phone.pick': {
      guard: { type: 'canPickPhone', params: ({ event }) => event },
      target: '#devicePicker.closed',
      actions: { type: 'choosePhone', params: ({ event }) => event },
    },
  },
  states: {
    typing: { tags: ['busy'], after: { typingPause: { target: 'loading' } } },
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listInventoryPhones',
        input: ({ context }) => ({ text: context.filters.text, cursor: null }),
        onDone: [
          {
            guard: { type: 'isEmpty', params: ({ event }) => event.output },
            target: 'empty',
            actions: { type: 'keepPhones', params: ({ event }) => event.output },
          },
          {
            target: 'listed',
            actions: { type: 'keepPhones', params: ({ event }) => event.output },
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
      on: { 'list.more': { guard: 'hasMore', target: 'loadingMore' } },
    },
    empty: { meta: { ...place, focus: 'kept', announce: 'results' } },
    failed: {
      meta: { ...place, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
    loadingMore: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listInventoryPhones',
        input: ({ context }) => ({ text: context.filters.text, cursor: context.cursor }),
        onDone: {
          target: 'listed',
          actions: { type: 'addPhones', params: ({ event }) => event.output },
        },
        onError: { target: 'moreFailed', actions: keepFailure },
      },
    },
    moreFailed: {
      meta: { ...place, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loadingMore' } },
    },
  },
});
