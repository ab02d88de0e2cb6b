import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { httpTransport, type AddUsersSubmittedEvent } from 'add-users-wizard';
import 'add-users-wizard/define';

// Outside the component: a transport that is made anew at each render would be another one each time.
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
        <add-users-wizard
          transport={transport}
          onadd-users-submitted={tell}
          onadd-users-finished={() => setOpen(false)}
        />
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
