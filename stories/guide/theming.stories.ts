import { html } from 'lit';
import preview from '../../.storybook/preview.ts';
import { drawn } from '../preview/drawn.ts';
import { messagesOf } from '../preview/locales.ts';
import { weatherOf, wishesOf } from '../preview/show-scene.ts';
import type { StoryContext } from '../preview/story-types.ts';
import { readGlobals } from '../preview/toolbar.ts';
import { playScene, type PlayedScene } from '../scene/scene.ts';
import { startScenes } from '../scenes/start.scenes.ts';
import './themes.css';
import themes from './themes.css?raw';

const meta = preview.meta({ title: 'Guide' });
const NAMES = ['harbour', 'orchard', 'press'] as const;

export const Theming = meta.story({
  name: 'Theming',
  loaders: [playThree],
  play: drawn,
  render: (_, { loaded, globals }) => {
    const stages = loaded['stages'] as readonly PlayedScene[];
    const messages = messagesOf(readGlobals(globals).locale);
    return html`<main class="guide wide">
      <h1>Theming</h1>
      <p>Three brands. Each sets custom properties and nothing else; light and dark both follow.</p>
      ${stages.map(
        (stage, place) =>
          html`<h2>${NAMES[place]}</h2>
            <add-users-wizard
              class="theme-${NAMES[place] ?? ''}"
              heading-level="3"
              .actor=${stage.actor}
              .messages=${{ ...messages, title: `${messages.title} · ${NAMES[place]}` }}
            ></add-users-wizard>`,
      )}
      <h2>All that it takes</h2>
      <pre tabindex="0" role="region" aria-label="The themes">${themes}</pre>
    </main>`;
  },
});

async function playThree({ globals }: StoryContext) {
  const chosen = readGlobals(globals);
  const scene = startScenes['the same person twice'];
  const stages = await Promise.all(NAMES.map(() => playScene(scene, wishesOf(chosen))));
  for (const { account } of stages) account.change(weatherOf(chosen));
  return { stages };
}
