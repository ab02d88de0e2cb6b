import { html, type TemplateResult } from 'lit';
import preview from '../../.storybook/preview.ts';
import { colourPairs, colourTokens, contrast, sizeTokens, type ColourToken } from './tokens.ts';

const meta = preview.meta({ title: 'Guide' });

export const Tokens = meta.story({
  name: 'Tokens',
  render: () =>
    html`<main class="guide">
      <h1>Tokens</h1>
      <p>Read from the style sheet itself. A host sets the custom property; the rest follows.</p>
      <h2>Colour pairs</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Text on background</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col">Needs</th>
          </tr>
        </thead>
        <tbody>
          ${colourPairs.map(pairRow)}
        </tbody>
      </table>
      <h2>Colours</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Custom property</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${colourTokens.map(
            ({ property, light, dark }) =>
              html`<tr>
                <td><code>${property}</code></td>
                <td>${swatch(light)} <code>${light}</code></td>
                <td>${swatch(dark)} <code>${dark}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>Sizes and type</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          ${sizeTokens.map(
            ({ name, value }) =>
              html`<tr>
                <td><code>--${name}</code></td>
                <td><code>${value}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </main>`,
});

function pairRow([text, ground, needed]: (typeof colourPairs)[number]): TemplateResult {
  const [front, back] = [tokenOf(text), tokenOf(ground)];
  const cell = (look: 'light' | 'dark') =>
    html`<td>
      ${sample(front[look], back[look])} ${contrast(front[look], back[look]).toFixed(1)} : 1
    </td>`;
  return html`<tr>
    <td><code>${text}</code> on <code>${ground}</code></td>
    ${cell('light')} ${cell('dark')}
    <td>${needed} : 1</td>
  </tr>`;
}

function tokenOf(name: string): ColourToken {
  const found = colourTokens.find((token) => token.name === name);
  if (found === undefined) throw new Error(`There is no colour “${name}”. Correct the pairs.`);
  return found;
}

function swatch(colour: string): TemplateResult {
  return html`<svg width="16" height="16" aria-hidden="true">
    <rect width="16" height="16" fill=${colour} stroke="currentColor"></rect>
  </svg>`;
}

function sample(front: string, back: string): TemplateResult {
  return html`<svg width="40" height="24" aria-hidden="true">
    <rect width="40" height="24" fill=${back} stroke="currentColor"></rect>
    <circle cx="20" cy="12" r="7" fill=${front}></circle>
  </svg>`;
}
