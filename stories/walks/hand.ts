import { userEvent, within } from 'storybook/test';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';

/** What a person does with a wizard, by the names that are read out to him. */
export interface Hand {
  click(role: 'button' | 'radio' | 'checkbox', name: string | RegExp): Promise<void>;
  type(name: string, text: string): Promise<void>;
  choose(name: string, text: string): Promise<void>;
  /** Sets what only the platform's own picker can be typed into. */
  set(name: string, value: string): Promise<void>;
  /** Waits for a heading that begins so. */
  reads(heading: string): Promise<void>;
}

/** The hand on the wizard of a story. */
export function handOn(canvas: HTMLElement): Hand {
  const wizard = canvas.querySelector<AddUsersWizard>('add-users-wizard');
  const section = wizard?.shadowRoot?.querySelector('section');
  if (section == null) throw new Error('There is no wizard in this story.');
  const screen = within(section);
  const user = userEvent.setup({ delay: null });
  const patient = { timeout: 10_000 };
  return {
    async click(role, name) {
      await user.click(await screen.findByRole(role, { name }, patient));
    },
    async type(name, text) {
      const box = await screen.findByLabelText(name, {}, patient);
      // Testing Library's own way to empty a box does not find the focus inside a shadow root.
      const before = 'value' in box ? String(box.value).length : 0;
      await user.type(box, text, { initialSelectionStart: 0, initialSelectionEnd: before });
    },
    async choose(name, text) {
      const option = await screen.findByRole('option', { name: text }, patient);
      await user.selectOptions(await screen.findByLabelText(name, {}, patient), option);
    },
    async set(name, value) {
      const box = await screen.findByLabelText(name, {}, patient);
      Object.assign(box, { value });
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    },
    async reads(heading) {
      // A step's heading goes on with its place among the steps, for those who can't see them.
      const name = (read: string) => read.startsWith(heading);
      await screen.findByRole('heading', { name }, patient);
    },
  };
}
