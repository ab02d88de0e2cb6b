import { keepFailure } from '../../keep-failure.ts';
import { editorInput, parcelsOf, saveCall } from '../shipping-plan.ts';
import { shippingSetup } from '../shipping.setup.ts';

const page = { page: 'shipping', requirements: ['R19', 'R20'] } as const;
const form = { page: 'shippingAddress', requirements: ['R19'] } as const;

/**
 * What both ways of shipping share: prices follow the parcels, and a new question ends the old one.
 *
 * Each way says itself what `weighing` leads to.
 */
export const choosing = shippingSetup.createStateConfig({
  meta: { ...page, focus: 'kept', announce: 'nothing' },
  initial: 'judging',
  on: {
    'method.pick': {
      guard: { type: 'hasMethod', params: ({ event }) => event },
      actions: { type: 'pickMethod', params: ({ event }) => event },
    },
    'address.new': { target: 'editing', actions: 'startDraft' },
    'address.edit': {
      guard: { type: 'hasAddress', params: ({ event }) => event },
      target: 'editing',
      actions: { type: 'openDraft', params: ({ event }) => event },
    },
  },
  states: {
    judging: { always: [{ guard: 'hasParcels', target: 'pricing' }, { target: 'unassigned' }] },
    unassigned: { meta: { ...page, focus: 'kept', announce: 'nothing' } },
    pricing: {
      tags: ['busy'],
      entry: 'forgetFailure',
      invoke: {
        src: 'listShippingMethods',
        input: ({ context }) => ({ parcels: parcelsOf(context.placements) }),
        onDone: {
          target: 'weighing',
          actions: { type: 'keepMethods', params: ({ event }) => ({ methods: event.output }) },
        },
        onError: { target: 'unpriced', actions: keepFailure },
      },
    },
    unpriced: {
      meta: { ...page, focus: 'problem', announce: 'failure' },
      on: { 'call.retry': { target: 'pricing' } },
    },
    /** There is no way to ship there. */
    unshippable: { meta: { ...page, focus: 'problem', announce: 'failure' } },
    complete: {
      tags: ['ready'],
      meta: { ...page, focus: 'kept', announce: 'results' },
      on: { 'shipping.done': { target: '#shipping.closed' } },
    },
  },
});

/** A new address, or one that is changed (R19). */
export const editing = shippingSetup.createStateConfig({
  tags: ['modal'],
  meta: { ...form, focus: 'heading', announce: 'title' },
  on: { 'call.retry': { actions: 'retryEditor' } },
  invoke: {
    id: 'addressEditor',
    src: 'addressEditor',
    input: ({ context }) => editorInput(context),
    onSnapshot: {
      actions: { type: 'followEditor', params: ({ event }) => event.snapshot.context },
    },
    onDone: [
      {
        guard: { type: 'isChosen', params: ({ event }) => event.output },
        target: 'saving',
        actions: { type: 'keepDraft', params: ({ event }) => event.output },
      },
      { target: 'choosing', actions: 'forgetFailure' },
    ],
    onError: { target: 'choosing' },
  },
});

/** The address is with the back end (R19). */
export const saving = shippingSetup.createStateConfig({
  tags: ['busy', 'modal'],
  meta: { ...form, focus: 'kept', announce: 'nothing' },
  entry: 'forgetFailure',
  invoke: {
    src: 'saveShippingAddress',
    input: ({ context }) => saveCall(context),
    onDone: {
      target: 'choosing',
      actions: { type: 'keepSaved', params: ({ event }) => event.output },
    },
    onError: { target: 'saveFailed', actions: keepFailure },
  },
});

/** What was typed is still there: it can be saved again as it is, changed, or dropped. */
export const saveFailed = shippingSetup.createStateConfig({
  tags: ['modal'],
  meta: { ...form, focus: 'problem', announce: 'failure' },
  on: {
    'call.retry': { target: 'saving' },
    'draft.edit': { target: 'editing' },
    'draft.drop': { target: 'choosing', actions: 'forgetFailure' },
  },
});
