import { html, type TemplateResult } from 'lit';
import preview from '../../.storybook/preview.ts';
import { locales } from '../preview/locales.ts';

const meta = preview.meta({ title: 'Guide' });

export const Messages = meta.story({
  name: 'Messages',
  // Every word of it is in the source; a picture would change with each.
  tags: ['no-picture'],
  render: () => {
    const columns = Object.values(locales);
    const tables = columns.map(({ messages }) => new Map(entriesOf(messages)));
    const keys = [...new Set(tables.flatMap((table) => [...table.keys()]))];
    return html`<main class="guide wide">
      <h1>Messages</h1>
      <p>
        ${keys.length} messages in ${columns.length} locales. What is put together from values is
        shown with 2, or with what stands in its place.
      </p>
      <table class="messages">
        <thead>
          <tr>
            <th scope="col">Key</th>
            ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${keys.map((key) => rowOf(key, tables, columns))}
        </tbody>
      </table>
    </main>`;
  },
});

function rowOf(
  key: string,
  tables: readonly ReadonlyMap<string, string>[],
  columns: readonly (typeof locales)[string][],
): TemplateResult {
  return html`<tr>
    <td><code>${key}</code></td>
    ${tables.map((table, place) => {
      const { locale, direction } = columns[place]?.messages ?? { locale: 'en', direction: 'ltr' };
      return html`<td lang=${locale} dir=${direction}>${table.get(key) ?? '— missing —'}</td>`;
    })}
  </tr>`;
}

/** Every text in a set of messages, by its path. */
function entriesOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return entriesOf(sampleOf(words), `${path}()`);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) =>
    entriesOf(each, path === '' ? name : `${path}.${name}`),
  );
}

/** What a message says of 2; its name where it needs to know more. */
function sampleOf(words: Parameters<typeof Reflect.apply>[0]): unknown {
  try {
    return Reflect.apply(words, undefined, [2, 2, 2]) ?? '…';
  } catch {
    return '…';
  }
}
