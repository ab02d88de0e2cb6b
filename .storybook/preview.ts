import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import {
  definePreview as defineLarge,
  setCustomElementsManifest,
  type Preview,
} from '@storybook/web-components-vite';
import type { StoryPreview } from '../stories/preview/story-types.ts';
import { defineAddUsersWizard } from '../src/components/add-users-wizard/add-users-wizard.define.ts';
import { createPartLoaders } from '../src/parts/create-part-loaders.ts';
import { withEvents } from '../stories/preview/events.ts';
import { withLook } from '../stories/preview/look.ts';
import { initialGlobals, toolbar } from '../stories/preview/toolbar.ts';
import '../stories/preview/preview.css';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const loaders = createPartLoaders();
defineAddUsersWizard('add-users-wizard', customElements, loaders);

async function loadParts(): Promise<void> {
  const parts = await Promise.all(Object.values(loaders).map((load) => load()));
  for (const part of parts) part.define('add-users-wizard', customElements);
}

// Storybook's own types are too large for stories: see `StoryPreview`.
const large: unknown = defineLarge;
const definePreview = large as (settings: Preview & { addons: unknown[] }) => StoryPreview;

// Storybook reads the order of the stories from this file's text, and only from a call that is exported as it stands.
export default definePreview({
  addons: [addonDocs(), addonA11y()],
  initialGlobals,
  globalTypes: toolbar,
  decorators: [withLook, withEvents],
  // Late parts are there before the first story asks for them.
  beforeAll: loadParts,
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Guide',
          'Walks',
          'Elements',
          'States',
          ['People', 'Phones', 'Numbers', 'Shipping', 'Set-up', 'Credentials', 'Ending'],
        ],
      },
    },
  },
});
