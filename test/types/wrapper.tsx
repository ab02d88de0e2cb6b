import { httpTransport, type AddUsersWizard } from 'add-users-wizard';
import { AddUsers } from 'add-users-wizard/react';
import { createRef } from 'react';

const transport = httpTransport({ baseUrl: '/api' });
const wizard = createRef<AddUsersWizard>();

export const good = (
  <AddUsers
    ref={wizard}
    className="panel"
    transport={transport}
    headingLevel={3}
    messages={{ title: 'Add colleagues' }}
    plan={wizard.current?.plan ?? null}
    onBeforeSubmit={(event) => event.preventDefault()}
    onSubmitted={({ detail }) => void detail.created}
  />
);

// @ts-expect-error An address is no transport.
export const noTransport = <AddUsers transport="/api" />;

// @ts-expect-error This event tells no number of people who were added.
export const wrongFact = <AddUsers onStep={({ detail }) => detail.created} />;

// @ts-expect-error There is no such property.
export const unknown = <AddUsers colour="red" />;
