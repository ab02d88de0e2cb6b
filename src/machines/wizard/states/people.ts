import { wizardSetup } from '../wizard.setup.ts';
import { afterTurning } from '../wizard-history.ts';
import {
  afterAdding,
  afterDuplicating,
  afterFilling,
  afterNoRoom,
  afterPasting,
  afterRefusal,
  afterRemoving,
  afterRepairing,
  afterRestoring,
  afterUniqueEmail,
} from '../wizard-guidance.ts';
import { asking, checked, checkFailed, checking, recalling, recollecting } from './checking.ts';
import { pickingNumber, pickingPhone } from './picking.ts';

/**
 * The user type and the roster (R01 to R12).
 *
 * Every change leads to `ready`: an edit ends a check that would answer for what stood there before.
 */
export const people = wizardSetup.createStateConfig({
  tags: ['step'],
  meta: {
    page: 'people',
    requirements: [
      'R01',
      'R02',
      'R04',
      'R05',
      'R06',
      'R07',
      'R08',
      'R10',
      'R11',
      'R12',
      'R13',
      'R17',
      'R21',
    ],
    focus: 'heading',
    announce: 'title',
  },
  entry: 'forgetMarks',
  initial: 'ready',
  on: {
    'userType.choose': {
      guard: { type: 'canChooseType', params: ({ event }) => event },
      target: '.ready',
      actions: { type: 'chooseType', params: ({ event }) => event },
    },
    'uniqueEmail.require': {
      target: '.ready',
      actions: [
        { type: 'requireUniqueEmail', params: ({ event }) => event },
        { type: 'guide', params: ({ context }) => afterUniqueEmail(context) },
      ],
    },
    'row.add': [
      {
        guard: { type: 'hasRoomFor', params: ({ event }) => event },
        target: '.ready',
        actions: [
          { type: 'addBlankRows', params: ({ event }) => event },
          {
            type: 'guide',
            params: ({ context, event }) => afterAdding(context, event.count, event.field),
          },
        ],
      },
      { actions: { type: 'guide', params: ({ context }) => afterNoRoom(context) } },
    ],
    'rows.import': {
      target: '.ready',
      actions: [
        { type: 'importRows', params: ({ event }) => event },
        { type: 'guide', params: ({ context, event }) => afterAdding(context, event.rows.length) },
      ],
    },
    'rows.paste': {
      guard: { type: 'hasPlace', params: ({ event }) => event },
      target: '.ready',
      actions: [
        { type: 'pastePeople', params: ({ event }) => event },
        { type: 'guide', params: ({ context, event }) => afterPasting(context, event) },
      ],
    },
    'paste.open': { target: '.pasting' },
    'row.duplicate': [
      {
        guard: { type: 'hasRoomFor', params: { count: 1 } },
        target: '.ready',
        actions: [
          { type: 'duplicateRow', params: ({ event }) => event },
          { type: 'guide', params: ({ context, event }) => afterDuplicating(context, event.rowId) },
        ],
      },
      { actions: { type: 'guide', params: ({ context }) => afterNoRoom(context) } },
    ],
    'row.remove': {
      target: '.ready',
      actions: [
        { type: 'removeRow', params: ({ event }) => event },
        { type: 'guide', params: ({ context }) => afterRemoving(context) },
      ],
    },
    'row.restore': {
      guard: 'hasRemoved',
      target: '.ready',
      actions: [
        // First the guidance, which finds the row among the removed ones.
        { type: 'guide', params: ({ context }) => afterRestoring(context) },
        'restoreRow',
      ],
    },
    'roster.undo': {
      guard: 'hasPast',
      target: '.ready',
      actions: [
        'undoGesture',
        { type: 'guide', params: ({ context }) => afterTurning(context, 'undone') },
      ],
    },
    'roster.redo': {
      guard: 'hasFuture',
      target: '.ready',
      actions: [
        'redoGesture',
        { type: 'guide', params: ({ context }) => afterTurning(context, 'redone') },
      ],
    },
    'row.patch': {
      target: '.ready',
      actions: { type: 'patchRow', params: ({ event }) => event },
    },
    'rows.fill': {
      target: '.ready',
      actions: [
        { type: 'fillRows', params: ({ event }) => event },
        { type: 'guide', params: ({ event }) => afterFilling(event.rowIds.length) },
      ],
    },
    'rows.repair': {
      target: '.ready',
      actions: [
        { type: 'repairRows', params: ({ event }) => event },
        { type: 'guide', params: ({ context, event }) => afterRepairing(context, event.repairs) },
      ],
    },
    'phone.open': {
      guard: { type: 'hasPhoneOf', params: ({ event }) => event },
      target: '.pickingPhone',
      actions: { type: 'openRow', params: ({ event }) => event },
    },
    'number.open': {
      guard: { type: 'hasPhoneOf', params: ({ event }) => event },
      target: '.pickingNumber',
      actions: { type: 'openRow', params: ({ event }) => event },
    },
    'cell.leave': { actions: { type: 'touchCell', params: ({ event }) => event } },
    'step.next': [
      { guard: 'isRosterAcceptable', target: '.asking' },
      {
        target: '.ready',
        actions: [
          'touchEverything',
          { type: 'guide', params: ({ context }) => afterRefusal(context) },
        ],
      },
    ],
  },
  states: {
    ready: {},
    asking,
    recalling,
    recollecting,
    checking,
    checked,
    checkFailed,
    pasting: {
      tags: ['modal'],
      meta: { page: 'paste', requirements: ['R06', 'R10'], focus: 'heading', announce: 'title' },
      on: { 'paste.close': { target: 'ready' } },
    },
    pickingPhone,
    pickingNumber,
  },
});
