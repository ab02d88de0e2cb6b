import { keepFailure } from '../keep-failure.ts';
import { holdCall, leftoversOf, releaseCall } from './number-holds.ts';
import { numberPickerSetup } from './number-picker.setup.ts';
import { openNumberPicker } from './number-picker.types.ts';
import { newNumbers } from './states/new-numbers.ts';
import { stockNumbers } from './states/stock-numbers.ts';

const waiting = {
  page: 'heldNumber',
  requirements: ['R18'],
  focus: 'kept',
  announce: 'nothing',
} as const;

/**
 * Picks one person's phone number, from stock (R17) or anew (R18).
 *
 * A new number is held from the moment in which it is picked; what is not taken in the end is given back.
 * `clock.tick` keeps its idea of the back end's time: a hold that was made long after opening is timed by it.
 */
export const numberPickerMachine = numberPickerSetup.createMachine({
  id: 'numberPicker',
  context: ({ input }) => openNumberPicker(input),
  invoke: {
    id: 'clock',
    src: 'clock',
    // The time that it told last goes on to count.
    onError: {},
  },
  initial: 'opening',
  on: {
    'clock.tick': { actions: { type: 'setNow', params: ({ event }) => event } },
    'number.clear': { target: '.closing', actions: 'chooseNone' },
    'picker.close': { target: '.closing' },
  },
  states: {
    opening: {
      always: [
        { guard: 'canRenew', target: 'holding', actions: 'countIntent' },
        { guard: 'canOpenHeld', target: 'newNumbers.held' },
        { guard: 'canAssign', target: 'inventory' },
        { guard: 'canBuy', target: 'newNumbers' },
        { target: 'barred' },
      ],
    },
    inventory: stockNumbers,
    newNumbers,
    barred: {
      meta: {
        page: 'numbersBarred',
        requirements: ['R04', 'R17', 'R18'],
        focus: 'heading',
        announce: 'title',
      },
    },
    picking: { always: [{ guard: 'isGuest', target: 'swapping' }, { target: 'holding' }] },
    swapping: {
      tags: ['busy'],
      meta: waiting,
      invoke: {
        src: 'releaseNumbers',
        input: ({ context: { runId, hold } }) =>
          releaseCall(runId, hold === null ? [] : [hold.holdId]),
        onDone: { target: 'holding', actions: 'forgetHold' },
        onError: { target: 'holding', actions: 'forgetHold' },
      },
      after: { patience: { target: 'holding', actions: 'forgetHold' } },
    },
    holding: {
      tags: ['busy'],
      meta: waiting,
      entry: 'forgetFailure',
      on: {
        'picker.close': { target: 'abandoning' },
        'number.clear': { target: 'abandoning', actions: 'chooseNone' },
      },
      invoke: {
        src: 'holdNumbers',
        input: ({ context }) => holdCall(context),
        onDone: [
          {
            guard: { type: 'isRenewed', params: ({ event }) => event.output },
            target: 'closing',
            actions: [{ type: 'keepHold', params: ({ event }) => event.output }, 'chooseHeld'],
          },
          {
            guard: { type: 'isGranted', params: ({ event }) => event.output },
            target: 'newNumbers.held',
            actions: { type: 'keepHold', params: ({ event }) => event.output },
          },
          { guard: 'hasArea', target: 'newNumbers.refreshing' },
          { target: 'newNumbers.gone' },
        ],
        onError: { target: 'newNumbers.holdFailed', actions: keepFailure },
      },
    },
    /** Asked again with the same key, the back end tells the hold that has to be given back. */
    abandoning: {
      tags: ['busy'],
      meta: waiting,
      invoke: {
        src: 'holdNumbers',
        input: ({ context }) => holdCall(context),
        onDone: {
          target: 'closing',
          actions: { type: 'keepHold', params: ({ event }) => event.output },
        },
        onError: { target: 'closing' },
      },
      after: { patience: { target: 'closing' } },
    },
    closing: { always: [{ guard: 'hasLeftovers', target: 'givingBack' }, { target: 'closed' }] },
    givingBack: {
      tags: ['busy'],
      meta: waiting,
      on: { 'picker.close': { target: 'closed' }, 'number.clear': {} },
      invoke: {
        src: 'releaseNumbers',
        input: ({ context }) => releaseCall(context.runId, leftoversOf(context)),
        onDone: { target: 'closed' },
        onError: { target: 'closed' },
      },
      after: { patience: { target: 'closed' } },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});
