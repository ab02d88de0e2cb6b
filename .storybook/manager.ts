import { createElement, useState } from 'react';
import { addons, types, useChannel, useStorybookState } from 'storybook/manager-api';
import { HEARD, type Heard } from '../stories/preview/heard.ts';
import { RUN_ASKED, RUN_TOLD, type RunTold } from '../stories/preview/run-asked.ts';

const ID = 'add-users/events';

addons.register(ID, () => {
  addons.add(ID, { type: types.PANEL, title: 'Events', render: ({ active }) => panel(active) });
});

function panel(isActive: boolean | undefined) {
  const parts = [createElement(TraceButton, { key: 1 }), createElement(EventsPanel, { key: 2 })];
  return createElement('div', { hidden: isActive !== true }, parts);
}

/** Saves what was done in the story, for a replay in a terminal. */
function TraceButton() {
  const { storyId } = useStorybookState();
  const [note, setNote] = useState('');
  const emit = useChannel({
    [RUN_TOLD]: ({ trace }: RunTold) => {
      setNote(trace === null ? 'This story has no run that is recorded.' : '');
      if (trace !== null) saveText(`${storyId}.jsonl`, trace);
    },
    storyChanged: () => setNote(''),
  });
  const ask = () => emit(RUN_ASKED, storyId);
  return createElement(
    'p',
    { style: { display: 'flex', gap: 8, padding: '8px 16px', margin: 0 } },
    createElement('button', { type: 'button', onClick: ask }, 'Export the trace'),
    createElement('span', { role: 'status' }, note),
  );
}

function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  link.click();
  URL.revokeObjectURL(link.href);
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
