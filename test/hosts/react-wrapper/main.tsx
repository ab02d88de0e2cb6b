import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AddUsersSubmittedEvent } from 'add-users-wizard';
import { AddUsers } from 'add-users-wizard/react';
import { httpTransport } from 'add-users-wizard/transport';

const transport = httpTransport({ baseUrl: '/api' });

function People() {
  const [isOpen, setOpen] = useState(true);
  const [heard, setHeard] = useState('');

  const tell = ({ detail }: AddUsersSubmittedEvent) =>
    setHeard(`${detail.created} added, ${detail.failed} not added`);

  return (
    <main>
      <h1>People</h1>
      <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Add people'}</button>
      <output>{heard}</output>
      {isOpen && (
        <AddUsers transport={transport} onSubmitted={tell} onFinished={() => setOpen(false)} />
      )}
    </main>
  );
}

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <People />
  </StrictMode>,
);
