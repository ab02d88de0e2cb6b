import { keepFailure } from '../keep-failure.ts';
import { startShipping } from './shipping-plan.ts';
import { shippingSetup } from './shipping.setup.ts';
import { choosing, editing, saveFailed, saving } from './states/ship-to.ts';

/**
 * Where the phones go that are bought, and how (R19, R20).
 *
 * One address is for all until several are asked for, and the account's own is assumed at once:
 * who has one need not do anything here.
 */
export const shippingMachine = shippingSetup.createMachine({
  id: 'shipping',
  context: ({ input }) => startShipping(input),
  initial: 'loading',
  on: { 'picker.close': { target: '.closed' } },
  states: {
    loading: {
      tags: ['busy'],
      meta: { page: 'shipping', requirements: ['R19'], focus: 'kept', announce: 'nothing' },
      entry: 'forgetFailure',
      invoke: {
        src: 'listShippingAddresses',
        input: ({ context }) => ({ cursor: context.cursor }),
        onDone: [
          {
            guard: { type: 'hasNextPage', params: ({ event }) => event.output },
            target: 'loading',
            reenter: true,
            actions: { type: 'keepPage', params: ({ event }) => event.output },
          },
          {
            target: 'opening',
            actions: { type: 'keepPage', params: ({ event }) => event.output },
          },
        ],
        onError: { target: 'loadFailed', actions: keepFailure },
      },
    },
    loadFailed: {
      meta: { page: 'shipping', requirements: ['R19'], focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
    opening: {
      entry: 'dropUnknown',
      always: [{ guard: 'isSpread', target: 'multiple' }, { target: 'single' }],
    },
    single: {
      initial: 'choosing',
      states: {
        choosing: {
          ...choosing,
          entry: 'gather',
          on: {
            ...choosing.on,
            'address.pick': {
              guard: { type: 'hasAddress', params: ({ event }) => event },
              target: 'choosing',
              reenter: true,
              actions: { type: 'pickAddress', params: ({ event }) => event },
            },
            'mode.set': {
              guard: { type: 'isMultiple', params: ({ event }) => event },
              target: '#shipping.multiple',
              actions: 'restoreSpread',
            },
          },
          states: {
            ...choosing.states,
            weighing: {
              always: [{ guard: 'isAllAssigned', target: 'complete' }, { target: 'unshippable' }],
            },
          },
        },
        editing,
        saving,
        saveFailed,
      },
    },
    multiple: {
      initial: 'choosing',
      states: {
        choosing: {
          ...choosing,
          on: {
            ...choosing.on,
            'rows.mark': { actions: { type: 'markRows', params: ({ event }) => event } },
            'address.pick': {
              guard: { type: 'hasAddress', params: ({ event }) => event },
              actions: { type: 'pickAddress', params: ({ event }) => event },
            },
            'address.assign': {
              guard: 'canAssign',
              target: '.judging',
              actions: 'assignMarked',
            },
            'mode.set': {
              guard: { type: 'isSingle', params: ({ event }) => event },
              target: '#shipping.single',
              actions: 'keepSpread',
            },
          },
          states: {
            ...choosing.states,
            weighing: {
              always: [
                { guard: 'isAllAssigned', target: 'complete' },
                { guard: 'hasMethods', target: 'partial' },
                { target: 'unshippable' },
              ],
            },
            complete: {
              ...choosing.states.complete,
              on: { 'shipping.done': { guard: 'isNothingAwaiting', target: '#shipping.closed' } },
            },
            partial: {
              meta: {
                page: 'shipping',
                requirements: ['R20'],
                focus: 'kept',
                announce: 'results',
              },
            },
          },
        },
        editing,
        saving,
        saveFailed,
      },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ assignments: context.assignments }),
  options: { maxIterations: 1000 },
});
