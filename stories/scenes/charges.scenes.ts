import { namedFault } from '../../src/mocks/named-faults.ts';
import type { Scenes } from '../scene/scene.ts';
import type { Stage } from '../scene/stage.ts';
import { buyPhones } from './shipping.scenes.ts';

const confirm = (state: string) => [`wizard.editing.confirm.${state}`];
export const submit = { type: 'run.submit' } as const;
const agree = { type: 'charges.acknowledge' } as const;
const HOUR = 60 * 60_000;

/** Buys two phones, and asks what the run costs. */
async function toCharges(stage: Stage): Promise<void> {
  await buyPhones(stage, 2);
  await stage.tell({ type: 'step.next' }, { type: 'step.next' }, submit);
}

/** The same, and agrees to it. */
export async function agreed(stage: Stage): Promise<void> {
  await toCharges(stage);
  await stage.tell(agree);
}

/** What the run costs (R26). */
export const chargesScenes = {
  'the charges': { rows: ['R26'], states: confirm('reviewing'), people: 2, play: toCharges },
  'the charges, while they are worked out': {
    rows: ['R26'],
    states: confirm('quoting'),
    account: { hold: 'quote' },
    people: 2,
    play: toCharges,
  },
  'the charges could not be worked out': {
    rows: ['R26'],
    states: confirm('quoteFailed'),
    account: { faults: namedFault('500', { operation: 'quote' }) },
    people: 2,
    play: toCharges,
  },
  'the charges, submitted without agreeing': {
    rows: ['R26'],
    states: confirm('unacknowledged'),
    people: 2,
    async play(stage) {
      await toCharges(stage);
      await stage.tell(submit);
    },
  },
  'the charges are agreed to': {
    rows: ['R26'],
    states: confirm('acknowledged'),
    people: 2,
    play: agreed,
  },
  'charges that have changed': {
    rows: ['R26'],
    states: confirm('changed'),
    account: { faults: namedFault('quote-changed') },
    people: 2,
    async play(stage) {
      await agreed(stage);
      await stage.tell(submit);
    },
  },
  'the charges, while they are renewed': {
    rows: ['R26'],
    states: confirm('renewing'),
    account: { isClockStopped: true, hold: { operation: 'quote', nth: 2 } },
    people: 2,
    async play(stage) {
      await agreed(stage);
      await stage.pass(HOUR);
    },
  },
  'the charges hold again, after they had run out': {
    rows: ['R26'],
    states: confirm('heldAgain'),
    account: { faults: namedFault('quote-expired') },
    people: 2,
    async play(stage) {
      await agreed(stage);
      await stage.tell(submit);
    },
  },
  'the charges, while they are asked for again after they had run out': {
    rows: ['R26'],
    states: confirm('refreshing'),
    account: { faults: namedFault('quote-expired'), hold: { operation: 'quote', nth: 2 } },
    people: 2,
    async play(stage) {
      await agreed(stage);
      await stage.tell(submit);
    },
  },
} as const satisfies Scenes;
