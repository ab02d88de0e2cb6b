import type { Messages } from '../../src/messages/messages.ts';
import { takeCleanUps } from './clean-ups.ts';
import { pictureStates } from './picture-states.ts';
import { restingStates } from './resting-states.ts';
import type { WizardHarness } from './wizard-harness.ts';

const states: Readonly<Record<string, () => Promise<WizardHarness>>> = {
  ...restingStates,
  ...pictureStates,
};
let shown: WizardHarness | undefined;

/** What the one who takes the pictures can ask of the page. */
const pictures = {
  names: Object.keys(restingStates),
  async show(name: string): Promise<void> {
    takeCleanUps()();
    shown = await states[name]?.();
  },
  turn(direction: Messages['direction']): void {
    if (shown === undefined) return;
    shown.element.messages = { ...shown.element.messages, direction };
  },
  hasWindow: (): boolean =>
    (shown?.element.renderRoot.querySelector('dialog[open]') ?? null) !== null,
};

Object.assign(globalThis, { pictures });
