import { assign, fromPromise, sendTo, setup } from 'xstate';
import { isAvailable } from '../../domain/capability.ts';
import type { CredentialsPatch } from '../../domain/credentials.ts';
import type { DrawnSecrets, SecretsQuery } from '../../domain/drawn-secrets.ts';
import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import type { RowId } from '../../domain/ids.ts';
import type { SecurityQuestion } from '../../domain/security-question.ts';
import { needsPhone } from '../../domain/user-type.ts';
import { failureIn } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import { emergencyLocationPickerMachine } from '../pickers/emergency-location-picker.machine.ts';
import type { EmergencyLocationPickerContext } from '../pickers/emergency-location-picker.types.ts';
import type { PickerOutput } from '../pickers/picker-output.ts';
import type {
  AssignCredentialsContext,
  AssignCredentialsEvent,
} from './assign-credentials.types.ts';
import {
  applyDrawn,
  applyLocation,
  keepDraft,
  patchCredentials,
  proposeQuestion,
} from './credentials-results.ts';
import { isComplete } from './path-results.ts';
import type {
  SetupPathInput,
  SetupPathMeta,
  SetupPathOutput,
  SetupPathTag,
} from './setup-path.types.ts';

type PickerNews = Pick<EmergencyLocationPickerContext, 'failure' | 'draft'>;

/** Everything that the chart of assigned credentials names, with its implementation. */
export const assignCredentialsSetup = setup({
  types: {} as {
    context: AssignCredentialsContext;
    events: AssignCredentialsEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
    meta: SetupPathMeta;
    children: { emergencyLocationPicker: 'emergencyLocationPicker' };
  },
  actors: {
    listSecurityQuestions: fromPromise<readonly SecurityQuestion[]>(missingPort),
    drawSecrets: fromPromise<readonly DrawnSecrets[], SecretsQuery>(missingPort),
    emergencyLocationPicker: emergencyLocationPickerMachine,
  },
  guards: {
    needsQuestions: ({ context: { questions, rules } }) =>
      questions === null && isAvailable(rules.account.capabilities, 'securityQuestion'),
    isComplete: ({ context }) => isComplete(context),
    hasPeople: ({ context }, params: { rowIds: readonly RowId[] }) =>
      context.people.some(({ id }) => params.rowIds.includes(id)),
    canLocate: ({ context }, params: { rowIds: readonly RowId[] }) =>
      needsPhone(context.userType.kind) &&
      context.people.some(({ id }) => params.rowIds.includes(id)),
    isAllDrawn: (_, params: { drawn: readonly DrawnSecrets[] }) =>
      params.drawn.every(({ password, pin }) => password !== null && pin !== null),
    isChosen: (_, params: { output: PickerOutput<EmergencyLocation | null> }) =>
      params.output.kind === 'chosen',
  },
  actions: {
    receiveQuestions: assign(({ context }, params: { questions: readonly SecurityQuestion[] }) => ({
      questions: params.questions,
      results: proposeQuestion(context, params.questions[0]?.id ?? null),
      failure: null,
    })),
    patchCredentials: assign(
      ({ context }, params: { rowIds: readonly RowId[]; patch: CredentialsPatch }) => ({
        results: patchCredentials(context, params.rowIds, params.patch),
      }),
    ),
    address: assign((_, params: { rowIds: readonly RowId[] }) => ({ addressed: params.rowIds })),
    receiveSecrets: assign(({ context }, params: { drawn: readonly DrawnSecrets[] }) => ({
      results: applyDrawn(context, params.drawn),
      failure: null,
    })),
    receiveLocation: assign(
      ({ context }, params: { output: PickerOutput<EmergencyLocation | null> }) =>
        params.output.kind === 'kept'
          ? {}
          : {
              results: applyLocation(context, params.output.value),
              locationDrafts: keepDraft(context, null),
            },
    ),
    // Whoever watches this path sees when the picker needs somebody to sign in (fault A25), and what was typed however it is left.
    followPicker: assign(({ context }, { failure, draft }: PickerNews) => ({
      failure,
      locationDrafts: keepDraft(context, draft),
    })),
    retryPicker: sendTo('emergencyLocationPicker', { type: 'call.retry' }),
    forgetFailure: assign({ failure: null }),
    keepFailure: assign(failureIn),
  },
});
