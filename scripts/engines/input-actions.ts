import type { InputSource } from './engine-page.ts';

/** The keys that type no text, as WebDriver names them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  F8: '\uE038',
  ControlOrMeta: process.platform === 'darwin' ? '\uE03D' : '\uE009',
};

const BUTTONS = ['left', 'middle', 'right'];

type Action = InputSource['actions'][number];

/** A chord as Playwright writes it, such as `Control+Shift+d`. */
export function pressed(chord: string): InputSource {
  const keys = chord.split('+').map(keyOf);
  return keyboard([...keys.map(down), ...keys.toReversed().map(up)]);
}

export const held = (key: string): InputSource => keyboard([down(keyOf(key))]);

export const released = (key: string): InputSource => keyboard([up(keyOf(key))]);

/** A text, key by key. */
export const typed = (text: string): InputSource => keyboard(keysOf(text));

/** The same after so many milliseconds without a key. */
export const typedAfter = (duration: number, text: string): InputSource =>
  keyboard([{ type: 'pause', duration }, ...keysOf(text)]);

export const moved = (x: number, y: number): InputSource =>
  mouse([{ type: 'pointerMove', x, y, duration: 0 }]);

export function clicked(x: number, y: number, button = 'left'): InputSource {
  const move = { type: 'pointerMove', x, y, duration: 0 };
  return mouse([move, buttonAction('pointerDown', button), buttonAction('pointerUp', button)]);
}

export const buttonDown = (button = 'left'): InputSource =>
  mouse([buttonAction('pointerDown', button)]);

export const buttonUp = (button = 'left'): InputSource =>
  mouse([buttonAction('pointerUp', button)]);

const keysOf = (text: string): readonly Action[] =>
  [...text].flatMap((key) => [down(key), up(key)]);

function keyOf(name: string): string {
  const key = KEYS[name] ?? name;
  if ([...key].length === 1) return key;
  throw new Error(`No key “${name}”: give it a line in KEYS.`);
}

const down = (value: string): Action => ({ type: 'keyDown', value });

const up = (value: string): Action => ({ type: 'keyUp', value });

const buttonAction = (type: string, button: string): Action => ({
  type,
  button: BUTTONS.indexOf(button),
});

const keyboard = (actions: readonly Action[]): InputSource => ({
  type: 'key',
  id: 'keyboard',
  actions,
});

const mouse = (actions: readonly Action[]): InputSource => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});
