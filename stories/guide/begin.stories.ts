import { html, type TemplateResult } from 'lit';
import preview from '../../.storybook/preview.ts';
import { toolbar } from '../preview/toolbar.ts';
import { scenesByPart } from '../scenes/all-scenes.ts';
import { scenesOfRow, storyIdOf, wordsOfRows } from './requirement-rows.ts';

const meta = preview.meta({ title: 'Guide' });

export const StartHere = meta.story({
  name: 'Start here',
  render: () =>
    html`<main class="guide">
      <h1>Start here</h1>
      <p>Everything that an admin can meet while he adds people, over a mock account of its own.</p>
      <ul>
        <li><b>Guide</b>: how it is embedded, themed and translated, and what it is made of.</li>
        <li><b>Walks</b>: somebody types and presses from the first page to the last.</li>
        <li><b>Elements</b>: one part without the others.</li>
        <li>
          <b>States</b>: every state in which it rests, in the order of the run:
          ${Object.keys(scenesByPart).join(', ')}. Each is a real wizard; go on by hand from there.
        </li>
      </ul>
      <h2>The toolbar</h2>
      <p>Each menu works on every story. What is chosen stays when you open another.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Menu</th>
            <th scope="col">What it changes</th>
          </tr>
        </thead>
        <tbody>
          ${Object.values(toolbar).map(
            ({ name, description }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${description}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>What shows which requirement</h2>
      <p>The rows are tags, too: filter the sidebar by one of them.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">The admin …</th>
            <th scope="col">States</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(wordsOfRows).map(rowOf)}
        </tbody>
      </table>
    </main>`,
});

function rowOf([row, words]: readonly [string, string]): TemplateResult {
  const shown = scenesOfRow(row);
  return html`<tr>
    <th scope="row">${row}</th>
    <td>${words}</td>
    <td>
      ${
        shown.length === 0
          ? linkTo('elements--with-link-and-help', 'under Elements')
          : html`<details>
              <summary>${shown.length}</summary>
              <ul>
                ${shown.map((scene) => html`<li>${linkTo(storyIdOf(scene), `${scene.part}: ${scene.name}`)}</li>`)}
              </ul>
            </details>`
      }
    </td>
  </tr>`;
}

function linkTo(storyId: string, words: string): TemplateResult {
  return html`<a href="./?path=/story/${storyId}" target="_top">${words}</a>`;
}
