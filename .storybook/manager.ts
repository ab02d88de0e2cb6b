import { createElement, useState } from 'react';
import { addons, types, useChannel } from 'storybook/manager-api';
import { HEARD, type Heard } from '../stories/preview/heard.ts';

const ID = 'add-users/events';

addons.register(ID, () => {
  addons.add(ID, { type: types.PANEL, title: 'Events', render: ({ active }) => panel(active) });
});

function panel(isActive: boolean | undefined) {
  return createElement('div', { hidden: isActive !== true }, createElement(EventsPanel));
}

/** What a host would receive from the story, the newest first. */
function EventsPanel() {
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  useChannel({
    [HEARD]: (event: Heard) => setHeard((known) => [event, ...known]),
    storyChanged: () => setHeard([]),
  });
  if (heard.length === 0) {
    const hint =
      'Nothing heard yet. Go on in the wizard: each event appears as a host receives it.';
    return createElement('p', { style: { padding: '0 16px' } }, hint);
  }
  const rows = heard.map((event, place) => row(event, heard.length - place));
  const table = { width: '100%', borderCollapse: 'collapse', fontSize: 13 } as const;
  return createElement('table', { style: table }, createElement('tbody', null, rows));
}

function row({ type, detail, at }: Heard, number: number) {
  const time = new Date(at).toLocaleTimeString();
  const text = detail == null ? '' : JSON.stringify(detail);
  return createElement(
    'tr',
    { key: number, style: { borderBottom: '1px solid #8884' } },
    ...[time, type, text].map((words, place) =>
      createElement(
        'td',
        { key: place, style: { padding: '6px 16px', verticalAlign: 'top' } },
        words,
      ),
    ),
  );
}
