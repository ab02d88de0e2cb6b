import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import { html, type TemplateResult } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';
import { readGlobals } from './toolbar.ts';
import { imitateMedia } from './media-look.ts';

/** Stands every story in a host page that looks as the toolbar says. */
export const withLook: Decorator = (story, { globals }) => {
  const { colours, density, width, typeface, motion } = readGlobals(globals);
  imitateMedia({
    'prefers-contrast: more': colours.endsWith('-contrast'),
    'forced-colors: active': colours === 'forced',
    'prefers-reduced-motion: reduce': motion === 'reduced',
  });
  return html`<div
    class="look"
    data-colours=${colours}
    data-density=${density}
    data-width=${width}
    data-typeface=${typeface}
  >
    ${story() as TemplateResult}
  </div>`;
};
