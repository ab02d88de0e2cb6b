import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { findControl, type Control } from './controls.ts';
import { noteUse } from './means.ts';
import { settle } from './settle.ts';

/** The wizard by real clicks. */
export function pointerOn(wizard: AddUsersWizard) {
  // What lies under a window can't be clicked.
  function find(role: string, name: string): Control {
    const windows = [...wizard.renderRoot.querySelectorAll('dialog:modal')];
    return findControl(windows.at(-1) ?? wizard.renderRoot, role, name);
  }

  /** Clicks on the middle of an element, which may be the host's, and waits for the answer. */
  async function clickAt(element: HTMLElement): Promise<void> {
    noteUse('pointer');
    await sendMouse({ type: 'click', position: await restingMiddleOf(element) });
    // Not `resetMouse`: it lets the middle button go, and that pastes on Linux.
    await sendMouse({ type: 'move', position: [0, 0] });
    await settle(wizard);
  }

  /** Clicks on a control. */
  const clickOn = (role: string, name: string): Promise<void> => clickAt(find(role, name));

  return {
    clickAt,
    clickOn,
    /** Moves over a control, and stays there. */
    async hover(role: string, name: string): Promise<void> {
      noteUse('pointer');
      await sendMouse({ type: 'move', position: await restingMiddleOf(find(role, name)) });
      await settle(wizard);
    },
    /** Clicks into a field, types over what stands in it, and leaves it to the next click. */
    async clickAndType(role: string, name: string, text: string): Promise<void> {
      await clickOn(role, name);
      const control = find(role, name);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
        control.select();
      await sendKeys({ type: text });
      await settle(wizard);
    },
    /**
     * Picks a value out of what the platform shows for a control: a list, a calendar, a clock.
     *
     * That lies outside of the page, where no click of a test comes; it must be reachable by one, though.
     */
    async pickFrom(role: string, name: string, value: string): Promise<void> {
      const control = find(role, name);
      const [x, y] = await restingMiddleOf(control);
      const root = control.getRootNode();
      const hit = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
      if (hit !== control) throw new Error(`A click on “${name}” would not reach it.`);
      noteUse('pointer');
      control.focus();
      control.value = valueOf(control, value);
      for (const type of ['input', 'change']) {
        control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      await settle(wizard);
    },
  };
}

/** The value that stands behind the words of a list; of any other control, the value itself. */
function valueOf(control: Control, words: string): string {
  if (!(control instanceof HTMLSelectElement)) return words;
  const option = [...control.options].find(({ label }) => label.trim() === words);
  if (option === undefined) throw new Error(`The list has no “${words}”.`);
  return option.value;
}

// More turns than anything on a page needs to come to rest.
const MOST_TURNS = 10;

/**
 * The middle of a control, in whole numbers, because the runner takes no others.
 *
 * What had to be scrolled to is waited for: a menu that is tied to a button follows it only when the page is painted, and
 * some engines scroll only then.
 */
async function restingMiddleOf(control: HTMLElement): Promise<[number, number]> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const before = middleOf(control);
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    const after = middleOf(control);
    if (String(after) === String(before)) return after;
  }
  throw new Error('A control never comes to rest. Wait for what moves it.');
}

function middleOf(control: HTMLElement): [number, number] {
  const { left, top, width, height } = control.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
