import { assign, fromPromise, sendTo, setup } from 'xstate';
import type { RowId, ShippingAddressId, ShippingMethodId } from '../../domain/ids.ts';
import type {
  ShippingAddress,
  ShippingAddressDraft,
  ShippingMethod,
} from '../../domain/shipping.ts';
import type { Page, PageQuery, ParcelQuery } from '../../transport/transport.ts';
import type { Change } from '../create-ports.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import { addressEditorMachine } from './address-editor.machine.ts';
import type { AddressEditorContext, AddressEditorOutput } from './address-editor.types.ts';
import * as plan from './shipping-plan.ts';
import type {
  ShippingContext,
  ShippingEvent,
  ShippingInput,
  ShippingMeta,
  ShippingMode,
  ShippingOutput,
  ShippingTag,
} from './shipping.types.ts';

type EditorNews = Pick<AddressEditorContext, 'failure' | 'address' | 'recipient'>;

// A list that goes on beyond this is a fault of the back end, not a longer list.
const MOST_PAGES = 100;

const base = setup({
  types: {} as {
    context: ShippingContext;
    events: ShippingEvent;
    input: ShippingInput;
    output: ShippingOutput;
    tags: ShippingTag;
    meta: ShippingMeta;
  },
  actors: {
    addressEditor: addressEditorMachine,
    listShippingAddresses: fromPromise<Page<ShippingAddress>, PageQuery>(missingPort),
    listShippingMethods: fromPromise<readonly ShippingMethod[], ParcelQuery>(missingPort),
    saveShippingAddress: fromPromise<ShippingAddress, Change<ShippingAddressDraft>>(missingPort),
  },
});

const guarded = base.extend({
  guards: {
    hasNextPage: ({ context }, params: Page<unknown>) =>
      params.nextCursor !== null && context.pagesRead + 1 < MOST_PAGES,
    isSpread: ({ context }) => plan.isSpread(context.placements),
    isSingle: (_, params: { mode: ShippingMode }) => params.mode === 'single',
    isMultiple: (_, params: { mode: ShippingMode }) => params.mode === 'multiple',
    hasParcels: ({ context }) => plan.parcelsOf(context.placements).length > 0,
    hasMethods: ({ context }) => context.methods.length > 0,
    hasMethod: ({ context }, params: { methodId: ShippingMethodId }) =>
      context.methods.some(({ id }) => id === params.methodId),
    hasAddress: ({ context }, params: { addressId: ShippingAddressId }) =>
      context.addresses.some(({ id }) => id === params.addressId),
    canAssign: ({ context }) => context.marked.length > 0 && context.addressId !== null,
    isNothingAwaiting: ({ context }) => context.awaiting.length === 0,
    isAllAssigned: ({ context }) => context.assignments.every(({ shipTo }) => shipTo !== null),
    isChosen: (_, params: AddressEditorOutput) => params.kind === 'chosen',
  },
});

export const shippingSetup = guarded.extend({
  actions: {
    keepPage: assign(({ context }, params: Page<ShippingAddress>) => ({
      addresses: [...context.addresses, ...params.items],
      cursor: params.nextCursor,
      pagesRead: context.pagesRead + 1,
    })),
    dropUnknown: assign(({ context }) =>
      plan.planned({ ...context, placements: plan.knownPlacements(context) }),
    ),
    gather: assign(({ context }) => {
      const addressId = plan.commonAddress(context);
      const everybody = context.people.map(({ rowId }) => rowId);
      const placements = plan.placed(context.placements, everybody, addressId);
      return { addressId, ...plan.planned({ ...context, placements }) };
    }),
    keepSpread: assign({ spread: ({ context }) => context.placements, marked: [], awaiting: [] }),
    restoreSpread: assign(({ context }) =>
      plan.planned({ ...context, placements: context.spread ?? context.placements }),
    ),
    pickAddress: assign(({ context }, { addressId }: { addressId: ShippingAddressId }) =>
      plan.intended({ ...context, addressId }),
    ),
    markRows: assign(({ context }, params: { rowIds: readonly RowId[] }) => {
      const everybody = context.people.map(({ rowId }) => rowId);
      const marked = everybody.filter((rowId) => params.rowIds.includes(rowId));
      return plan.intended({ ...context, marked });
    }),
    assignMarked: assign(({ context }) => ({
      ...plan.planned({
        ...context,
        placements: plan.placed(context.placements, context.marked, context.addressId),
      }),
      marked: [],
      awaiting: [],
    })),
    keepMethods: assign(({ context }, params: { methods: readonly ShippingMethod[] }) => ({
      methods: params.methods,
      ...plan.planned({ ...context, methodId: plan.methodOf(params.methods, context.methodId) }),
    })),
    pickMethod: assign(({ context }, params: { methodId: ShippingMethodId }) =>
      plan.planned({ ...context, methodId: params.methodId }),
    ),
    startDraft: assign(({ context }) => ({
      draft: plan.begunDraft(context.drafts, plan.blankDraft),
    })),
    openDraft: assign(({ context }, params: { addressId: ShippingAddressId }) => ({
      draft: plan.begunDraft(context.drafts, plan.draftOf(context.addresses, params.addressId)),
    })),
    keepDraft: assign(({ context }, params: AddressEditorOutput) =>
      params.kind === 'chosen'
        ? {
            draft: plan.editedDraft(context.draft, params.value),
            intents: context.intents + 1,
          }
        : {},
    ),
    keepSaved: assign(({ context }, params: ShippingAddress) => ({
      addresses: plan.withAddress(context.addresses, params),
      ...plan.intended({ ...context, addressId: params.id }),
      draft: plan.blankDraft,
      drafts: plan.withoutDraft(context.drafts, context.draft),
    })),
    keepFailure: assign(failureIn),
    // Whoever watches sees when the editor needs somebody to sign in (fault A25), and what was typed however it is left.
    followEditor: assign(
      ({ context: { drafts, draft } }, { failure, address, recipient }: EditorNews) => ({
        failure,
        drafts: [...plan.withoutDraft(drafts, draft), { id: draft.id, address, recipient }],
      }),
    ),
    retryEditor: sendTo('addressEditor', { type: 'call.retry' }),
    forgetFailure: assign({ failure: null }),
  },
});
