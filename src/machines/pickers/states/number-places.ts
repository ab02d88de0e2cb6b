import { keepFailure } from '../../keep-failure.ts';
import { numberPickerSetup } from '../number-picker.setup.ts';

const states = { page: 'numberRegions', requirements: ['R18'] } as const;

/** The states and provinces of a country in which new numbers are to be had (R18). */
export const numberRegions = numberPickerSetup.createStateConfig({
  meta: { ...states, focus: 'kept', announce: 'nothing' },
  entry: ['forgetRegions', 'forgetAreaCodes', 'forgetOffers'],
  initial: 'loading',
  states: {
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listNumberPlaces',
        input: ({ context: { country } }) => ({ country, region: null }),
        onDone: [
          {
            guard: { type: 'isNone', params: ({ event }) => ({ list: event.output }) },
            target: 'empty',
          },
          {
            target: 'listed',
            actions: { type: 'keepRegions', params: ({ event }) => ({ list: event.output }) },
          },
        ],
        onError: { target: 'failed', actions: keepFailure },
      },
    },
    listed: { meta: { ...states, focus: 'kept', announce: 'results' } },
    empty: { meta: { ...states, focus: 'kept', announce: 'results' } },
    failed: {
      meta: { ...states, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
  },
});

const codes = { page: 'numberAreaCodes', requirements: ['R18'] } as const;

/** The area codes of a state or province (R18). */
export const numberAreaCodes = numberPickerSetup.createStateConfig({
  meta: { ...codes, focus: 'kept', announce: 'nothing' },
  entry: ['forgetAreaCodes', 'forgetOffers'],
  initial: 'loading',
  states: {
    loading: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listNumberPlaces',
        input: ({ context: { country, region } }) => ({ country, region }),
        onDone: [
          {
            guard: { type: 'isNone', params: ({ event }) => ({ list: event.output }) },
            target: 'empty',
          },
          {
            target: 'listed',
            actions: { type: 'keepAreaCodes', params: ({ event }) => ({ list: event.output }) },
          },
        ],
        onError: { target: 'failed', actions: keepFailure },
      },
    },
    listed: { meta: { ...codes, focus: 'kept', announce: 'results' } },
    empty: { meta: { ...codes, focus: 'kept', announce: 'results' } },
    failed: {
      meta: { ...codes, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
  },
});
