import { siteIdSchema } from '../../src/domain/ids.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Scenes } from '../scene/scene.ts';

const people = 'wizard.editing.people.ready';
const harbour = siteIdSchema.parse('site-harbour');
const highland = siteIdSchema.parse('site-highland');

/** From the first moment to a list of people (R01 to R12). */
export const startScenes = {
  'loading the account': {
    rows: ['R01'],
    states: ['wizard.loading'],
    account: { hold: 'getAccount' },
  },
  'the account could not be loaded': {
    rows: ['R01'],
    states: ['wizard.loadFailed'],
    account: { faults: namedFault('503', { operation: 'getAccount' }) },
  },
  'nobody typed in yet': { rows: ['R01', 'R02', 'R06', 'R10'], states: [people] },
  'people in three places': {
    rows: ['R06', 'R07', 'R08', 'R17'],
    states: [people],
    people: 4,
    async play(stage) {
      for (const [place, site] of [[2, harbour] as const, [3, highland] as const]) {
        const patch = { siteId: site };
        await stage.tell({ type: 'row.patch', rowId: stage.rowAt(place), patch });
      }
    },
  },
  'twenty-five people': { rows: ['R10'], states: [people], people: 25 },
  'an account with one site': {
    rows: ['R06'],
    states: [people],
    account: { seed: personas['single-site'] },
    people: 3,
  },
  'mobile users, and what they may cost': {
    rows: ['R02', 'R03', 'R05'],
    states: [people],
    account: { userType: 'mobile' },
    people: 2,
  },
  'a free plan': {
    rows: ['R02', 'R04', 'R05'],
    states: [people],
    account: { seed: personas['free-plan'] },
    people: 2,
  },
  'people with problems': {
    rows: ['R06', 'R08'],
    states: [people],
    people: 2,
    async play(stage) {
      const [first, second] = [stage.rowAt(1), stage.rowAt(2)];
      await stage.tell(
        { type: 'row.patch', rowId: first, patch: { email: 'amara.okafor' } },
        { type: 'row.patch', rowId: second, patch: { firstName: '', extension: '911' } },
        { type: 'row.add', count: 1 },
        { type: 'step.next' },
      );
    },
  },
  'the same person twice': {
    rows: ['R08'],
    states: [people],
    people: 3,
    async play(stage) {
      const patch = { email: 'AMARA.OKAFOR@northwind.example' };
      await stage.tell({ type: 'row.patch', rowId: stage.rowAt(3), patch }, { type: 'step.next' });
    },
  },
  'fewer licences than people': {
    rows: ['R04'],
    states: [people],
    account: { seed: { ...personas['full-buyer'], userTypes: personas['scarce-stock'].userTypes } },
    people: 4,
  },
  'the window for a whole list': {
    rows: ['R06', 'R10'],
    states: ['wizard.editing.people.pasting'],
    play: (stage) => stage.tell({ type: 'paste.open' }),
  },
  'nobody in the list': {
    rows: ['R12'],
    states: [people],
    play: (stage) =>
      stage.tell({ type: 'row.remove', rowId: stage.rowAt(1) }, { type: 'step.next' }),
  },
  'a row was removed, and can be had again': {
    rows: ['R12'],
    states: [people],
    people: 3,
    play: (stage) => stage.tell({ type: 'row.remove', rowId: stage.rowAt(2) }),
  },
  'a row was duplicated': {
    rows: ['R11'],
    states: [people],
    people: 2,
    play: (stage) => stage.tell({ type: 'row.duplicate', rowId: stage.rowAt(1) }),
  },
  'shared addresses, and who loses the invite': {
    rows: ['R09'],
    states: [people],
    people: 2,
    play: (stage) =>
      stage.tell(
        { type: 'step.next' },
        { type: 'setup.choose', option: 'invite' },
        { type: 'step.back' },
        { type: 'uniqueEmail.require', isRequired: false },
      ),
  },
  'while the people are checked': {
    rows: ['R06', 'R21'],
    states: ['wizard.editing.people.checking'],
    account: { hold: 'checkIdentities' },
    people: 2,
    play: (stage) => stage.tell({ type: 'step.next' }),
  },
  'the people could not be checked': {
    rows: ['R21'],
    states: ['wizard.editing.people.checkFailed'],
    account: { faults: namedFault('503', { operation: 'checkIdentities' }) },
    people: 2,
    play: (stage) => stage.tell({ type: 'step.next' }),
  },
} as const satisfies Scenes;
