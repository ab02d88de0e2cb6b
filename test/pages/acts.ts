import type { AnyEventObject } from 'xstate';
import { nameOf } from '../harness/accessible-name.ts';
import type { Control } from '../harness/controls.ts';
import { allOf, usable, type Act, type Screen, type Words } from './page-object.ts';

/** Presses the button of this name. */
export function press(name: Words): Act {
  return (screen, event) => {
    const button = usable(screen, 'button', wordsOf(name, screen, event));
    button?.click();
    return button !== null;
  };
}

/** Presses the button whose name begins so; what has been chosen with it follows in its name. */
export function pressOf(beginning: Words): Act {
  return (screen, event) => {
    const words = wordsOf(beginning, screen, event);
    const button = allOf(screen, 'button').find((each) => nameOf(each).startsWith(words));
    button?.click();
    return button !== undefined;
  };
}

/** Types into the field of this name. */
export function fill(name: Words, textOf: (event: AnyEventObject) => string): Act {
  return (screen, event) => {
    const field = usable(screen, 'textbox', wordsOf(name, screen, event));
    return field !== null && fillIn([[field, textOf(event)]]);
  };
}

/** Fills in several fields at once, each by its name; none where one of them is missing. */
export function fillAll(
  screen: Screen,
  fields: readonly (readonly [name: string, text: string])[],
): boolean {
  const found = fields.flatMap(([name, text]): readonly (readonly [Control, string])[] => {
    const field = usable(screen, 'textbox', name);
    return field === null ? [] : [[field, text]];
  });
  return found.length === fields.length && fillIn(found);
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

/** Clicks the box of this name, unless it is as it is wanted already. */
export function tick(name: Words, isWanted: (event: AnyEventObject) => boolean): Act {
  return (screen, event) => {
    const box = usable(screen, 'checkbox', wordsOf(name, screen, event));
    if (box === null || box.checked === isWanted(event)) return false;
    box.click();
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
function fillIn(fields: readonly (readonly [field: Control, text: string])[]): boolean {
  const before = fields.map(([field]) => field.value ?? '');
  for (const [field, text] of fields) field.value = text;
  if (fields.some(([field, text]) => field.value !== text)) {
    for (const [index, [field]] of fields.entries()) field.value = before[index] ?? '';
    return false;
  }
  for (const [field] of fields) field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

function wordsOf(words: Words, screen: Screen, event: AnyEventObject): string {
  return typeof words === 'string' ? words : words(screen, event);
}
