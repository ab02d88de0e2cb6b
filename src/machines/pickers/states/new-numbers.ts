import { keepFailure } from '../../keep-failure.ts';
import { newNumberQuery } from '../number-picker.types.ts';
import { numberPickerSetup } from '../number-picker.setup.ts';
import { numberAreaCodes, numberRegions } from './number-places.ts';

const list = { page: 'newNumbers', requirements: ['R18'] } as const;
const one = { page: 'heldNumber', requirements: ['R18'] } as const;

const offers = numberPickerSetup.createStateConfig({
  meta: { ...list, focus: 'kept', announce: 'nothing' },
  entry: 'forgetOffers',
  initial: 'loading',
  states: {
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'searchNumbers',
        input: ({ context }) => newNumberQuery(context),
        onDone: [
          {
            guard: { type: 'isNone', params: ({ event }) => ({ list: event.output }) },
            target: 'empty',
          },
          {
            target: 'listed',
            actions: { type: 'keepOffers', params: ({ event }) => ({ list: event.output }) },
          },
        ],
        onError: { target: 'failed', actions: keepFailure },
      },
    },
    listed: { meta: { ...list, focus: 'kept', announce: 'results' } },
    empty: { meta: { ...list, focus: 'kept', announce: 'results' } },
    failed: {
      meta: { ...list, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
  },
});

/**
 * A new number: state or province, area code, number (R18).
 *
 * What is held stays held while he looks elsewhere; only another number, or the end of the picker, gives it back.
 */
export const newNumbers = numberPickerSetup.createStateConfig({
  initial: 'regions',
  on: {
    'list.show': {
      guard: { type: 'canShowInventory', params: ({ event }) => event },
      target: '#numberPicker.inventory',
    },
    'country.pick': {
      guard: { type: 'hasCountry', params: ({ event }) => event },
      target: '.regions',
      actions: { type: 'keepCountry', params: ({ event }) => event },
    },
    'region.pick': {
      guard: { type: 'hasRegion', params: ({ event }) => event },
      target: '.areaCodes',
      actions: { type: 'keepRegion', params: ({ event }) => event },
    },
    'areaCode.pick': {
      guard: { type: 'hasAreaCode', params: ({ event }) => event },
      target: '.offers',
      actions: { type: 'keepAreaCode', params: ({ event }) => event },
    },
    'number.pick': [
      {
        guard: { type: 'isHeld', params: ({ event }) => event },
        target: '.held',
        actions: 'pickHeld',
      },
      {
        guard: { type: 'canPickOffer', params: ({ event }) => event },
        target: '#numberPicker.picking',
        actions: [{ type: 'pickOffer', params: ({ event }) => event }, 'countIntent'],
      },
    ],
  },
  states: {
    regions: numberRegions,
    areaCodes: numberAreaCodes,
    offers,
    /** The number that was picked is gone: those that are left are asked for. */
    refreshing: {
      tags: ['busy'],
      meta: { ...list, focus: 'kept', announce: 'nothing' },
      invoke: {
        src: 'searchNumbers',
        input: ({ context }) => newNumberQuery(context),
        onDone: {
          target: 'gone',
          actions: { type: 'keepOffers', params: ({ event }) => ({ list: event.output }) },
        },
        onError: { target: 'offers.failed', actions: keepFailure },
      },
    },
    gone: { meta: { ...list, focus: 'problem', announce: 'failure' } },
    held: {
      meta: { ...one, focus: 'kept', announce: 'title' },
      after: { holdLapse: { target: 'holdEnded', actions: 'forgetHold' } },
      on: {
        'clock.tick': {
          guard: { type: 'hasLapsed', params: ({ event }) => event },
          target: 'holdEnded',
          actions: [{ type: 'setNow', params: ({ event }) => event }, 'forgetHold'],
        },
        'picker.done': { target: '#numberPicker.closing', actions: 'chooseHeld' },
      },
    },
    holdEnded: {
      meta: { ...one, focus: 'problem', announce: 'failure' },
      on: { 'number.hold': { target: '#numberPicker.holding', actions: 'countIntent' } },
    },
    /** The back end may hold the number all the same: who leaves finds out, and gives it back. */
    holdFailed: {
      meta: { ...list, focus: 'problem', announce: 'failure' },
      on: {
        'call.retry': { target: '#numberPicker.holding' },
        'picker.close': { target: '#numberPicker.abandoning' },
        'number.clear': { target: '#numberPicker.abandoning', actions: 'chooseNone' },
      },
    },
  },
});
