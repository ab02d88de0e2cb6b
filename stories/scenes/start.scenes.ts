import type { Scenes } from '../scene/scene.ts';

/** From the first moment to the first step (R01). */
export const startScenes = {
  'loading the account': {
    rows: ['R01'],
    states: ['wizard.loading'],
    account: { hold: 'getAccount' },
  },
  'nobody typed in yet': {
    rows: ['R01', 'R02', 'R06'],
    states: ['wizard.editing.people.ready'],
  },
} as const satisfies Scenes;
