import { keepFailure } from '../../keep-failure.ts';
import { numberPickerSetup } from '../number-picker.setup.ts';

const place = { page: 'inventoryNumbers', requirements: ['R17'] } as const;

/** The phone numbers in stock, those that fit the person's place first (R17). */
export const stockNumbers = numberPickerSetup.createStateConfig({
  meta: { ...place, focus: 'kept', announce: 'nothing' },
  initial: 'loading',
  on: {
    'list.show': [
      {
        guard: { type: 'canShowHeld', params: ({ event }) => event },
        target: '#numberPicker.newNumbers.held',
        actions: 'pickHeld',
      },
      {
        guard: { type: 'canShowNew', params: ({ event }) => event },
        target: '#numberPicker.newNumbers',
      },
    ],
    'search.type': {
      target: '.typing',
      actions: { type: 'keepText', params: ({ event }) => event },
    },
    'number.pick': {
      guard: { type: 'canPickStock', params: ({ event }) => event },
      target: '#numberPicker.closing',
      actions: { type: 'chooseStock', params: ({ event }) => event },
    },
  },
  states: {
    typing: { tags: ['busy'], after: { typingPause: { target: 'loading' } } },
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listInventoryNumbers',
        input: ({ context }) => ({
          text: context.text,
          cursor: null,
          country: null,
          region: null,
        }),
        onDone: [
          {
            guard: { type: 'isEmpty', params: ({ event }) => event.output },
            target: 'empty',
            actions: { type: 'keepStock', params: ({ event }) => event.output },
          },
          {
            target: 'listed',
            actions: { type: 'keepStock', params: ({ event }) => event.output },
          },
        ],
        onError: {
          target: 'failed',
          actions: ['forgetStock', keepFailure],
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
        src: 'listInventoryNumbers',
        input: ({ context }) => ({
          text: context.text,
          cursor: context.cursor,
          country: null,
          region: null,
        }),
        onDone: {
          target: 'listed',
          actions: { type: 'addStock', params: ({ event }) => event.output },
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
