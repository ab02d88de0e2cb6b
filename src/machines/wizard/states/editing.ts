import { wizardSetup } from '../wizard.setup.ts';
import { confirm } from './confirm.ts';
import { missingAddress } from './missing-address.ts';
import { people } from './people.ts';
import { settingUp } from './setup.ts';
import { shipping } from './shipping.ts';

/** The draft, from the first row to the last charge; whoever is called away from it comes back to where he was. */
export const editing = wizardSetup.createStateConfig({
  initial: 'people',
  on: {
    'run.cancel': [{ guard: 'isUntouched', target: 'left' }, { target: 'leaving' }],
  },
  states: {
    people,
    shipping,
    setup: settingUp,
    missingAddress,
    confirm,
    here: { type: 'history', history: 'deep' },
  },
});
