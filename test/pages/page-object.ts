import type { AnyEventObject, AnyMachineSnapshot } from 'xstate';
import { nameOf, roleOf } from '../harness/accessible-name.ts';
import { controlsIn, findControl, hasControl, type Control } from '../harness/controls.ts';

/** What is on screen of a page: the window that lies on top, or all there is. */
export interface Screen {
  readonly root: ParentNode;
  readonly snapshot: AnyMachineSnapshot;
  /** Waits until it shows what was done last. */
  rendered(): Promise<void>;
}

/** Does what an event says; tells whether there was a way to do it. */
export type Act = (screen: Screen, event: AnyEventObject) => boolean | Promise<boolean>;

type Words = string | ((screen: Screen, event: AnyEventObject) => string);

/** A page of a machine, as a person meets it. */
export interface PageObject {
  /** Whether it is what a person sees. */
  readonly isOpen: (screen: Screen) => boolean;
  /** What can be done there, by the events that it comes to. */
  readonly acts: Readonly<Partial<Record<string, Act>>>;
}

/** Tells whether the window with this title lies on top. */
export function hasWindow(title: string | ((screen: Screen) => string)) {
  return (screen: Screen): boolean =>
    screen.root instanceof HTMLDialogElement &&
    nameOf(screen.root) === (typeof title === 'string' ? title : title(screen));
}

/** Tells whether there is a heading that begins with these words; which step it is follows them. */
export function hasHeading(text: string | ((screen: Screen) => string)) {
  return (screen: Screen): boolean =>
    controlsIn(screen.root).some(
      (control) =>
        roleOf(control) === 'heading' &&
        nameOf(control).startsWith(typeof text === 'string' ? text : text(screen)),
    );
}

/** Presses the button of this name. */
export function press(name: Words): Act {
  return (screen, event) => {
    const button = usable(screen, 'button', wordsOf(name, screen, event));
    button?.click();
    return button !== null;
  };
}

/** Types into the field of this name. */
export function fill(name: Words, textOf: (event: AnyEventObject) => string): Act {
  return (screen, event) => {
    const field = usable(screen, 'textbox', wordsOf(name, screen, event));
    return field !== null && fillIn([[field, textOf(event)]]);
  };
}

/** Chooses from the list of this name; what is not in it, or is chosen already, can't be. */
export function choose(name: Words, valueOf: (event: AnyEventObject) => string): Act {
  return (screen, event) => {
    const list = usable(screen, 'combobox', wordsOf(name, screen, event));
    const value = valueOf(event);
    const options = [...(list?.querySelectorAll('option') ?? [])];
    if (list === null || list.value === value || !options.some((each) => each.value === value)) {
      return false;
    }
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
}

/** Clicks the radio of this name, unless it is the one that is chosen. */
export function pick(name: Words): Act {
  return (screen, event) => {
    const radio = usable(screen, 'radio', wordsOf(name, screen, event));
    if (radio === null || radio.checked === true) return false;
    radio.click();
    return true;
  };
}

/** The first of several ways that there is. */
export function firstOf(...ways: readonly Act[]): Act {
  return async (screen, event) => {
    for (const way of ways) {
      if (await way(screen, event)) return true;
    }
    return false;
  };
}

/** Closes the window by the key for it. */
export const escape: Act = ({ root }) => {
  if (!(root instanceof HTMLDialogElement)) return false;
  root.requestClose();
  return true;
};

/** Fills in fields; tells whether they took it, and leaves them as they were otherwise. */
export function fillIn(fields: readonly (readonly [field: Control, text: string])[]): boolean {
  const before = fields.map(([field]) => field.value ?? '');
  for (const [field, text] of fields) field.value = text;
  if (fields.some(([field, text]) => field.value !== text)) {
    for (const [index, [field]] of fields.entries()) field.value = before[index] ?? '';
    return false;
  }
  for (const [field] of fields) field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** The control that can be used; null where there is none, or where it does nothing now. */
export function usable({ root }: Screen, role: string, name: string): Control | null {
  if (!hasControl(root, role, name)) return null;
  const control = findControl(root, role, name);
  return control.matches(':disabled, [aria-disabled="true"]') ? null : control;
}

/** Every control with this role and name, where several look the same. */
export function allNamed({ root }: Screen, role: string, name: string): readonly Control[] {
  return controlsIn(root).filter((control) => roleOf(control) === role && nameOf(control) === name);
}

function wordsOf(words: Words, screen: Screen, event: AnyEventObject): string {
  return typeof words === 'string' ? words : words(screen, event);
}
