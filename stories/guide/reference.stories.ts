import { html, nothing, type TemplateResult } from 'lit';
import preview from '../../.storybook/preview.ts';
import { drawn } from '../preview/drawn.ts';
import { showing } from '../preview/show-scene.ts';
import { wordsOf } from '../elements/alone.ts';
import type { PlayedScene } from '../scene/scene.ts';
import { startScenes } from '../scenes/start.scenes.ts';
import {
  manifestElements,
  propertiesOf,
  type ManifestElement,
  type ManifestEntry,
} from './manifest.ts';

const meta = preview.meta({ title: 'Guide' });
const { loaders = [] } = showing(startScenes['nobody typed in yet']);

export const Reference = meta.story({
  name: 'Reference',
  tags: ['R01', 'R35'],
  loaders,
  play: drawn,
  render: (_, context) => {
    const stage = context.loaded['stage'] as PlayedScene;
    const wizard = manifestElements.find(({ tagName }) => tagName === 'add-users-wizard');
    const parts = manifestElements.filter((element) => element !== wizard);
    return html`<main class="guide wide">
      <h1>Reference</h1>
      <p>Written from the elements’ own comments.</p>
      ${wizard === undefined ? nothing : tablesOf(wizard)}
      <h2>Live</h2>
      <add-users-wizard
        heading-level="3"
        .actor=${stage.actor}
        .messages=${wordsOf(context)}
      ></add-users-wizard>
      <h2>Its parts</h2>
      <p>They stand inside the wizard, which makes them; a host writes none of them.</p>
      <ul>
        ${parts.map(({ tagName, summary }) => html`<li><code>${tagName}</code>: ${summary}</li>`)}
      </ul>
    </main>`;
  },
});

function tablesOf(element: ManifestElement): TemplateResult {
  const { tagName, summary, attributes, events, slots, cssParts, cssProperties } = element;
  return html`<h2><code>${tagName}</code></h2>
    <p>${summary}</p>
    ${tableOf('Attributes', attributes)} ${tableOf('Properties', propertiesOf(element))}
    ${tableOf('Events', events)} ${tableOf('Slots', slots)} ${tableOf('Parts', cssParts)}
    ${tableOf('Custom properties', cssProperties)}`;
}

function tableOf(title: string, entries: readonly ManifestEntry[]): TemplateResult {
  const isTyped = entries.some((entry) => typeOf(entry) !== '');
  return html`<h3>${title}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it is</th>
          ${isTyped ? html`<th scope="col">Type or default</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${entries
          .filter(({ name }) => name !== undefined)
          .map(
            (entry) =>
              html`<tr>
                <td><code>${entry.name ?? ''}</code></td>
                <td>${prose(entry.description ?? '')}</td>
                ${isTyped ? html`<td><code>${typeOf(entry)}</code></td>` : nothing}
              </tr>`,
          )}
      </tbody>
    </table>`;
}

function typeOf({ type, default: initial }: ManifestEntry): string {
  return type?.text ?? initial ?? '';
}

/** A comment, with what stands between backticks in it as code. */
function prose(comment: string): readonly (string | TemplateResult)[] {
  return comment
    .split('`')
    .map((words, place) => (place % 2 === 1 ? html`<code>${words}</code>` : words));
}
