import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import { emergencyLocationIdSchema, questionIdSchema } from '../../src/domain/ids.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import type { Stage } from '../scene/stage.ts';
import { storedDraft } from '../scene/stored-draft.ts';
import { toSetup } from './setup.scenes.ts';

const open = 'wizard.editing.setup.assignCredentials.open';
const inPath = (state: string) => [open, `assignCredentials.open.${state}`];
const inLocations = (state: string) => [
  'assignCredentials.locating',
  `emergencyLocationPicker.${state}`,
];

const full = personas['full-buyer'];
const oneSite = personas['single-site'];
/** Nobody's site has a place to which responders could be sent. */
const noPlace: Seed = {
  ...full,
  sites: full.sites.map((site) => ({ ...site, emergencyLocation: null })),
};
const long: Seed = { ...full, pageSize: 2 };
const noNewPlace: Seed = {
  ...full,
  account: {
    ...full.account,
    capabilities: {
      ...full.account.capabilities,
      emergencyLocations: { state: 'unavailable', reason: 'plan', permission: null },
    },
  },
};

/** Credentials that satisfy the account's rules (R28). */
function goodCredentials(password = 'Kestrel-4mbox-Drift'): CredentialsPatch {
  return {
    password: SecretBox.of(password),
    passwordAgain: SecretBox.of(password),
    pin: SecretBox.of('718294'),
    pinAgain: SecretBox.of('718294'),
    questionId: questionIdSchema.parse('question-1'),
    answer: SecretBox.of('Marmalade'),
  };
}

const everybody = ({ actor }: Stage) => actor.getSnapshot().context.roster.rows.map(({ id }) => id);

/** Types good credentials for everybody, to each a password of his own. */
export async function typeCredentials(stage: Stage): Promise<void> {
  for (const [place, rowId] of everybody(stage).entries()) {
    const patch = goodCredentials(`Kestrel-${place}-4mbox-Drift`);
    await stage.edit({ type: 'credentials.set', rowIds: [rowId], patch });
  }
}

function credentials(...works: readonly NonNullable<Scene['play']>[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await toSetup(stage, 'credentials');
    for (const work of works) await work(stage);
  };
}

const generate = (stage: Stage) =>
  stage.edit({ type: 'credentials.generate', rowIds: everybody(stage) });
/** The path is opened again, for one of the people. */
const markOne = (stage: Stage) => stage.tell({ type: 'rows.mark', rowIds: [stage.rowAt(1)] });
const locations = (stage: Stage) => stage.edit({ type: 'location.open', rowIds: [stage.rowAt(1)] });
const pickLocation = (stage: Stage) =>
  stage.edit(
    { type: 'location.pick', locationId: emergencyLocationIdSchema.parse('location-denver') },
    { type: 'picker.done' },
  );
const compose = (stage: Stage) => stage.edit({ type: 'location.new' });
const openAddress = (stage: Stage) => stage.edit({ type: 'address.open' });
const typeAddress = (stage: Stage) =>
  stage.edit(
    {
      type: 'address.set',
      patch: { street: '7 Pearl Street', city: 'Boulder', region: 'CO', postalCode: '80301' },
    },
    { type: 'editor.done' },
  );
const fillIn = (stage: Stage) =>
  stage.edit(
    { type: 'nickname.set', name: 'Boulder studio' },
    { type: 'site.set', siteId: full.sites[0]?.id ?? null },
  );
const add = (stage: Stage) => stage.edit({ type: 'location.add' });

/** People who can sign in at once, and where responders are sent to them (R28 to R32). */
export const credentialScenes = {
  'credentials of one person': {
    rows: ['R28'],
    states: inPath('editing.blocked'),
    people: 1,
    play: credentials(),
  },
  'credentials of one person, generated': {
    rows: ['R28'],
    states: inPath('editing.blocked'),
    people: 1,
    play: credentials(generate),
  },
  'credentials of several, generated': {
    rows: ['R28'],
    states: inPath('editing.blocked'),
    people: 3,
    play: credentials(generate),
  },
  'credentials that are complete': {
    rows: ['R28'],
    states: inPath('editing.ready'),
    people: 2,
    play: credentials(typeCredentials),
  },
  'credentials that break the rules': {
    rows: ['R28'],
    states: inPath('editing.blocked'),
    people: 1,
    async play(stage) {
      await toSetup(stage, 'credentials');
      const patch = { password: SecretBox.of('abc'), pin: SecretBox.of('1111') };
      await stage.edit({ type: 'credentials.set', rowIds: everybody(stage), patch });
      await stage.tell({ type: 'run.submit' });
    },
  },
  'security questions, while they load': {
    rows: ['R28'],
    states: inPath('opening.blocked'),
    account: { hold: 'listSecurityQuestions' },
    people: 2,
    play: credentials(),
  },
  'security questions, while they load again': {
    rows: ['R28'],
    states: inPath('opening.ready'),
    account: { hold: { operation: 'listSecurityQuestions', nth: 2 } },
    people: 2,
    play: credentials(typeCredentials, markOne),
  },
  'security questions could not be read': {
    rows: ['R28'],
    states: inPath('questionsFailed.blocked'),
    account: { faults: namedFault('503', { operation: 'listSecurityQuestions' }) },
    people: 2,
    play: credentials(),
  },
  'security questions could not be read again': {
    rows: ['R28'],
    states: inPath('questionsFailed.ready'),
    account: { faults: namedFault('503', { operation: 'listSecurityQuestions', nth: 2 }) },
    people: 2,
    play: credentials(typeCredentials, markOne),
  },
  'nothing could be generated': {
    rows: ['R28'],
    states: inPath('generateFailed.blocked'),
    account: { hasNoChance: true },
    people: 2,
    play: credentials(generate),
  },
  'nothing could be generated over what is complete': {
    rows: ['R28'],
    states: inPath('generateFailed.ready'),
    account: { hasNoChance: true },
    people: 2,
    play: credentials(typeCredentials, generate),
  },
  'nowhere to send responders': {
    rows: ['R29', 'R31'],
    states: inPath('editing.blocked'),
    account: { seed: noPlace },
    people: 2,
    play: credentials(),
  },
  'the missing address': {
    rows: ['R31', 'R32'],
    states: ['wizard.editing.missingAddress'],
    account: { seed: noPlace },
    people: 2,
    play: credentials(typeCredentials, (stage) => stage.tell({ type: 'run.submit' })),
  },
  'the emergency locations': {
    rows: ['R29', 'R31'],
    states: inLocations('choosing.listing'),
    people: 2,
    play: credentials(locations),
  },
  'the emergency locations, while they load': {
    rows: ['R29'],
    states: inLocations('choosing.searching'),
    account: { hold: 'listEmergencyLocations' },
    people: 2,
    play: credentials(locations),
  },
  'the emergency locations, while one types': {
    rows: ['R29'],
    states: inLocations('choosing.typing'),
    account: { isClockStopped: true },
    people: 2,
    play: credentials(locations, async (stage) => stage.say({ type: 'search.type', text: 'de' })),
  },
  'no emergency location like that': {
    rows: ['R29'],
    states: inLocations('choosing.listing'),
    people: 2,
    play: credentials(
      locations,
      (stage) => stage.edit({ type: 'search.type', text: 'moon' }),
      pause,
    ),
  },
  'the emergency locations could not be read': {
    rows: ['R29'],
    states: inLocations('choosing.searchFailed'),
    account: { faults: namedFault('503', { operation: 'listEmergencyLocations' }) },
    people: 2,
    play: credentials(locations),
  },
  'more emergency locations, while they load': {
    rows: ['R29'],
    states: inLocations('choosing.loadingMore'),
    account: { seed: long, hold: { operation: 'listEmergencyLocations', nth: 2 } },
    people: 1,
    play: credentials(locations, (stage) => stage.edit({ type: 'list.more' })),
  },
  'more emergency locations could not be read': {
    rows: ['R29'],
    states: inLocations('choosing.moreFailed'),
    account: {
      seed: long,
      faults: namedFault('503', { operation: 'listEmergencyLocations', nth: 2 }),
    },
    people: 1,
    play: credentials(locations, (stage) => stage.edit({ type: 'list.more' })),
  },
  'emergency locations that the account does not have': {
    rows: ['R29', 'R31'],
    states: inLocations('barred'),
    account: { seed: noNewPlace },
    people: 1,
    play: credentials(locations),
  },
  'an emergency location was picked': {
    rows: ['R29'],
    states: inPath('located.blocked'),
    account: { seed: noPlace },
    people: 1,
    play: credentials(locations, pickLocation),
  },
  'an emergency location was picked, and nothing is missing': {
    rows: ['R29'],
    states: inPath('located.ready'),
    account: { seed: noPlace },
    people: 1,
    play: credentials(typeCredentials, locations, pickLocation),
  },
  'a new emergency location': {
    rows: ['R30'],
    states: inLocations('composing.editing.filling'),
    people: 1,
    play: credentials(locations, compose),
  },
  'a new emergency location with problems': {
    rows: ['R30'],
    states: inLocations('composing.editing.refused'),
    people: 1,
    play: credentials(locations, compose, add),
  },
  'the address of a new emergency location': {
    rows: ['R30'],
    states: [...inLocations('composing.addressing'), 'addressEditor.asking.editing'],
    people: 1,
    play: credentials(locations, compose, openAddress),
  },
  'a new emergency location with its address': {
    rows: ['R30'],
    states: inLocations('composing.editing.addressed'),
    people: 1,
    play: credentials(locations, compose, fillIn, openAddress, typeAddress),
  },
  'a new emergency location, while it is saved': {
    rows: ['R30'],
    states: inLocations('composing.saving'),
    account: { hold: 'createEmergencyLocation' },
    people: 1,
    play: credentials(locations, compose, fillIn, openAddress, typeAddress, add),
  },
  'a new emergency location could not be saved': {
    rows: ['R30'],
    states: inLocations('composing.editing.saveFailed'),
    account: { faults: namedFault('500', { operation: 'createEmergencyLocation' }) },
    people: 1,
    play: credentials(locations, compose, fillIn, openAddress, typeAddress, add),
  },
  'credentials of a draft that was gone on with': {
    rows: ['R21', 'R28'],
    states: inPath('editing.blocked'),
    account: {
      plan: storedDraft({
        people: 2,
        setup: { kind: 'credentials', isTemporary: true, questionId: null },
      }),
    },
    async play(stage) {
      await stage.tell({ type: 'step.next' });
    },
  },
  'credentials where there is one site': {
    rows: ['R28', 'R29'],
    states: inPath('editing.blocked'),
    account: { seed: oneSite },
    people: 2,
    play: credentials(),
  },
  'signed in again over credentials, while it is recognised': {
    rows: ['R28'],
    states: ['wizard.editing.setup.assignCredentials.recognising'],
    account: {
      faults: namedFault('401', { operation: 'listSecurityQuestions' }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    play: credentials((stage) => stage.tell({ type: 'session.renewed' })),
  },
} as const satisfies Scenes;

/** The pause in typing after which a search begins. */
function pause({ actor }: Stage): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(void actor), 600);
  });
}
