import { tokens } from '../../src/styles/tokens.styles.ts';

/** A colour of the wizard, as its style sheet has it. */
export interface ColourToken {
  readonly name: string;
  /** What a host sets. */
  readonly property: string;
  readonly light: string;
  readonly dark: string;
}

/** A size of the wizard, as its style sheet has it. */
export interface SizeToken {
  readonly name: string;
  readonly value: string;
}

const COLOUR =
  /--(?<name>[\w-]+): var\((?<property>--add-users-[\w-]+), light-dark\((?<light>#\w+), (?<dark>#\w+)\)\)/g;
const SIZE = /--(?<name>font-size|unit|small|tiny|radius|radius-small|target): (?<value>[^;]+);/g;

/** Every colour, read from the style sheet itself. */
export const colourTokens: readonly ColourToken[] = [...tokens.cssText.matchAll(COLOUR)].map(
  ({ groups: { name = '', property = '', light = '', dark = '' } = {} }) => ({
    name,
    property,
    light,
    dark,
  }),
);

/** Every size, read from the style sheet itself. */
export const sizeTokens: readonly SizeToken[] = [...tokens.cssText.matchAll(SIZE)].map(
  ({ groups: { name = '', value = '' } = {} }) => ({ name, value: value.replaceAll(/\s+/g, ' ') }),
);

/** What stands on what, and the contrast that it needs there. */
export const colourPairs = [
  ['text', 'surface', 4.5],
  ['text', 'sunken', 4.5],
  ['text', 'accent-soft', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'sunken', 4.5],
  ['muted', 'accent-soft', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'sunken', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['warning', 'surface', 4.5],
  ['warning', 'accent-soft', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'accent-soft', 4.5],
  ['success', 'success-soft', 4.5],
  ['line-strong', 'surface', 3],
] as const;

/** The contrast of two colours, from 1 to 21, as WCAG 2 reckons it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
