import type { WizardReading } from './wizard-reading.ts';

/** What can be waited for: a step, a page, a tag, an ending, or a state with all that lies in it. */
export type WizardGoal = `${'step' | 'page' | 'tag' | 'ending' | 'state'}:${string}`;

/**
 * Whether a goal is reached.
 *
 * @throws {TypeError} when it is none
 */
export function isReached(goal: string, reading: WizardReading): boolean {
  const [, kind, name = ''] = /^(step|page|tag|ending|state):(.+)$/.exec(goal) ?? [];
  switch (kind) {
    case 'step':
      // A step is there when it lies on top: a window over it is a page of its own.
      return reading.step === name && reading.page === name;
    case 'page':
      return reading.page === name;
    case 'tag':
      return reading.tags.some((tag) => tag === name);
    case 'ending':
      return reading.ending === name;
    case 'state':
      return `${reading.state}.`.startsWith(`${name}.`);
    default:
      throw new TypeError(
        `Failed to wait for "${goal}": name a step, a page, a tag, an ending or a state, as in "step:setup".`,
      );
  }
}
