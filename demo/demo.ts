import '../src/define.ts';
import { AddUsersWizard } from '../src/components/add-users-wizard/add-users-wizard.ts';
import { recordTrace } from '../src/headless/record-trace.ts';
import { startMockBackEnd } from '../src/mocks/browser.ts';
import { personaNames, personas } from '../src/mocks/personas.ts';
import { readFaults } from '../src/mocks/read-faults.ts';
import { httpTransport } from '../src/transport/http-transport.ts';

interface Member {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extension: string;
  readonly status: 'enabled' | 'notActivated';
  readonly invitedAt: string | null;
}

// The address can ask for another account and for mishaps, as in `?persona=scarce-stock&faults=429@quote`.
const asked = new URLSearchParams(location.search);
const persona = personaNames.find((name) => name === asked.get('persona')) ?? 'full-buyer';
await startMockBackEnd({
  baseUrl: '/api',
  delayMs: 250,
  jobMs: 900,
  seed: personas[persona],
  faults: readFaults(asked.get('faults') ?? ''),
});

const wizard = find('#wizard', AddUsersWizard);
// What was entered outlives a reload, once the host keeps it.
const plan = sessionStorage.getItem(persona);
if (plan !== null) wizard.plan = JSON.parse(plan);
addEventListener('pagehide', () => {
  sessionStorage.setItem(persona, JSON.stringify(wizard.plan));
});
// This line is all that a host needs to write.
wizard.transport = httpTransport({ baseUrl: '/api' });
if (asked.has('record')) startRecording();

wizard.addEventListener('add-users-submitted', ({ detail }) => {
  find('#heard', HTMLElement).textContent =
    `The wizard reports: ${detail.created} added, ${detail.failed} not added.`;
  void showMembers();
});
wizard.addEventListener('add-users-finished', () => {
  find('#members', HTMLElement).scrollIntoView();
});

find('#reset', HTMLButtonElement).addEventListener('click', () => {
  wizard.plan = null;
  void fetch('/api/members', { method: 'DELETE' }).then(() => location.reload());
});

const accounts = find('#persona', HTMLSelectElement);
accounts.replaceChildren(...personaNames.map((name) => new Option(name, name)));
accounts.value = persona;
accounts.addEventListener('change', () => {
  asked.set('persona', accounts.value);
  location.search = asked.toString();
});

find('#appearance', HTMLSelectElement).addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLSelectElement) {
    document.documentElement.style.colorScheme = currentTarget.value;
  }
});

await showMembers();

/** Records what is done in the wizard, for a replay in a terminal. */
function startRecording(): void {
  const recording = recordTrace(wizard);
  const save = find('#save-trace', HTMLButtonElement);
  save.hidden = false;
  save.addEventListener('click', () => {
    const trace = new Blob([recording.text()], { type: 'application/x-ndjson' });
    const link = Object.assign(document.createElement('a'), { download: 'trace.jsonl' });
    link.href = URL.createObjectURL(trace);
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

/** Lists who is in the account now, the newest first. */
async function showMembers(): Promise<void> {
  const response = await fetch('/api/members');
  const { items }: { items: readonly Member[] } = await response.json();
  find('#member-rows', HTMLElement).replaceChildren(...items.toReversed().map(rowOf));
}

function rowOf(member: Member): HTMLTableRowElement {
  const row = document.createElement('tr');
  const status = member.status === 'enabled' ? 'Active' : 'Not activated';
  const invited = member.invitedAt === null ? '' : new Date(member.invitedAt).toLocaleString('en');
  const name = `${member.firstName} ${member.lastName}`;
  for (const text of [name, member.email, member.extension, status, invited]) {
    const cell = row.insertCell();
    cell.dir = 'auto';
    cell.textContent = text;
  }
  return row;
}

function find<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`Failed to start the demo: the page has no ${selector}.`);
}
