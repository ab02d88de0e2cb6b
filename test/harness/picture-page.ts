import type { Messages } from '../../src/messages/messages.ts';
import type { WizardHarness } from './wizard-harness.ts';

// There is no test runner on this page; what it would do after a test is done before the next picture.
const cleanUps: (() => void)[] = [];
Object.assign(globalThis, {
  beforeEach: () => {},
  afterEach: (cleanUp: () => void) => cleanUps.push(cleanUp),
});
const { restingStates } = await import('./resting-states.ts');
const { pictureStates } = await import('./picture-states.ts');
const states = { ...restingStates, ...pictureStates };
let shown: WizardHarness | undefined;

/** What the one who takes the pictures can ask of the page. */
const pictures = {
  names: Object.keys(restingStates),
  async show(name: string): Promise<void> {
    for (const cleanUp of cleanUps) cleanUp();
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
