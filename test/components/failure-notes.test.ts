import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { restingStates } from '../harness/resting-states.ts';

const told = {
  'credentials, without the questions': en.credentials.questionsFailed,
  'the roles could not be loaded': en.roles.failed,
} as const;

describe('what did not work in the set-up step', () => {
  for (const [state, words] of Object.entries(told)) {
    it(`R21: is read out, and looks as it does elsewhere: ${words}`, async () => {
      const wizard = await restingStates[state as keyof typeof told]();
      const note = wizard.element.renderRoot.querySelector('[role="alert"] > .note.failure > p');

      expect(note?.querySelector('strong')?.textContent).to.equal(words);
      expect(note?.textContent).to.include(en.failures.unavailable);
    });
  }
});

describe('a note that has the focus', () => {
  it('R21: keeps its corners', async () => {
    const wizard = await restingStates['the check did not work']();
    const note = wizard.element.renderRoot.querySelector<HTMLElement>('.note[tabindex]');
    const corners = () => note && getComputedStyle(note).borderRadius;
    note?.blur();
    const before = corners();
    await wizard.press('Tab');
    note?.focus();

    expect(note?.matches(':focus-visible')).to.equal(true);
    expect(corners()).to.equal(before);
  });
});
