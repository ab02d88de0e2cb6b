import { assign, fromPromise, setup } from 'xstate';
import {
  addressIssues,
  changedFields,
  fitAddress,
  tidyAddress,
  type Address,
  type AddressForm,
  type AddressPurpose,
  type AddressVerdict,
} from '../../domain/address.ts';
import type { Issue } from '../../domain/issue.ts';
import { hasForbiddenCharacter, tidyText } from '../../domain/tidy-text.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import type {
  AddressEditorContext,
  AddressEditorEvent,
  AddressEditorInput,
  AddressEditorMeta,
  AddressPatch,
  EditedAddress,
} from './address-editor.types.ts';
import { chosen, type PickerOutput } from './picker-output.ts';

/** Everything that the address editor's chart names, with its implementation. */
export const addressEditorSetup = setup({
  types: {} as {
    context: AddressEditorContext;
    events: AddressEditorEvent;
    input: AddressEditorInput;
    output: PickerOutput<EditedAddress>;
    tags: 'busy' | 'modal';
    meta: AddressEditorMeta;
  },
  actors: {
    getAddressForm: fromPromise<AddressForm, { country: string; purpose: AddressPurpose }>(
      missingPort,
    ),
    checkAddress: fromPromise<AddressVerdict, { address: Address; purpose: AddressPurpose }>(
      missingPort,
    ),
  },
  guards: {
    isOffered: ({ context }, params: { country: string }) =>
      context.countries.includes(params.country),
    isAcceptable: ({ context }) => issuesIn(context).length === 0,
    isValid: ({ context }, { verdict, suggestion }: AddressVerdict) =>
      verdict === 'valid' ||
      (verdict === 'corrected' &&
        suggestion !== null &&
        isSameAddress(suggestion, tidyAddress(context.address))),
    isCorrected: (_, { verdict, suggestion }: AddressVerdict) =>
      verdict === 'corrected' && suggestion !== null,
    isRejected: (_, { verdict }: AddressVerdict) => verdict === 'invalid',
  },
  actions: {
    receiveForm: assign(({ context }, params: { form: AddressForm }) => ({
      form: params.form,
      address: fitAddress(context.address, params.form),
      failure: null,
    })),
    pickCountry: assign(({ context }, params: { country: string }) => ({
      address: { ...context.address, country: params.country },
      issues: [],
    })),
    patchAddress: assign(({ context }, params: { patch: AddressPatch }) => ({
      address: { ...context.address, ...params.patch },
      issues: withoutFields(context.issues, Object.keys(params.patch)),
    })),
    setRecipient: assign(({ context }, params: { recipient: string }) => ({
      recipient: params.recipient,
      issues: withoutFields(context.issues, ['recipient']),
    })),
    tellIssues: assign(({ context }) => ({ issues: issuesIn(context) })),
    forgetIssues: assign({ issues: [] }),
    keepVerdict: assign((_, { suggestion, issues }: AddressVerdict) => ({ suggestion, issues })),
    keepFailure: assign(failureIn),
    forgetFailure: assign({ failure: null }),
    acceptTyped: assign(({ context }) => ({ ending: endingWith(context, context.address) })),
    acceptSuggestion: assign(({ context }) => ({
      ending: endingWith(context, context.suggestion ?? context.address),
    })),
  },
});

function issuesIn({ form, address, purpose, recipient }: AddressEditorContext): readonly Issue[] {
  const wrong = form === null ? [] : addressIssues(address, form, purpose);
  return purpose === 'shipping' ? [...recipientIssues(recipient), ...wrong] : wrong;
}

function recipientIssues(recipient: string): readonly Issue[] {
  const path = ['recipient'];
  const text = tidyText(recipient);
  if (text === '') return [{ code: 'required', path, params: {} }];
  return hasForbiddenCharacter(text) ? [{ code: 'forbiddenCharacter', path, params: {} }] : [];
}

function withoutFields(issues: readonly Issue[], fields: readonly string[]): readonly Issue[] {
  return issues.filter(({ path: [field = ''] }) => !fields.includes(field));
}

function isSameAddress(a: Address, b: Address): boolean {
  return a.country === b.country && changedFields(a, b).length === 0;
}

function endingWith({ purpose, recipient }: AddressEditorContext, address: Address) {
  return chosen<EditedAddress>({
    address: tidyAddress(address),
    recipient: purpose === 'shipping' ? tidyText(recipient) : null,
  });
}
