import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { SetupOption } from '../../src/domain/setup.ts';
import { roleIdSchema } from '../../src/domain/ids.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import type { Stage } from '../scene/stage.ts';

const at = (state: string, path: string) => [`wizard.editing.setup.${state}`, path];
const schedule = (state: string) => at('scheduleInvite', `scheduleInvite.${state}`);
const roles = (state: string) => at('pickingRole.open', `rolePicker.${state}`);
const unlikely = { type: 'uniqueEmail.require', isRequired: false } as const;

/** Goes on from the people to how they start. */
export async function toSetup(stage: Stage, option?: SetupOption): Promise<void> {
  await stage.tell({ type: 'step.next' });
  if (option !== undefined) await stage.tell({ type: 'setup.choose', option });
}

const onPath =
  (option: SetupOption): NonNullable<Scene['play']> =>
  (stage) =>
    toSetup(stage, option);

function scheduled(wall: string, mark?: number): NonNullable<Scene['play']> {
  return async (stage) => {
    await toSetup(stage, 'schedule');
    if (mark !== undefined) await stage.tell({ type: 'rows.mark', rowIds: [stage.rowAt(mark)] });
    await stage.edit(setWall(wall));
  };
}

function setWall(wall: string): EditorEvent {
  const [date = '', time = ''] = wall.split('T');
  return { type: 'schedule.set', patch: { date, time } };
}

function wallIn(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`;
}

function pickingRole(...events: readonly EditorEvent[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await toSetup(stage);
    await stage.tell({ type: 'role.open' });
    await stage.edit(...events);
  };
}

const manager: EditorEvent = { type: 'role.pick', roleId: roleIdSchema.parse('role-manager') };

/** How each person starts, but for credentials (R22 to R27, R33). */
export const setupScenes = {
  'invites at once, for everybody': {
    rows: ['R22', 'R23'],
    states: at('sendInvite', 'sendInvite.ready'),
    people: 3,
    play: onPath('invite'),
  },
  'invites that can’t be sent': {
    rows: ['R09', 'R23'],
    states: at('sendInvite', 'sendInvite.refused'),
    people: 2,
    play: async (stage) => {
      await stage.tell({ type: 'step.next' }, { type: 'step.back' }, unlikely);
      await stage.tell({ type: 'step.next' });
    },
  },
  'some invites that can’t be sent': {
    rows: ['R09', 'R22'],
    states: ['wizard.editing.setup.overview'],
    people: 3,
    async play(stage) {
      await toSetup(stage);
      await stage.tell(
        { type: 'rows.mark', rowIds: [stage.rowAt(2)] },
        { type: 'setup.choose', option: 'later' },
        { type: 'step.back' },
        unlikely,
        { type: 'step.next' },
      );
    },
  },
  'one person marked': {
    rows: ['R22'],
    states: ['wizard.editing.setup.sendInvite'],
    people: 3,
    async play(stage) {
      await toSetup(stage);
      await stage.tell({ type: 'rows.mark', rowIds: [stage.rowAt(2)] });
    },
  },
  'people who start in different ways': {
    rows: ['R22'],
    states: ['wizard.editing.setup.overview'],
    people: 4,
    async play(stage) {
      await toSetup(stage);
      await stage.tell(
        { type: 'rows.mark', rowIds: [stage.rowAt(2)] },
        { type: 'setup.choose', option: 'later' },
        { type: 'rows.mark', rowIds: [stage.rowAt(3)] },
        { type: 'setup.choose', option: 'credentials' },
        { type: 'rows.mark', rowIds: [] },
      );
    },
  },
  'where little can be done': {
    rows: ['R04', 'R22'],
    states: at('sendInvite', 'sendInvite.ready'),
    account: { seed: personas['ringcentral-like'] },
    people: 2,
    play: onPath('invite'),
  },
  'activated later': {
    rows: ['R33'],
    states: at('activateLater', 'activateLater.ready'),
    people: 3,
    play: onPath('later'),
  },
  'mobile users, said again before submitting': {
    rows: ['R03', 'R25'],
    states: at('sendInvite', 'sendInvite.ready'),
    account: { userType: 'mobile' },
    people: 2,
    play: onPath('invite'),
  },
  'a schedule that is not set': {
    rows: ['R27'],
    states: schedule('scheduling.incomplete'),
    people: 2,
    play: scheduled('T'),
  },
  'a schedule that is set': {
    rows: ['R27'],
    states: schedule('scheduling.ready'),
    people: 2,
    play: (stage) => scheduled(wallIn(2))(stage),
  },
  'a schedule in the hour that is left out': {
    rows: ['R27'],
    states: schedule('scheduling.gap'),
    people: 2,
    play: scheduled('2027-03-14T02:30'),
  },
  'a schedule in the hour that comes twice': {
    rows: ['R27'],
    states: schedule('scheduling.twice'),
    people: 2,
    play: scheduled('2027-11-07T01:30'),
  },
  'a schedule that has passed': {
    rows: ['R27'],
    states: schedule('scheduling.past'),
    people: 2,
    play: scheduled('2020-01-02T03:04'),
  },
  'a schedule too soon': {
    rows: ['R27'],
    states: schedule('scheduling.tooEarly'),
    people: 2,
    play: (stage) => scheduled(soon(stage))(stage),
  },
  'a schedule too far off': {
    rows: ['R27'],
    states: schedule('scheduling.tooLate'),
    people: 2,
    play: (stage) => scheduled(wallIn(2000))(stage),
  },
  'a schedule that is no time': {
    rows: ['R27'],
    states: schedule('scheduling.malformed'),
    people: 2,
    play: scheduled('2027-02-31T09:00'),
  },
  'schedules that differ': {
    rows: ['R22', 'R27'],
    states: schedule('mixed.ready'),
    people: 2,
    async play(stage) {
      await scheduled(wallIn(2))(stage);
      await stage.tell({ type: 'rows.mark', rowIds: [stage.rowAt(1)] });
      await stage.edit(setWall(wallIn(3)));
      await stage.tell({ type: 'rows.mark', rowIds: [] });
    },
  },
  'schedules that differ, one of them missing': {
    rows: ['R22', 'R27'],
    states: schedule('mixed.blocked'),
    people: 2,
    async play(stage) {
      await scheduled(wallIn(2))(stage);
      await stage.tell({ type: 'rows.mark', rowIds: [stage.rowAt(1)] });
      await stage.edit({ type: 'schedule.set', patch: { date: '', time: '' } });
      await stage.tell({ type: 'rows.mark', rowIds: [] });
    },
  },
  'invites that can’t be scheduled': {
    rows: ['R09', 'R27'],
    states: schedule('barred'),
    people: 2,
    async play(stage) {
      await scheduled(wallIn(2))(stage);
      await stage.tell({ type: 'step.back' }, unlikely, { type: 'step.next' });
    },
  },
  'the roles': {
    rows: ['R24'],
    states: roles('choosing.browsing'),
    people: 2,
    play: pickingRole(),
  },
  'the roles, while they load': {
    rows: ['R24'],
    states: roles('loading'),
    account: { hold: 'listRoles' },
    people: 2,
    play: pickingRole(),
  },
  'the roles could not be loaded': {
    rows: ['R24'],
    states: roles('loadFailed'),
    account: { faults: namedFault('503', { operation: 'listRoles' }) },
    people: 2,
    play: pickingRole(),
  },
  'a role that lets people do more': {
    rows: ['R24'],
    states: roles('confirmingElevation'),
    people: 2,
    play: pickingRole(manager, { type: 'role.save' }),
  },
  'back from a role that lets people do more': {
    rows: ['R24'],
    states: roles('choosing.returned'),
    people: 2,
    play: pickingRole(manager, { type: 'role.save' }, { type: 'role.back' }),
  },
  'signed in again over the roles, while it is recognised': {
    rows: ['R24'],
    states: ['wizard.editing.setup.pickingRole.recognising'],
    account: {
      faults: namedFault('401', { operation: 'listRoles' }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await pickingRole()(stage);
      await stage.tell({ type: 'session.renewed' });
    },
  },
} as const satisfies Scenes;

/** A time of today that is not past, and not far enough ahead. */
function soon({ actor }: Stage): string {
  const { timeZone } = actor.getSnapshot().context.offer?.account ?? { timeZone: 'UTC' };
  // Swedish writes times as the standard does.
  return new Date(Date.now() + 5 * 60_000)
    .toLocaleString('sv-SE', { timeZone })
    .slice(0, 16)
    .replace(' ', 'T');
}
