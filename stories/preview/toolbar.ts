import { personaNames } from '../../src/mocks/personas.ts';
import { faultNames } from '../../src/mocks/named-faults.ts';
import { userKinds } from '../../src/domain/user-type.ts';
import { locales } from './locales.ts';

type MenuIcon =
  | 'user'
  | 'category'
  | 'users'
  | 'lightning'
  | 'timer'
  | 'globe'
  | 'contrast'
  | 'component'
  | 'grow'
  | 'play'
  | 'paragraph';

interface Choice {
  readonly value: string;
  readonly title: string;
}

/** What is chosen in a menu of the toolbar; `story` leaves it to the story. */
export const AS_TOLD = 'story';

const asTold = (menuTitle: string): Choice => ({
  value: AS_TOLD,
  title: `${menuTitle}: the story’s`,
});

/** The widths that a container can have, in pixels. */
const widths = ['1280', '768', '560', '320'] as const;

/** The menus of the toolbar, looks before accounts; every one works on every story. */
export const toolbar = {
  colours: menu('Colours', 'contrast', 'Light, dark, more contrast, forced colours', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'light-contrast', title: 'Light, more contrast' },
    { value: 'dark-contrast', title: 'Dark, more contrast' },
    { value: 'forced', title: 'Forced colours (imitated)' },
  ]),
  locale: menu(
    'Locale',
    'globe',
    'The language, and pseudo-languages that find what was forgotten',
    Object.entries(locales).map(([value, { title }]) => ({ value, title })),
  ),
  width: menu('Width', 'grow', 'How wide the place is that the host gives', [
    { value: 'all', title: 'Full width' },
    ...widths.map((value) => ({ value, title: `${value} px` })),
  ]),
  density: menu('Density', 'component', 'The size that every other size follows', [
    { value: 'compact', title: 'Compact, 12 px' },
    { value: 'ordinary', title: 'Ordinary, 14 px' },
    { value: 'roomy', title: 'Roomy, 17 px' },
  ]),
  motion: menu('Motion', 'play', 'Whether things may move', [
    { value: 'ordinary', title: 'Motion' },
    { value: 'reduced', title: 'Reduced motion' },
  ]),
  typeface: menu('Typeface', 'paragraph', 'The host’s typeface', [
    { value: 'system', title: 'System’s typeface' },
    { value: 'inter', title: 'Inter, as in the pictures' },
  ]),
  persona: menu('Persona', 'user', 'Whose account it is', [
    asTold('Persona'),
    ...named('Persona', personaNames),
  ]),
  userType: menu('User type', 'category', 'Which user type is chosen first', [
    asTold('User type'),
    ...named('User type', userKinds),
  ]),
  people: menu('People', 'users', 'How many people are in the list', [
    asTold('People'),
    { value: '1', title: '1 person' },
    ...['2', '4', '10', '25'].map((value) => ({ value, title: `${value} people` })),
  ]),
  fault: menu('Fault', 'lightning', 'What goes wrong with what is done from here on', [
    { value: 'none', title: 'No fault' },
    ...named('Fault', faultNames),
  ]),
  latency: menu('Latency', 'timer', 'How long each answer takes from here on', [
    { value: '0', title: 'No latency' },
    { value: '300', title: '0.3 seconds' },
    { value: '1000', title: '1 second' },
    { value: '4000', title: '4 seconds' },
  ]),
};

type GlobalName = keyof typeof toolbar;
export type Globals = Readonly<Record<GlobalName, string>>;

/** How a story looks before anything is chosen. */
export const initialGlobals: Globals = {
  persona: AS_TOLD,
  userType: AS_TOLD,
  people: AS_TOLD,
  fault: 'none',
  latency: '0',
  locale: 'en',
  colours: 'light',
  density: 'ordinary',
  width: 'all',
  motion: 'ordinary',
  typeface: 'system',
};

/** What is chosen now; anything that is missing is as in the beginning. */
export function readGlobals(globals: Readonly<Record<string, unknown>>): Globals {
  const chosen = Object.entries(globals).filter(
    ([name, value]) => name in toolbar && value != null,
  );
  return {
    ...initialGlobals,
    ...Object.fromEntries(chosen.map(([name, value]) => [name, String(value)])),
  };
}

function menu(title: string, icon: MenuIcon, description: string, items: readonly Choice[]) {
  return {
    name: title,
    description,
    toolbar: { title, icon, items: [...items], dynamicTitle: true },
  };
}

/** The toolbar shows what is chosen without its menu's name. */
function named(menuTitle: string, names: readonly string[]): readonly Choice[] {
  return names.map((value) => ({ value, title: `${menuTitle}: ${value}` }));
}
