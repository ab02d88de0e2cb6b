import { requestKey } from '../../domain/request-key.ts';
import { keepFailure } from '../keep-failure.ts';
import { emergencyLocationPickerSetup } from './emergency-location-picker.setup.ts';
import {
  locationQuery,
  newLocationOf,
  startEmergencyLocationPicker,
  type EmergencyLocationPickerContext,
} from './emergency-location-picker.types.ts';

const list = { page: 'emergencyLocationPicker', requirements: ['R29', 'R31'] } as const;
const form = { page: 'newEmergencyLocation', requirements: ['R30'] } as const;

/** Searches, picks or makes the place to which responders are sent for a person (R29, R30). */
export const emergencyLocationPickerMachine = emergencyLocationPickerSetup.createMachine({
  id: 'emergencyLocationPicker',
  context: ({ input }) => startEmergencyLocationPicker(input),
  initial: 'opening',
  on: { 'picker.close': { target: '.closed' } },
  states: {
    opening: { always: [{ guard: 'isBarred', target: 'barred' }, { target: 'choosing' }] },
    barred: {
      tags: ['modal'],
      meta: { ...list, focus: 'heading', announce: 'title' },
    },
    choosing: {
      tags: ['modal'],
      meta: { ...list, focus: 'heading', announce: 'title' },
      initial: 'searching',
      on: {
        'search.type': {
          target: '.typing',
          actions: { type: 'search', params: ({ event }) => event },
        },
        'site.filter': {
          guard: { type: 'isSite', params: ({ event }) => event },
          target: '.searching',
          actions: { type: 'filterBySite', params: ({ event }) => event },
        },
        'location.pick': {
          guard: { type: 'canPick', params: ({ event }) => event },
          actions: { type: 'pick', params: ({ event }) => event },
        },
        'picker.done': { guard: 'hasPicked', target: 'chosen', actions: 'choosePicked' },
        'location.clear': { target: 'chosen', actions: 'chooseNone' },
        'location.new': { guard: 'canMakeNew', target: 'composing', actions: 'forgetProblems' },
      },
      states: {
        typing: {
          meta: { ...list, focus: 'kept', announce: 'nothing' },
          after: { searchPause: { target: 'searching' } },
        },
        searching: {
          tags: ['busy'],
          meta: { ...list, focus: 'kept', announce: 'nothing' },
          invoke: {
            src: 'listEmergencyLocations',
            input: ({ context }) => locationQuery(context, null),
            onDone: {
              target: 'listing',
              actions: { type: 'receiveList', params: ({ event }) => event.output },
            },
            onError: { target: 'searchFailed', actions: keepFailure },
          },
        },
        listing: {
          meta: { ...list, focus: 'kept', announce: 'results' },
          on: { 'list.more': { guard: 'hasMore', target: 'loadingMore' } },
        },
        loadingMore: {
          tags: ['busy'],
          meta: { ...list, focus: 'kept', announce: 'nothing' },
          invoke: {
            src: 'listEmergencyLocations',
            input: ({ context }) => locationQuery(context, context.nextCursor),
            onDone: {
              target: 'listing',
              actions: { type: 'receiveMore', params: ({ event }) => event.output },
            },
            onError: { target: 'moreFailed', actions: keepFailure },
          },
        },
        searchFailed: {
          meta: { ...list, focus: 'kept', announce: 'failure' },
          on: { 'call.retry': { target: 'searching' } },
        },
        moreFailed: {
          meta: { ...list, focus: 'kept', announce: 'failure' },
          on: { 'call.retry': { target: 'loadingMore' } },
        },
      },
    },
    composing: {
      tags: ['modal'],
      meta: { ...form, focus: 'heading', announce: 'title' },
      initial: 'editing',
      states: {
        editing: {
          initial: 'filling',
          on: {
            'nickname.set': {
              target: '.filling',
              actions: { type: 'setNickname', params: ({ event }) => event },
            },
            'site.set': {
              guard: { type: 'isSite', params: ({ event }) => event },
              target: '.filling',
              actions: { type: 'setSite', params: ({ event }) => event },
            },
            'address.open': { target: 'addressing' },
            'location.add': [
              { guard: 'isAcceptable', target: 'saving', actions: 'forgetProblems' },
              { target: '.refused', actions: 'tellIssues' },
            ],
            'location.back': {
              target: '#emergencyLocationPicker.choosing',
              actions: 'forgetProblems',
            },
          },
          states: {
            filling: { meta: { ...form, focus: 'kept', announce: 'nothing' } },
            refused: { meta: { ...form, focus: 'problem', announce: 'failure' } },
            addressed: { meta: { ...form, focus: 'opener', announce: 'nothing' } },
            saveFailed: {
              meta: { ...form, focus: 'problem', announce: 'failure' },
              on: {
                'call.retry': {
                  target: '#emergencyLocationPicker.composing.saving',
                  actions: 'forgetProblems',
                },
              },
            },
          },
        },
        addressing: {
          meta: { ...form, page: 'emergencyAddress', focus: 'heading', announce: 'title' },
          on: { 'call.retry': { actions: 'retryEditor' } },
          invoke: {
            id: 'addressEditor',
            src: 'addressEditor',
            input: ({ context }) => addressInput(context),
            onSnapshot: {
              actions: { type: 'followEditor', params: ({ event }) => event.snapshot.context },
            },
            onDone: [
              {
                guard: { type: 'isEdited', params: ({ event }) => ({ output: event.output }) },
                target: 'editing.addressed',
                actions: [
                  'forgetProblems',
                  { type: 'setAddress', params: ({ event }) => ({ output: event.output }) },
                ],
              },
              { target: 'editing.addressed', actions: 'forgetProblems' },
            ],
            onError: { target: 'editing.addressed', actions: keepFailure },
          },
        },
        saving: {
          tags: ['busy'],
          meta: { ...form, focus: 'kept', announce: 'nothing' },
          invoke: {
            src: 'createEmergencyLocation',
            input: ({ context }) => savingInput(context),
            onDone: {
              target: '#emergencyLocationPicker.chosen',
              actions: {
                type: 'chooseNew',
                params: ({ event }) => ({ location: event.output }),
              },
            },
            onError: {
              target: 'editing.saveFailed',
              actions: { type: 'keepRefusal', params: ({ event }) => event },
            },
          },
        },
      },
    },
    chosen: { type: 'final' },
    closed: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});

function addressInput({ draft, country }: EmergencyLocationPickerContext) {
  return { purpose: 'emergency' as const, country, address: draft.typed ?? draft.address };
}

function savingInput(context: EmergencyLocationPickerContext) {
  const query = newLocationOf(context);
  const { runId, refusals } = context;
  return { query, key: requestKey(runId, 'createEmergencyLocation', refusals, query) };
}
