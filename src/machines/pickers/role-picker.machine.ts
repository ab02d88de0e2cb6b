import { assign, fromPromise, setup } from 'xstate';
import type { RoleId } from '../../domain/ids.ts';
import type { Role } from '../../domain/role.ts';
import { failureIn, keepFailure } from '../keep-failure.ts';
import { missingPort } from '../missing-port.ts';
import { chosen, type PickerOutput } from './picker-output.ts';
import {
  addedBy,
  pickedRole,
  startRolePicker,
  type ChosenRole,
  type RolePickerContext,
  type RolePickerEvent,
  type RolePickerInput,
  type RolePickerMeta,
} from './role-picker.types.ts';

const rolePickerSetup = setup({
  types: {} as {
    context: RolePickerContext;
    events: RolePickerEvent;
    input: RolePickerInput;
    output: PickerOutput<ChosenRole>;
    tags: 'busy' | 'modal';
    meta: RolePickerMeta;
  },
  actors: { listRoles: fromPromise<readonly Role[]>(missingPort) },
  guards: {
    isAssignable: ({ context }, params: { roleId: RoleId }) =>
      pickedRole({ ...context, roleId: params.roleId })?.isAssignable ?? false,
    canSave: ({ context }) => pickedRole(context)?.isAssignable ?? false,
    canSaveAtOnce: ({ context }) =>
      (pickedRole(context)?.isAssignable ?? false) && context.added.length === 0,
  },
  actions: {
    receiveRoles: assign(({ context }, params: { roles: readonly Role[] }) => ({
      roles: params.roles,
      added: addedBy(pickedRole({ ...context, roles: params.roles }), params.roles),
      failure: null,
    })),
    search: assign((_, params: { text: string }) => ({ text: params.text })),
    pickRole: assign(({ context }, { roleId }: { roleId: RoleId }) => ({
      roleId,
      added: addedBy(pickedRole({ ...context, roleId }), context.roles),
    })),
    keepFailure: assign(failureIn),
    choose: assign(({ context }) => ({ ending: chosen(choiceOf(pickedRole(context))) })),
  },
});

const requirements = ['R24'];

/** Changes the role of one or several people; one that lets them do more takes a second act (R24). */
export const rolePickerMachine = rolePickerSetup.createMachine({
  id: 'rolePicker',
  context: ({ input }) => startRolePicker(input),
  initial: 'loading',
  on: { 'picker.close': { target: '.closed' } },
  states: {
    loading: {
      tags: ['busy', 'modal'],
      meta: { page: 'rolePicker', requirements, focus: 'heading', announce: 'title' },
      invoke: {
        src: 'listRoles',
        onDone: {
          target: 'choosing',
          actions: { type: 'receiveRoles', params: ({ event }) => ({ roles: event.output }) },
        },
        onError: { target: 'loadFailed', actions: keepFailure },
      },
    },
    loadFailed: {
      tags: ['modal'],
      meta: { page: 'rolePicker', requirements, focus: 'kept', announce: 'failure' },
      on: { 'call.retry': { target: 'loading' } },
    },
    choosing: {
      tags: ['modal'],
      initial: 'browsing',
      on: {
        'search.type': { actions: { type: 'search', params: ({ event }) => event } },
        'role.pick': {
          guard: { type: 'isAssignable', params: ({ event }) => event },
          actions: { type: 'pickRole', params: ({ event }) => event },
        },
        'role.save': [
          { guard: 'canSaveAtOnce', target: 'saved', actions: 'choose' },
          { guard: 'canSave', target: 'confirmingElevation' },
        ],
      },
      states: {
        browsing: {
          meta: { page: 'rolePicker', requirements, focus: 'kept', announce: 'results' },
        },
        returned: {
          meta: { page: 'rolePicker', requirements, focus: 'opener', announce: 'nothing' },
        },
      },
    },
    confirmingElevation: {
      tags: ['modal'],
      meta: { page: 'roleElevation', requirements, focus: 'heading', announce: 'title' },
      on: {
        'role.confirm': { target: 'saved', actions: 'choose' },
        'role.back': { target: 'choosing.returned' },
      },
    },
    saved: { type: 'final' },
    closed: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});

function choiceOf(role: Role | undefined): ChosenRole {
  return role === undefined || role.isDefault ? null : { id: role.id, name: role.name };
}
