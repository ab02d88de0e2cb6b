import { assign, fromPromise, sendTo, setup } from 'xstate';
import { isAvailable } from '../../domain/capability.ts';
import {
  isUsable,
  nicknameIssues,
  type EmergencyLocation,
  type NewEmergencyLocation,
} from '../../domain/emergency-location.ts';
import { failureDetailsOf, isDefinite } from '../../domain/failure.ts';
import type { EmergencyLocationId, SiteId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { LocationQuery, Page } from '../../transport/transport.ts';
import type { Change } from '../create-ports.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import { addressEditorMachine } from './address-editor.machine.ts';
import type { AddressEditorContext, EditedAddress } from './address-editor.types.ts';
import {
  usableLocation,
  type EmergencyLocationPickerContext,
  type EmergencyLocationPickerEvent,
  type EmergencyLocationPickerInput,
  type EmergencyLocationPickerMeta,
} from './emergency-location-picker.types.ts';
import { chosen, type PickerOutput } from './picker-output.ts';

/** Milliseconds without a key stroke before the list is searched. */
const SEARCH_PAUSE = 250;

type EditorNews = Pick<AddressEditorContext, 'failure' | 'address'>;

/** Everything that the emergency location picker's chart names, with its implementation. */
export const emergencyLocationPickerSetup = setup({
  types: {} as {
    context: EmergencyLocationPickerContext;
    events: EmergencyLocationPickerEvent;
    input: EmergencyLocationPickerInput;
    output: PickerOutput<EmergencyLocation | null>;
    tags: 'busy' | 'modal';
    meta: EmergencyLocationPickerMeta;
    children: { addressEditor: 'addressEditor' };
  },
  actors: {
    addressEditor: addressEditorMachine,
    listEmergencyLocations: fromPromise<Page<EmergencyLocation>, LocationQuery>(missingPort),
    createEmergencyLocation: fromPromise<EmergencyLocation, Change<NewEmergencyLocation>>(
      missingPort,
    ),
  },
  guards: {
    isBarred: ({ context }) => !isAvailable(context.capabilities, 'emergencyLocations'),
    canMakeNew: ({ context }) => isAvailable(context.capabilities, 'newEmergencyLocation'),
    canPick: ({ context }, params: { locationId: EmergencyLocationId }) =>
      usableLocation(context, params.locationId) !== undefined,
    hasPicked: ({ context }) => context.picked !== null && isUsable(context.picked),
    hasMore: ({ context }) => context.nextCursor !== null,
    isSite: ({ context }, params: { siteId: SiteId | null }) =>
      params.siteId === null || context.sites.some(({ id }) => id === params.siteId),
    isAcceptable: ({ context }) => issuesIn(context).length === 0,
    isEdited: (_, params: { output: PickerOutput<EditedAddress> }) =>
      params.output.kind === 'chosen',
  },
  actions: {
    search: assign((_, params: { text: string }) => ({ text: params.text })),
    filterBySite: assign((_, params: { siteId: SiteId | null }) => ({
      siteFilter: params.siteId,
    })),
    receiveList: assign((_, { items, nextCursor }: Page<EmergencyLocation>) => ({
      locations: items,
      nextCursor,
      failure: null,
    })),
    receiveMore: assign(({ context }, { items, nextCursor }: Page<EmergencyLocation>) => ({
      locations: [...context.locations, ...items],
      nextCursor,
      failure: null,
    })),
    pick: assign(({ context }, params: { locationId: EmergencyLocationId }) => ({
      picked: usableLocation(context, params.locationId) ?? context.picked,
    })),
    setNickname: assign(({ context }, params: { name: string }) => ({
      draft: { ...context.draft, name: params.name },
      issues: withoutField(context.issues, 'name'),
    })),
    setSite: assign(({ context }, params: { siteId: SiteId | null }) => ({
      draft: { ...context.draft, siteId: params.siteId },
      issues: withoutField(context.issues, 'siteId'),
    })),
    setAddress: assign(({ context }, params: { output: PickerOutput<EditedAddress> }) =>
      params.output.kind === 'kept'
        ? {}
        : {
            draft: { ...context.draft, address: params.output.value.address, typed: null },
            issues: withoutField(context.issues, 'address'),
          },
    ),
    tellIssues: assign(({ context }) => ({ issues: issuesIn(context) })),
    // Whoever watches this picker sees when the editor needs somebody to sign in (fault A25), and what was typed however it is left.
    followEditor: assign(({ context }, { failure, address }: EditorNews) => ({
      failure,
      draft: { ...context.draft, typed: address },
    })),
    retryEditor: sendTo('addressEditor', { type: 'call.retry' }),
    forgetProblems: assign({ issues: [], failure: null }),
    keepFailure: assign(failureIn),
    // What was turned down is meant anew next time; what got no answer may have been carried out (fault A03),
    // and who has to sign in means the same after it (fault A25).
    keepRefusal: assign(({ context }, params: { error: unknown }) => {
      const failure = failureDetailsOf(params.error);
      const isRefused = isDefinite(failure) && failure.kind !== 'unauthenticated';
      const refusals = context.refusals + (isRefused ? 1 : 0);
      return { failure, refusals, issues: failure.issues };
    }),
    choosePicked: assign(({ context }) => ({ ending: chosen(context.picked) })),
    chooseNone: assign({ ending: chosen(null) }),
    chooseNew: assign((_, params: { location: EmergencyLocation }) => ({
      ending: chosen(params.location),
    })),
  },
  delays: { searchPause: SEARCH_PAUSE },
});

function issuesIn({ draft, multiSite }: EmergencyLocationPickerContext): readonly Issue[] {
  const wrong = nicknameIssues(draft, { multiSite });
  const missing: Issue = { code: 'required', path: ['address'], params: {} };
  return draft.address === null ? [...wrong, missing] : wrong;
}

function withoutField(issues: readonly Issue[], field: string): readonly Issue[] {
  return issues.filter(({ path }) => path[0] !== field);
}
