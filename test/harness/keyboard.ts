import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { nameOf } from './accessible-name.ts';
import { findControl } from './controls.ts';
import { leaveFocus } from './host-page.ts';
import { noteLeap, noteUse } from './means.ts';
import { pasteEvent } from './paste-event.ts';
import { focusedIn } from './readings.ts';
import { rendered, settle } from './settle.ts';

// More than a roster of 25 has; a walk that is longer goes round in circles.
const MOST_STOPS = 280;

/** The wizard by real key presses; what types text is not counted. */
export function keyboardOn(wizard: AddUsersWizard) {
  let presses = 0;

  function isOn(name: string): boolean {
    const focused = focusedIn(wizard);
    return focused !== null && nameOf(focused) === name;
  }

  async function pressOnce(key: string): Promise<void> {
    presses += 1;
    noteUse('keyboard');
    await sendKeys({ press: key });
  }

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await pressOnce(key);
    await rendered(wizard);
  }

  async function type(text: string): Promise<void> {
    // A list forgets in a second what was typed on it; a machine at work may take longer for a word.
    if (focusedIn(wizard) instanceof HTMLSelectElement) {
      await executeServerCommand('type-evenly', text);
    } else if (text !== '') await sendKeys({ type: text });
    await rendered(wizard);
  }

  /** Presses the key until the focus stands on the control with this name; not at all if it does already. */
  async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    if (isOn(name)) return;
    while (passed.length < MOST_STOPS) {
      await pressOnce(key);
      if (isOn(name)) return;
      const focused = focusedIn(wizard);
      passed.push(focused === null ? 'outside' : nameOf(focused));
      // Behind the end of the page Firefox goes on with controls of its own.
      if (key === 'Tab' && document.activeElement === document.body) leaveFocus();
    }
    throw new Error(`${key} never came to “${name}”, but to: ${[...new Set(passed)].join(', ')}.`);
  }

  return {
    press,
    type,
    tabTo,
    /** Puts the focus on a control at once, where the way to it is not what the test is about. */
    focusOn(role: string, name: string): void {
      noteLeap();
      findControl(wizard.renderRoot, role, name).focus();
    },
    /** Pastes into the control in focus; tells whether the control itself was left to take it. */
    async paste(text: string, html = ''): Promise<boolean> {
      const isNative = focusedIn(wizard)?.dispatchEvent(pasteEvent(text, html)) ?? false;
      await settle(wizard);
      return isNative;
    },
    /** Goes to a field and types over what stands in it. */
    async fill(name: string, text: string): Promise<void> {
      await tabTo(name);
      await type(text);
    },
    /** Goes to a control, presses the key on it and waits for the answer. */
    async pressOn(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
      await tabTo(name);
      await press(key);
      await settle(wizard);
    },
    /** How many keys were pressed that typed no text. */
    presses: () => presses,
  };
}
