import { sendMouse } from '@web/test-runner-commands';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { findControl, type Control } from './controls.ts';
import { settle } from './settle.ts';

/** The wizard by real clicks. */
export function pointerOn(wizard: AddUsersWizard) {
  return {
    /** Clicks on the middle of a control and waits for the answer. */
    async clickOn(role: string, name: string): Promise<void> {
      const control = findControl(wizard.renderRoot, role, name);
      await sendMouse({ type: 'click', position: middleOf(control) });
      // Not `resetMouse`: it lets the middle button go, and that pastes on Linux.
      await sendMouse({ type: 'move', position: [0, 0] });
      await settle(wizard);
    },
  };
}

// Rounded, because the runner takes whole numbers only.
function middleOf(control: Control): [number, number] {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
