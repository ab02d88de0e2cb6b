import { tidyAddress } from '../../domain/address.ts';
import { keepFailure } from '../keep-failure.ts';
import { addressEditorSetup } from './address-editor.setup.ts';
import { startAddressEditor } from './address-editor.types.ts';

const requirements = ['R19', 'R30'];

const back = { target: 'editing', actions: 'forgetFailure' } as const;
const reopen = { target: 'reopened' } as const;

/**
 * Asks for an address in the form of its country, and has it checked (R19, R30).
 *
 * What can't be found may be kept all the same, but for an address that the back end turns down.
 */
export const addressEditorMachine = addressEditorSetup.createMachine({
  id: 'addressEditor',
  context: ({ input }) => startAddressEditor(input),
  initial: 'loadingForm',
  on: {
    'country.pick': {
      guard: { type: 'isOffered', params: ({ event }) => event },
      target: '.loadingForm',
      actions: { type: 'pickCountry', params: ({ event }) => event },
    },
    'picker.close': { target: '.closed' },
  },
  states: {
    loadingForm: {
      tags: ['busy', 'modal'],
      meta: { page: 'addressForm', requirements, focus: 'heading', announce: 'title' },
      invoke: {
        src: 'getAddressForm',
        input: ({ context }) => ({ country: context.address.country, purpose: context.purpose }),
        onDone: {
          target: 'asking',
          actions: { type: 'receiveForm', params: ({ event }) => ({ form: event.output }) },
        },
        onError: { target: 'formFailed', actions: keepFailure },
      },
    },
    formFailed: {
      tags: ['modal'],
      meta: { page: 'addressForm', requirements, focus: 'kept', announce: 'failure' },
      on: { 'call.retry': { target: 'loadingForm' } },
    },
    asking: {
      tags: ['modal'],
      initial: 'editing',
      on: {
        'address.set': {
          target: '.editing',
          actions: { type: 'patchAddress', params: ({ event }) => event },
        },
        'recipient.set': {
          target: '.editing',
          actions: { type: 'setRecipient', params: ({ event }) => event },
        },
      },
      states: {
        editing: {
          meta: { page: 'addressForm', requirements, focus: 'kept', announce: 'nothing' },
          on: {
            'editor.done': [
              { guard: 'isAcceptable', target: 'checking', actions: 'forgetIssues' },
              { target: 'refused', actions: 'tellIssues' },
            ],
          },
        },
        reopened: {
          meta: { page: 'addressForm', requirements, focus: 'heading', announce: 'title' },
          on: { 'editor.done': { target: 'checking', actions: 'forgetIssues' } },
        },
        // Every change leads back to editing: who is done without one is shown the problem again.
        refused: {
          meta: { page: 'addressForm', requirements, focus: 'problem', announce: 'failure' },
          on: { 'editor.done': { target: 'refused', reenter: true } },
        },
        checking: {
          tags: ['busy'],
          meta: { page: 'addressForm', requirements, focus: 'kept', announce: 'nothing' },
          invoke: {
            src: 'checkAddress',
            input: ({ context }) => ({
              address: tidyAddress(context.address),
              purpose: context.purpose,
            }),
            onDone: [
              {
                guard: { type: 'isValid', params: ({ event }) => event.output },
                target: '#addressEditor.accepted',
                actions: 'acceptTyped',
              },
              {
                guard: { type: 'isCorrected', params: ({ event }) => event.output },
                target: 'corrected',
                actions: { type: 'keepVerdict', params: ({ event }) => event.output },
              },
              {
                guard: { type: 'isRejected', params: ({ event }) => event.output },
                target: 'rejected',
                actions: { type: 'keepVerdict', params: ({ event }) => event.output },
              },
              {
                target: 'unverifiable',
                actions: { type: 'keepVerdict', params: ({ event }) => event.output },
              },
            ],
            onError: { target: 'checkFailed', actions: keepFailure },
          },
          on: { 'editor.back': back },
        },
        checkFailed: {
          meta: { page: 'addressForm', requirements, focus: 'kept', announce: 'failure' },
          on: {
            'call.retry': { target: 'checking', actions: 'forgetFailure' },
            'editor.back': back,
          },
        },
        corrected: {
          meta: { page: 'addressSuggestion', requirements, focus: 'heading', announce: 'title' },
          on: {
            'suggestion.accept': {
              target: '#addressEditor.accepted',
              actions: 'acceptSuggestion',
            },
            'suggestion.decline': { target: '#addressEditor.accepted', actions: 'acceptTyped' },
            'editor.back': reopen,
          },
        },
        unverifiable: {
          meta: { page: 'addressUnverifiable', requirements, focus: 'heading', announce: 'title' },
          on: {
            'address.keep': { target: '#addressEditor.accepted', actions: 'acceptTyped' },
            'editor.back': reopen,
          },
        },
        rejected: {
          meta: { page: 'addressForm', requirements, focus: 'problem', announce: 'failure' },
          on: { 'editor.done': { target: 'rejected', reenter: true } },
        },
      },
    },
    accepted: { type: 'final' },
    closed: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});
